#include "gui/scheme/rail.h"

#include "app/words/program_words.h"
#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/choice.h>

#include <map>
#include <utility>

namespace safeplaces {

namespace {

constexpr int width = 240;
constexpr int count_width = 54;
constexpr int icon_size = 20;
constexpr int logo = 40;
constexpr int least_row = 40;

} // namespace

class Rail::Model : public wxDataViewVirtualListModel {
public:
    explicit Model(const Look& look) : m_look(look) {}

    std::vector<RailRow> rows;
    int current = -1;

    unsigned GetColumnCount() const override { return 2; }
    wxString GetColumnType(unsigned column) const override {
        return column == 0 ? wxString(wxS("wxDataViewIconText")) : wxString(wxS("string"));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const RailRow& each = rows.at(row);
        if (column == 0) {
            value << wxDataViewIconText(to_wx(each.words), icon_of(each.icon, is_current(row)));
        } else {
            value = to_wx(each.count);
        }
    }
    bool GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attributes) const override {
        attributes.SetBold(is_current(row));
        attributes.SetColour(is_current(row) ? m_look.colours().accent : m_look.colours().ink);
        return true;
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    [[nodiscard]] bool is_current(unsigned row) const { return static_cast<int>(row) == current; }

    // Drawn once: the toolkit asks for each row again and again.
    const wxBitmapBundle& icon_of(Icon icon, bool is_current_one) const {
        wxBitmapBundle& bundle = m_icons[{icon, is_current_one}];
        if (!bundle.IsOk()) {
            const Palette& colours = m_look.colours();
            bundle = icon_bitmap(icon, m_look.scaled(icon_size),
                                 is_current_one ? colours.accent : colours.muted);
        }
        return bundle;
    }

    const Look& m_look;
    mutable std::map<std::pair<Icon, bool>, wxBitmapBundle> m_icons;
};

Rail::Rail(wxWindow* parent, const Look& look, Actions actions)
    : Pane(parent), m_look(look), m_actions(std::move(actions)), m_model(new Model(look)) {
    SetBackgroundColour(look.colours().card);
    SetForegroundColour(look.colours().ink);
    m_column = make_column();
    m_bar = make_bar();
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_column, wxSizerFlags(1).Expand());
    all->Add(m_bar, wxSizerFlags().Expand());
    SetSizer(all);
    turn(true);
}

Pane* Rail::make_column() {
    auto* pane = new Pane(this);
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(new IconView(pane, logo_bitmap(logo)),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, space::button));
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Paragraph(pane, m_look, program_name(), {.emphasis = Emphasis::strong}),
               expanded());
    m_scheme = new Paragraph(pane, m_look, {}, {Type::caption, Emphasis::normal, Tone::muted});
    words->Add(m_scheme, expanded());
    top->Add(words, wxSizerFlags(1).CentreVertical());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, wxSizerFlags().Expand().Border(wxALL, space::block));
    m_list = new wxDataViewCtrl(pane, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE);
    m_list->SetFont(m_look.font(Type::body));
    m_list->AssociateModel(m_model.get());
    auto* name = new wxDataViewIconTextRenderer(wxS("wxDataViewIconText"), wxDATAVIEW_CELL_INERT,
                                                wxALIGN_LEFT);
    name->EnableEllipsize(wxELLIPSIZE_END);
    m_list->AppendColumn(
        new wxDataViewColumn(wxString(), name, 0, m_look.scaled(width - count_width)));
    m_list->AppendColumn(new wxDataViewColumn(
        wxString(), new wxDataViewTextRenderer(wxS("string"), wxDATAVIEW_CELL_INERT, wxALIGN_RIGHT),
        1, m_look.scaled(count_width), wxALIGN_RIGHT));
    const int around = std::max(6, (least_row - m_list->GetCharHeight()) / 2 - 1);
    set_cell_padding(*m_list, 0, space::button, around); // beside the icon and the words
    set_cell_padding(*m_list, 1, space::button, around);
    style_list(*m_list, m_look);
    open_on_click(*m_list);
    set_accessible_name(*m_list, tr("Go to"));
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        CallAfter([this, row = static_cast<int>(m_model->GetRow(event.GetItem()))] {
            m_actions.go(row);
        });
    });
    column->Add(m_list, wxSizerFlags(1).Expand());
    column->Add(new DividingLine(pane, m_look), wxSizerFlags().Expand());
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(new IconView(pane, Icon::person, m_look.scaled(icon_size), m_look.colours().muted),
              wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, space::button));
    auto* who = new wxBoxSizer(wxVERTICAL);
    m_name = new Paragraph(pane, m_look, {}, {.emphasis = Emphasis::strong});
    m_role = new Paragraph(pane, m_look, {}, {Type::caption, Emphasis::normal, Tone::muted});
    who->Add(m_name, expanded());
    who->Add(m_role, expanded());
    foot->Add(who, wxSizerFlags(1).CentreVertical());
    foot->Add(new Button(pane, m_look, ButtonKind::quiet, tr("Lock"), m_actions.lock, Icon::lock),
              wxSizerFlags().CentreVertical().Border(wxRIGHT, space::small));
    column->Add(foot, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, space::button));
    pane->SetSizer(column);
    return pane;
}

Pane* Rail::make_bar() {
    auto* pane = new Pane(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new FieldLabel(pane, m_look, tr("Go to"), {.emphasis = Emphasis::strong}),
             wxSizerFlags().CentreVertical().Border(wxALL, space::small));
    m_choice = new wxChoice(pane, wxID_ANY);
    m_choice->SetFont(m_look.font(Type::body));
    m_choice->SetMinSize({-1, m_look.control_height()});
    m_choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        CallAfter([this, row_chosen = event.GetSelection()] { m_actions.go(row_chosen); });
    });
    row->Add(m_choice, wxSizerFlags(1).CentreVertical());
    row->Add(new Button(pane, m_look, ButtonKind::quiet, tr("Lock"), m_actions.lock, Icon::lock),
             wxSizerFlags().CentreVertical().Border(wxALL, space::small));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, space::block));
    all->Add(new DividingLine(pane, m_look), wxSizerFlags().Expand());
    pane->SetSizer(all);
    return pane;
}

void Rail::show(const std::vector<RailRow>& rows, int current) {
    if (rows == m_model->rows && current == m_model->current) {
        return;
    }
    const bool same_rows = rows.size() == m_model->rows.size();
    m_model->rows = rows;
    m_model->current = current;
    if (same_rows) {
        for (unsigned row = 0; row < rows.size(); ++row) {
            m_model->RowChanged(row); // GTK keeps how a row looked until it is told
        }
    } else {
        m_model->Reset(static_cast<unsigned>(rows.size()));
    }
    m_choice->Clear();
    for (const RailRow& row : rows) {
        m_choice->Append(to_wx(row.count.empty() ? row.words : row.words + "  " + row.count));
    }
    m_choice->SetSelection(current);
    if (current >= 0) {
        const wxDataViewItem item = m_model->GetItem(static_cast<unsigned>(current));
        m_list->Select(item);
        m_list->SetCurrentItem(item);
    } else {
        m_list->UnselectAll();
    }
}

void Rail::set_user(const std::string& scheme, const std::string& name, const std::string& role) {
    m_scheme->set_words(scheme);
    m_name->set_words(name);
    m_role->set_words(role);
}

void Rail::turn(bool beside) {
    m_column->Show(beside);
    m_bar->Show(!beside);
    SetMinSize({beside ? m_look.scaled(width) : -1, -1});
    reflow(*this, m_look, beside ? m_look.scaled(width) : GetParent()->GetClientSize().x);
}

void Rail::focus() {
    m_list->IsShownOnScreen() ? m_list->SetFocus() : m_choice->SetFocus();
}

} // namespace safeplaces

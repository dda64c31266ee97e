#include "gui/scheme/rail.h"

#include "app/words/program_words.h"
#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/drop_down.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/controls/wrap_text.h"
#include "gui/platform/picture_list.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int rail_width = 252;
constexpr int place_icon_size = 20;
constexpr int logo = 40;
constexpr int least_row = 40;
constexpr int around_words = 14;

} // namespace

Rail::Rail(wxWindow* parent, const Look& look, Actions actions)
    : Pane(parent), m_look(look), m_actions(std::move(actions)) {
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
    m_list = make_list(pane);
    column->Add(m_list, wxSizerFlags(1).Expand());
    column->Add(new DividingLine(pane, m_look), wxSizerFlags().Expand());
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(
        new IconView(pane, Icon::person, m_look.scaled(place_icon_size), m_look.colours().muted),
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

PictureList* Rail::make_list(wxWindow* parent) {
    auto* list =
        new PictureList(parent, m_look, tr("Go to"), PictureRows::with_count,
                        std::max(least_row, line_height(m_look.font(Type::body)) + around_words),
                        [this](int row) { return row_at(row); });
    list->open_by_one_click();
    list->on_open([this](int row) { CallAfter([this, row] { m_actions.go(row); }); });
    return list;
}

PictureRow Rail::row_at(int row) {
    const RailRow& each = m_rows.at(static_cast<std::size_t>(row));
    const Palette& colours = m_look.colours();
    const bool is_current = row == m_current;
    // Drawn once: the toolkit asks for each row again and again.
    wxBitmapBundle& picture = m_pictures[{each.icon, is_current}];
    if (!picture.IsOk()) {
        picture = icon_bitmap(each.icon, m_look.scaled(place_icon_size),
                              is_current ? colours.accent : colours.muted);
    }
    const wxColour colour = is_current ? colours.accent : colours.ink;
    return {picture, each.words, each.count, colour, colour, is_current};
}

Pane* Rail::make_bar() {
    auto* pane = new Pane(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new FieldLabel(pane, m_look, tr("Go to"), {.emphasis = Emphasis::strong}),
             wxSizerFlags().CentreVertical().Border(wxALL, space::small));
    m_choice = new DropDown(pane, m_look);
    give_size(*m_choice, {-1, m_look.control_height()});
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
    if (rows == m_rows && current == m_current) {
        return;
    }
    const bool same_rows = rows.size() == m_rows.size();
    m_rows = rows;
    m_current = current;
    if (same_rows) {
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            m_list->redraw_row(row);
        }
    } else {
        m_list->set_rows(static_cast<int>(rows.size()));
    }
    m_choice->Clear();
    for (const RailRow& row : rows) {
        m_choice->Append(to_wx(row.count.empty() ? row.words : row.words + "  " + row.count));
    }
    m_choice->SetSelection(current);
    m_list->select_row(current);
}

void Rail::set_user(const std::string& scheme, const std::string& name, const std::string& role) {
    m_scheme->set_words(scheme);
    m_name->set_words(name);
    m_role->set_words(role);
}

void Rail::turn(bool beside) {
    m_column->Show(beside);
    m_bar->Show(!beside);
    SetMinSize({beside ? m_look.scaled(rail_width) : -1, -1});
    reflow(*this, m_look, beside ? m_look.scaled(rail_width) : GetParent()->GetClientSize().x);
}

void Rail::focus() {
    m_list->IsShownOnScreen() ? m_list->SetFocus() : m_choice->SetFocus();
}

} // namespace safeplaces

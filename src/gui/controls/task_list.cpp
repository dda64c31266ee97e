#include "gui/controls/task_list.h"

#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/image.h>

#include <algorithm>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

constexpr int icon_column = 56;
constexpr int icon_size = 20;
constexpr int bar = 4;
constexpr int least_row = 54;

// The status icon in the middle of its cell. The cell's bitmap is as high as the row: that is what
// sets the row's height. The selected row has a bar at the left.
wxBitmap cell_bitmap(const Look& look, StatusKind status, int height, bool selected) {
    const auto [icon, tone] = look_of(status);
    const int size = look.scaled(icon_size);
    const int width = look.scaled(icon_column);
    const wxSize square(size, size);
    wxImage image(width, height);
    image.InitAlpha();
    std::fill_n(image.GetAlpha(), width * height, static_cast<unsigned char>(0));
    const auto picture =
        icon_bitmap(icon, size, look.colour(tone)).GetBitmap(square).ConvertToImage();
    constexpr int left = 23;
    image.Paste(picture, look.scaled(left), (height - size) / 2, wxIMAGE_ALPHA_BLEND_OVER);
    if (selected) {
        const auto accent = look.colours().accent;
        image.SetRGB(wxRect(0, 0, bar, height), accent.Red(), accent.Green(), accent.Blue());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < bar; ++x) {
                image.SetAlpha(x, y, 255);
            }
        }
    }
    return wxBitmap(image);
}

wxString escaped(const std::string& words) {
    auto text = to_wx(words);
    text.Replace(wxS("&"), wxS("&amp;"));
    text.Replace(wxS("<"), wxS("&lt;"));
    return text;
}

} // namespace

class TaskList::Model : public wxDataViewVirtualListModel {
public:
    Model(const Look& look, int row_height) : m_look(look), m_row_height(row_height) {}

    std::vector<TaskRow> rows;
    int current = -1;

    unsigned GetColumnCount() const override { return 2; }
    wxString GetColumnType(unsigned column) const override {
        return column == 0 ? wxString(wxS("wxBitmapBundle")) : wxString(wxS("string"));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const auto& task = rows.at(row);
        const bool selected = static_cast<int>(row) == current;
        if (column == 0) {
            value << cell(task.status, selected);
        } else {
            value = markup(task, selected);
        }
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    // Drawn once: the toolkit asks for each row again and again.
    const wxBitmapBundle& cell(StatusKind status, bool selected) const {
        wxBitmapBundle& bundle = m_cells[{status, selected}];
        if (!bundle.IsOk()) {
            bundle =
                wxBitmapBundle::FromBitmap(cell_bitmap(m_look, status, m_row_height, selected));
        }
        return bundle;
    }

    wxString markup(const TaskRow& task, bool selected) const {
        const auto title = escaped(task.title);
        return (selected ? wxS("<b>") + title + wxS("</b>") : title) + wxS("\n<span size='92%'") +
               colour_of(task.status) + wxS(">") + escaped(task.words) + wxS("</span>");
    }

    // Under high contrast the words keep the colour that goes with the row's ground.
    wxString colour_of(StatusKind status) const {
        if (m_look.scheme() == ColourScheme::high_contrast) {
            return {};
        }
        const auto colour = m_look.colour(look_of(status).tone);
        return wxS(" foreground='") + colour.GetAsString(wxC2S_HTML_SYNTAX) + wxS("'");
    }

    const Look& m_look;
    int m_row_height;
    mutable std::map<std::pair<StatusKind, bool>, wxBitmapBundle> m_cells;
};

TaskList::TaskList(wxWindow* parent,
                   const Look& look,
                   const std::string& name,
                   std::function<void(int row)> on_select,
                   std::function<void(int row)> on_open,
                   OpenedBy opened_by)
    : wxDataViewCtrl(parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE),
      m_on_select(std::move(on_select)),
      m_on_open(std::move(on_open)) {
    SetFont(look.font(Type::body));
    m_row_height = std::max(least_row, GetCharHeight() * 2 + space::block);
    m_model = new Model(look, m_row_height - 2);
    AssociateModel(m_model.get());
    AppendColumn(new wxDataViewColumn(
        wxString(),
        new wxDataViewBitmapRenderer(wxS("wxBitmapBundle"), wxDATAVIEW_CELL_INERT, wxALIGN_CENTRE),
        0, look.scaled(icon_column)));
    auto* words_renderer = new wxDataViewTextRenderer(
        wxS("string"), wxDATAVIEW_CELL_INERT,
        static_cast<int>(wxALIGN_LEFT) | static_cast<int>(wxALIGN_CENTRE_VERTICAL));
    words_renderer->EnableMarkup();
    words_renderer->EnableEllipsize(wxELLIPSIZE_END);
    AppendColumn(new wxDataViewColumn(wxString(), words_renderer, 1));
    set_cell_padding(*this, 0, 0, 0);
    set_cell_padding(*this, 1, 2, 0);
    style_list(*this, look);
    set_accessible_name(*this, name);
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, &TaskList::on_selection, this);
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { open_current(); });
    if (opened_by == OpenedBy::click) {
        open_by_click();
    }
}

// The press has chosen the row by the time that the button is let go. The toolkit keeps the press
// to itself.
void TaskList::open_by_click() {
    GetMainWindow()->Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        event.Skip();
        if (current() != m_open) {
            open_current();
        }
    });
}

void TaskList::open_current() {
    m_open = current();
    if (m_on_open) {
        CallAfter([action = m_on_open, row = m_open] { action(row); });
    }
}

void TaskList::show(const std::vector<TaskRow>& rows, int current_row) {
    m_showing = true;
    m_open = current_row;
    if (rows.size() != m_model->rows.size()) {
        m_model->rows = rows;
        m_model->Reset(static_cast<unsigned>(rows.size()));
        SetMinSize({-1, static_cast<int>(rows.size()) * m_row_height});
        reflow_later(*this);
    } else if (rows != m_model->rows) {
        const auto before = std::exchange(m_model->rows, rows);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] != before[row]) {
                m_model->RowChanged(static_cast<unsigned>(row));
            }
        }
    }
    make_current(current_row);
    if (current_row < 0) {
        UnselectAll();
    } else if (selected_row() != current_row) {
        select_row(current_row);
    }
    m_showing = false;
}

void TaskList::make_current(int row) {
    const int before = std::exchange(m_model->current, row);
    for (const int changed : {before, row}) {
        if (before != row && changed >= 0 && changed < static_cast<int>(m_model->rows.size())) {
            m_model->RowChanged(static_cast<unsigned>(changed));
        }
    }
}

void TaskList::select_row(int row) {
    const auto item = m_model->GetItem(static_cast<unsigned>(row));
    Select(item);
    SetCurrentItem(item);
}

int TaskList::selected_row() const {
    const auto item = GetSelection();
    return item.IsOk() ? static_cast<int>(m_model->GetRow(item)) : -1;
}

int TaskList::current() const {
    return m_model->current;
}

void TaskList::on_selection(wxDataViewEvent&) {
    const int row = selected_row();
    if (m_showing || row < 0 || row == m_model->current) {
        return;
    }
    make_current(row);
    if (m_on_select) {
        CallAfter([this, row] {
            if (const auto select = m_on_select) {
                select(row);
            }
        });
    }
}

} // namespace safeplaces

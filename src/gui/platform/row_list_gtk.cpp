#ifndef _WIN32

#include "gui/platform/data_view_gtk.h"
#include "gui/platform/row_list.h"

#include <utility>

namespace safeplaces {

namespace {

wxAlignment alignment(Side side) {
    switch (side) {
    case Side::left:
        return wxALIGN_LEFT;
    case Side::right:
        return wxALIGN_RIGHT;
    case Side::centre:
        return wxALIGN_CENTRE_HORIZONTAL;
    }
    return wxALIGN_LEFT;
}

constexpr int beside_first = 15;
constexpr int beside = 10; // the words, at each side

} // namespace

class RowList::Model : public wxDataViewVirtualListModel {
public:
    Model(std::vector<RowListColumn> columns, RowListCells cells)
        : m_columns(std::move(columns)), m_cells(std::move(cells)) {}

    unsigned GetColumnCount() const override { return static_cast<unsigned>(m_columns.size()); }
    wxString GetColumnType(unsigned column) const override {
        return m_columns.at(column).has_picture ? wxString(wxS("wxDataViewIconText"))
                                                : wxString(wxS("string"));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const RowListCell cell = m_cells(static_cast<int>(row), static_cast<int>(column));
        if (m_columns.at(column).has_picture) {
            value << wxDataViewIconText(cell.words, cell.picture);
        } else {
            value = cell.words;
        }
    }
    bool
    GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attributes) const override {
        const RowListCell cell = m_cells(static_cast<int>(row), static_cast<int>(column));
        attributes.SetColour(cell.colour);
        attributes.SetBold(cell.is_bold);
        return true;
    }
    [[nodiscard]] RowListCell cell(int row, int column) const { return m_cells(row, column); }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    std::vector<RowListColumn> m_columns;
    RowListCells m_cells;
};

RowList::RowList(wxWindow* parent,
                 const Look& look,
                 const std::vector<RowListColumn>& columns,
                 RowListCells cells)
    : wxDataViewCtrl(parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxDV_HORIZ_RULES | wxBORDER_NONE),
      m_font(look.font(Type::body)),
      m_bold(look.font(Type::body, Emphasis::strong)),
      m_model(new Model(columns, std::move(cells))) {
    SetFont(m_font);
    AssociateModel(m_model.get());
    for (unsigned place = 0; place < columns.size(); ++place) {
        append(columns[place], place);
    }
    style_list(*this, look);
}

RowList::~RowList() = default;

void RowList::append(const RowListColumn& column, unsigned place) {
    const auto side = alignment(column.side);
    wxDataViewRenderer* renderer = nullptr;
    if (column.has_picture) {
        renderer =
            new wxDataViewIconTextRenderer(wxS("wxDataViewIconText"), wxDATAVIEW_CELL_INERT, side);
    } else {
        renderer = new wxDataViewTextRenderer(wxS("string"), wxDATAVIEW_CELL_INERT, side);
    }
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    AppendColumn(new wxDataViewColumn(column.title, renderer, place, column.width, side,
                                      wxDATAVIEW_COL_RESIZABLE));
    set_cell_padding(*this, static_cast<int>(place), place == 0 ? beside_first : beside, 6);
}

void RowList::set_rows(int rows) {
    if (static_cast<unsigned>(rows) == m_model->GetCount()) {
        UnselectAll();
        redraw_rows(*this);
    } else {
        m_model->Reset(static_cast<unsigned>(rows));
    }
}

void RowList::redraw() {
    redraw_rows(*this);
}

void RowList::select_row(int row) {
    const auto item = m_model->GetItem(static_cast<unsigned>(row));
    Select(item);
    SetCurrentItem(item);
    EnsureVisible(item);
}

int RowList::selected_row() const {
    const auto item = GetSelection();
    return item.IsOk() ? static_cast<int>(m_model->GetRow(item)) : -1;
}

wxRect RowList::rectangle_of(int row) const {
    return GetItemRect(m_model->GetItem(static_cast<unsigned>(row)));
}

// By the font: to ask the toolkit for each cell takes four times as long.
int RowList::width_needed(int row, int column) const {
    constexpr int between_columns = 6;
    const RowListCell cell = m_model->cell(row, column);
    if (cell.words.empty()) {
        return 0;
    }
    const int around = 2 * (column == 0 ? beside_first : beside) + between_columns;
    const int picture = cell.picture.IsOk() ? cell.picture.GetDefaultSize().x : 0;
    int width = 0;
    GetTextExtent(cell.words, &width, nullptr, nullptr, nullptr, cell.is_bold ? &m_bold : &m_font);
    return width + picture + around;
}

void RowList::show_sorted(int column, SortArrow arrow) {
    for (int place = 0; place < static_cast<int>(GetColumnCount()); ++place) {
        if (place != column) {
            GetColumn(static_cast<unsigned>(place))->UnsetAsSortKey();
        }
    }
    if (column >= 0) {
        GetColumn(static_cast<unsigned>(column))->SetSortOrder(arrow == SortArrow::up);
    }
}

void RowList::set_column_width(int column, int width) {
    GetColumn(static_cast<unsigned>(column))->SetWidth(width);
}

void RowList::hide_column(int column, bool hidden) {
    GetColumn(static_cast<unsigned>(column))->SetHidden(hidden);
}

bool RowList::is_column_hidden(int column) const {
    return GetColumn(static_cast<unsigned>(column))->IsHidden();
}

void RowList::on_selection(std::function<void()> action) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [action = std::move(action)](wxDataViewEvent& event) {
        event.Skip(); // others may want to know too
        action();
    });
}

// The order is ours to make: the toolkit would only turn its arrow.
void RowList::on_heading(std::function<void(int column)> action) {
    Bind(wxEVT_DATAVIEW_COLUMN_HEADER_CLICK,
         [action = std::move(action)](wxDataViewEvent& event) { action(event.GetColumn()); });
}

void RowList::on_open(std::function<void(int row)> action) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, action = std::move(action)](wxDataViewEvent& event) {
        action(static_cast<int>(m_model->GetRow(event.GetItem())));
    });
}

void RowList::on_menu(std::function<void()> action) {
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU,
         [action = std::move(action)](wxDataViewEvent&) { action(); });
}

} // namespace safeplaces

#endif

#include "gui/controls/table.h"

#include "gui/controls/icons.h"
#include "gui/controls/layout.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

constexpr int icon_size = 18;
constexpr int rows_always_seen = 6;

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

} // namespace

class Table::Model : public wxDataViewVirtualListModel {
public:
    Model(const Look& look,
          std::vector<TableColumn> columns,
          std::function<TableCell(int row, int column)> cell,
          TableLook table_look)
        : m_look(look),
          m_columns(std::move(columns)),
          m_cell(std::move(cell)),
          m_table_look(table_look) {}

    unsigned GetColumnCount() const override { return static_cast<unsigned>(m_columns.size()); }
    wxString GetColumnType(unsigned column) const override {
        return m_columns.at(column).has_status ? wxString(wxS("wxDataViewIconText"))
                                               : wxString(wxS("string"));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const auto cell = m_cell(static_cast<int>(row), static_cast<int>(column));
        if (m_columns.at(column).has_status) {
            value << wxDataViewIconText(to_wx(cell.words), icon_of(cell));
        } else {
            value = to_wx(cell.words);
        }
    }
    bool
    GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attributes) const override {
        const auto cell = m_cell(static_cast<int>(row), static_cast<int>(column));
        const auto tone = cell.status.has_value() ? status_look(*cell.status).tone : cell.tone;
        attributes.SetColour(m_look.colour(tone));
        attributes.SetBold(cell.status.has_value() || cell.emphasis == Emphasis::strong);
        return true;
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    StatusLook status_look(StatusKind status) const {
        return m_table_look == TableLook::working ? outlined_look_of(status) : look_of(status);
    }

    wxBitmapBundle icon_of(const TableCell& cell) const {
        if (!cell.status.has_value()) {
            return {};
        }
        auto found = m_icons.find(*cell.status);
        if (found == m_icons.end()) {
            const auto [icon, tone] = status_look(*cell.status);
            found = m_icons.emplace(*cell.status, icon_bitmap(icon, icon_size, m_look.colour(tone)))
                        .first;
        }
        return found->second;
    }

    const Look& m_look;
    std::vector<TableColumn> m_columns;
    std::function<TableCell(int row, int column)> m_cell;
    TableLook m_table_look;
    mutable std::map<StatusKind, wxBitmapBundle> m_icons; // drawn when first seen
};

Table::Table(wxWindow* parent,
             const Look& look,
             const std::string& name,
             std::vector<TableColumn> columns,
             std::function<TableCell(int row, int column)> cell,
             TableLook table_look)
    : wxDataViewCtrl(parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxDV_HORIZ_RULES | wxBORDER_NONE),
      m_model(new Model(look, columns, std::move(cell), table_look)) {
    SetFont(look.font(Type::body));
    AssociateModel(m_model.get());
    for (unsigned place = 0; place < columns.size(); ++place) {
        append(look, columns[place], place);
    }
    style_list(*this, look);
    keep_scroll_bar(*this);
    set_accessible_name(*this, name);
    keep_rows_seen(rows_always_seen);
}

void Table::keep_rows_seen(int rows) {
    const int row = GetCharHeight() + space::block;
    SetMinSize({-1, row * (rows + 1)});
}

void Table::show_sorted(int column, SortArrow arrow) {
    for (int place = 0; place < static_cast<int>(GetColumnCount()); ++place) {
        if (place != column) {
            GetColumn(static_cast<unsigned>(place))->UnsetAsSortKey();
        }
    }
    if (column >= 0) {
        GetColumn(static_cast<unsigned>(column))->SetSortOrder(arrow == SortArrow::up);
    }
}

void Table::append(const Look& look, const TableColumn& column, unsigned place) {
    const auto side = alignment(column.side);
    wxDataViewRenderer* renderer = nullptr;
    if (column.has_status) {
        renderer =
            new wxDataViewIconTextRenderer(wxS("wxDataViewIconText"), wxDATAVIEW_CELL_INERT, side);
    } else {
        renderer = new wxDataViewTextRenderer(wxS("string"), wxDATAVIEW_CELL_INERT, side);
    }
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    AppendColumn(new wxDataViewColumn(to_wx(column.title), renderer, place,
                                      look.scaled(column.width), side, wxDATAVIEW_COL_RESIZABLE));
    constexpr int beside = 10;
    constexpr int first = 15;
    set_cell_padding(*this, static_cast<int>(place), place == 0 ? first : beside, 6);
}

void Table::show(int rows) {
    assert(0 <= rows && rows <= most_rows);
    if (static_cast<unsigned>(rows) == m_model->GetCount()) {
        UnselectAll();
        redraw_rows(*this);
        return;
    }
    m_model->Reset(static_cast<unsigned>(rows));
}

void Table::refresh_rows() {
    redraw_rows(*this);
}

void Table::select(int row) {
    const auto item = m_model->GetItem(static_cast<unsigned>(row));
    Select(item);
    SetCurrentItem(item);
    EnsureVisible(item);
}

int Table::selected() const {
    const auto item = GetSelection();
    return item.IsOk() ? static_cast<int>(m_model->GetRow(item)) : -1;
}

void Table::when_selected(std::function<void(int row)> action) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, action = std::move(action)](wxDataViewEvent&) {
        if (const int row = selected(); row >= 0) {
            CallAfter([action, row] { action(row); });
        }
    });
}

void Table::when_heading_pressed(std::function<void(int column)> action) {
    Bind(wxEVT_DATAVIEW_COLUMN_HEADER_CLICK,
         [this, action = std::move(action)](wxDataViewEvent& event) {
             // The order is ours to make: the toolkit would only turn its arrow.
             const int column = event.GetColumn();
             CallAfter([action, column] { action(column); });
         });
}

void Table::when_opened(std::function<void(int row)> action) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, action = std::move(action)](wxDataViewEvent& event) {
        const int row = static_cast<int>(m_model->GetRow(event.GetItem()));
        CallAfter([action, row] { action(row); });
    });
}

} // namespace safeplaces

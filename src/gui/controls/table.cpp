#include "gui/controls/table.h"

#include "gui/controls/icons.h"
#include "gui/controls/layout.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <cassert>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

constexpr int cell_icon_size = 18;
constexpr int rows_always_seen = 6;

// Makes cells of the list from those of a table.
class Cells {
public:
    Cells(const Look& look,
          std::function<TableCell(int row, int column)> cell,
          TableLook table_look)
        : m_look(look), m_cell(std::move(cell)), m_table_look(table_look) {}

    RowListCell operator()(int row, int column) {
        const TableCell cell = m_cell(row, column);
        const auto tone = cell.status.has_value() ? look_of_status(*cell.status).tone : cell.tone;
        return {to_wx(cell.words), icon_of(cell), m_look.colour(tone),
                cell.status.has_value() || cell.emphasis == Emphasis::strong};
    }

private:
    [[nodiscard]] StatusLook look_of_status(StatusKind status) const {
        return m_table_look == TableLook::working ? outlined_look_of(status) : look_of(status);
    }

    wxBitmapBundle icon_of(const TableCell& cell) {
        if (!cell.status.has_value()) {
            return {};
        }
        auto found = m_icons.find(*cell.status);
        if (found == m_icons.end()) {
            const auto [icon, tone] = look_of_status(*cell.status);
            found =
                m_icons
                    .emplace(*cell.status, icon_bitmap(icon, cell_icon_size, m_look.colour(tone)))
                    .first;
        }
        return found->second;
    }

    const Look& m_look;
    std::function<TableCell(int row, int column)> m_cell;
    TableLook m_table_look;
    std::map<StatusKind, wxBitmapBundle> m_icons; // drawn when first seen
};

std::vector<RowListColumn> columns_of(const Look& look, const std::vector<TableColumn>& columns) {
    std::vector<RowListColumn> made;
    made.reserve(columns.size());
    for (const TableColumn& column : columns) {
        made.push_back(
            {to_wx(column.title), look.scaled(column.width), column.side, column.has_status});
    }
    return made;
}

} // namespace

Table::Table(wxWindow* parent,
             const Look& look,
             const std::string& name,
             std::vector<TableColumn> columns,
             std::function<TableCell(int row, int column)> cell,
             TableLook table_look)
    : RowList(parent, look, columns_of(look, columns), Cells(look, std::move(cell), table_look)) {
    keep_scroll_bar(*this);
    set_accessible_name(*this, name);
    keep_rows_seen(rows_always_seen);
    on_selection([this] { m_changed(); });
}

// What the toolkit tells while the rows go is for nobody.
Table::~Table() {
    SetEvtHandlerEnabled(false);
}

void Table::keep_rows_seen(int rows) {
    const int row = GetCharHeight() + space::block;
    SetMinSize({-1, row * (rows + 1)});
}

void Table::show(int rows) {
    assert(0 <= rows && rows <= most_rows);
    set_rows(rows);
    m_changed();
}

void Table::refresh_rows() {
    redraw();
    m_changed();
}

void Table::select(int row) {
    select_row(row);
    m_changed();
}

void Table::when_selected(std::function<void(int row)> action) {
    on_selection([this, action = std::move(action)] {
        if (const int row = selected(); row >= 0) {
            CallAfter([action, row] { action(row); });
        }
    });
}

void Table::when_heading_pressed(std::function<void(int column)> action) {
    on_heading([this, action = std::move(action)](int column) {
        CallAfter([action, column] { action(column); });
    });
}

void Table::when_opened(std::function<void(int row)> action) {
    on_open(
        [this, action = std::move(action)](int row) { CallAfter([action, row] { action(row); }); });
}

} // namespace safeplaces

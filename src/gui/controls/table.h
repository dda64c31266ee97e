#pragma once

#include "gui/controls/status.h"
#include "gui/platform/row_list.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// `width` in pixels at 100 %.
struct TableColumn {
    std::string title;
    int width = 100;
    Side side = Side::left;
    bool has_status = false; // its cells carry a status icon
    bool is_short = false;   // dates and counts: of no use when they are cut
    int leaves = 0; // where room is short, 1 is left out first; 0: while anything else can be
};

// Working tables have many icons, which are then outlined.
enum class TableLook { usual, working };

struct TableCell {
    std::string words;
    std::optional<StatusKind> status{};
    Tone tone = Tone::ink;
    Emphasis emphasis = Emphasis::normal;
};

// Many rows, made on demand: give the number of rows and a function for one cell. Sorting, filter
// and paging stand outside; show at most most_rows at once.
class Table : public RowList {
public:
    static constexpr int most_rows = 20000;

    Table(wxWindow* parent,
          const Look& look,
          const std::string& name,
          std::vector<TableColumn> columns,
          std::function<TableCell(int row, int column)> cell,
          TableLook table_look = TableLook::usual);

    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table() override;

    void show(int rows); // the number changed; selects nothing
    void refresh_rows(); // the same number, other contents or order: cheap
    void select(int row);
    // Fewer or more rows than usual are always seen.
    void keep_rows_seen(int rows);
    [[nodiscard]] int selected() const { return selected_row(); } // -1: none
    void when_selected(std::function<void(int row)> action);
    // A heading was pressed, with the mouse.
    void when_heading_pressed(std::function<void(int column)> action);
    // Other rows, other contents, or another row was chosen, by the program too.
    void when_changed(std::function<void()> action) { m_changed = std::move(action); }
    void when_opened(std::function<void(int row)> action); // Enter or a double click

private:
    std::function<void()> m_changed = [] {};
};

} // namespace safeplaces

#pragma once

#include "gui/controls/box.h"
#include "gui/controls/table.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Paragraph;

// A table of which nobody has to guess a word. Its columns share the room by what is in them; where
// that is too little, what is cut or left out of the chosen row stands whole beneath.
class WholeTable : public Pane {
public:
    // `cell` as in Table.
    WholeTable(wxWindow* parent,
               const Look& look,
               const std::string& name,
               std::vector<TableColumn> columns,
               std::function<TableCell(int row, int column)> cell,
               TableLook table_look = TableLook::usual);

    ~WholeTable() override;

    void show(int rows); // the number changed; selects nothing
    [[nodiscard]] Table& table() { return *m_table; }

    bool Layout() override;

private:
    [[nodiscard]] int heading_width(const TableColumn& column) const;
    void look_at_content();
    void share_the_room();
    void tell();
    [[nodiscard]] bool is_anything_cut() const;
    [[nodiscard]] std::string words_not_seen(int row) const;

    const Look& m_look;
    std::vector<TableColumn> m_columns;
    std::function<TableCell(int row, int column)> m_cell;
    Table* m_table;
    Paragraph* m_whole;
    std::vector<int> m_content; // by column, the most that was seen
    std::vector<int> m_widths;  // 0: left out
    int m_rows = 0;
    int m_width = -1;
};

} // namespace safeplaces

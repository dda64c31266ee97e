#pragma once

#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/whole_table.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Caption;
class Heading;
class Paragraph;
class TextEntry;

// What stands in place of a table without rows: why, and the one thing to do about it.
struct EmptyNote {
    Icon icon = Icon::table;
    std::string title; // "No records match"
    std::string why;
    std::string button{}; // empty: none
    Action on_press{};
};

// Which rows of how many the table holds: `first` is the place of its row 0 in all of them.
struct RowWindow {
    long long first = 0;
    int count = 0;
    long long total = 0;
};

// What can be done with a row, in its menu.
struct RowAction {
    std::string words;
    std::function<void(int row)> act;
    std::function<bool(int row)> may{}; // empty: with every row
};

// A working table of the desk: as many rows as there are, 20,000 of them at a time.
class RowTable : public Pane {
public:
    // `cell` as in Table. `go_to` asks for the part that begins with that row of all; may be empty
    // where there are never more than `page`.
    RowTable(wxWindow* parent,
             const Look& look,
             const std::string& name,
             std::vector<TableColumn> columns,
             std::function<TableCell(int row, int column)> cell,
             std::function<void(long long first)> go_to = {},
             int page = Table::most_rows);

    void show(const RowWindow& rows);
    void show_empty(const EmptyNote& note);
    // With the right button, the Menu key or Shift+F10.
    void set_row_menu(std::vector<RowAction> actions);
    // In that entry Escape clears what is searched for, and Down goes to the first row.
    void search_with(TextEntry& search, Action clear);
    [[nodiscard]] Table& table() { return m_whole->table(); }

private:
    // What most tables never show is made when it is first shown: a venue's screen has three
    // tables.
    void make_note();
    void make_pager();
    void turn(bool has_rows);
    void ask_what_to_do();

    const Look& m_look;
    WholeTable* m_whole;
    Pane* m_note;
    IconView* m_note_icon = nullptr;
    Heading* m_note_title = nullptr;
    Paragraph* m_note_why = nullptr;
    Button* m_note_button = nullptr;
    Action m_note_action;
    Pane* m_pager;
    std::function<void(long long first)> m_turn_to;
    int m_page;
    Paragraph* m_place = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    TextEntry* m_go_to = nullptr;
    std::vector<RowAction> m_row_menu;
    RowWindow m_rows;
};

} // namespace safeplaces

#pragma once

#include "app/scheme/long_list.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <wx/timer.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

class ChoiceEntry;
class FilterChip;
class Paragraph;
class ProgressBar;
class TextEntry;

// An order of a list as a choice: by which key, and up ("+") or down ("-").
template <class Order>
[[nodiscard]] std::string id_of_order(const Order& order) {
    return std::to_string(static_cast<int>(order.by)) +
           (order.direction == ListDirection::ascending ? "+" : "-");
}

template <class Order>
[[nodiscard]] Order order_of_id(const std::string& id) {
    return {static_cast<decltype(Order::by)>(std::stoi(id)),
            id.back() == '+' ? ListDirection::ascending : ListDirection::descending};
}

// After a press on the heading of a column: the column that is in order already is turned round.
[[nodiscard]] inline ListDirection next_direction(bool is_sorted_by, ListDirection now) {
    return is_sorted_by && now == ListDirection::ascending ? ListDirection::descending
                                                           : ListDirection::ascending;
}

// Each key up and down.
template <class Order, class Keys>
[[nodiscard]] std::vector<Choice> order_choices(const Keys& keys) {
    std::vector<Choice> choices;
    for (const auto key : keys) {
        for (const ListDirection direction :
             {ListDirection::ascending, ListDirection::descending}) {
            const Order order{key, direction};
            choices.push_back({id_of_order(order), order_in_words(order)});
        }
    }
    return choices;
}

// A page that is one long list: search and order, filters, the table, what is under it, and Export
// of just the rows that fit.
class ListPage : public DeskPage {
public:
    bool find() override;
    void clear_filters() override { m_clear(); }

protected:
    ListPage(wxWindow* parent, const SchemeSurroundings& here, const std::string& title);

    // One after the other, from the top.
    void add_search(const std::string& label,
                    std::function<void(const std::string& words)> search,
                    std::vector<Choice> orders,
                    std::function<void(const std::string& id)> sort);
    FilterChip* add_filter(const std::string& what,
                           std::vector<Choice> choices,
                           std::function<void(const std::string& id)> choose);
    void add_filters_end(Action clear);
    void add_table(const std::string& name,
                   std::vector<TableColumn> columns,
                   std::function<TableCell(int row, int column)> cell,
                   std::function<void(long long first)> go_to,
                   std::function<void(int row)> open,
                   std::vector<RowAction> row_menu);
    // Beside the filters: to keep them under a name, which is asked for under them, and to forget
    // those that are chosen; show_keeping() shows what somebody may do.
    // `keep` says whether they are kept; where not, the name is still there.
    void add_keeping(std::function<bool(const std::string& name)> keep, const Action& forget);
    void show_keeping(const LongListState& state, bool is_one_chosen);
    void add_foot(wxSizer* foot);

    // Formats by name, in a menu of the button "Export".
    struct Format {
        std::string words;
        Action save;
    };
    struct Saving {
        std::vector<Format> formats;
        Action look; // how far it is
        Action stop;
    };
    void add_export(Saving saving);

    // What every list shows: `none` where there is nothing of the kind, `no_match` where nothing
    // fits the filters.
    void show_list(const LongListState& state,
                   const std::string& order,
                   const EmptyNote& none,
                   const EmptyNote& no_match);

    [[nodiscard]] DeskCard* card() { return m_card; }
    [[nodiscard]] Table& table() { return m_table->table(); }
    [[nodiscard]] const SchemeSurroundings& here() const { return m_here; }
    // On the row that is chosen; where none is, says so.
    void on_chosen(const std::function<void(int row)>& act);

private:
    void ask_name(bool asked);
    void open_formats();
    void show_saving(const ListExportState& saving, bool may_save);
    void tell(const LongListState& state, bool has_other_rows);

    SchemeSurroundings m_here;
    DeskCard* m_card;
    TextEntry* m_search = nullptr;
    ChoiceEntry* m_order = nullptr;
    std::function<void(const std::string& words)> m_search_for;
    wxSizer* m_filters = nullptr;
    Action m_clear;
    RowTable* m_table = nullptr;
    Button* m_begin_keeping = nullptr;
    Pane* m_naming = nullptr;
    TextEntry* m_filter_name = nullptr;
    Button* m_forget = nullptr;
    Button* m_export = nullptr;
    Saving m_formats;
    DeskCard* m_saving = nullptr;
    Paragraph* m_saving_words = nullptr;
    ProgressBar* m_saving_bar = nullptr;
    wxTimer m_clock;
    int m_reading = 0;
    ListExportState m_said; // of the last file
};

} // namespace safeplaces

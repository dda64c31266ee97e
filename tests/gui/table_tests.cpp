#include <boost/test/unit_test.hpp>

#include "gui/controls/button.h"
#include "gui/controls/table.h"
#include "gui/platform/accessibility.h"
#include "window.h"

using namespace safeplaces;

namespace {

struct ATable : OpenWindow {
    ATable() {
        auto* search = new Button(screen, look, ButtonKind::secondary, "Search", {});
        screen->body().Add(search);
        table = new Table(screen, look, "Completion records",
                          {{"Person", 140}, {"Status", 200, Side::left, true}},
                          [this](int row, int column) {
                              ++asked;
                              return column == 0
                                         ? TableCell{people.at(static_cast<std::size_t>(row))}
                                         : TableCell{"In date", StatusKind::done};
                          });
        table->show(static_cast<int>(people.size()));
        screen->body().Add(table, wxSizerFlags(1).Expand());
        show();
        // GTK chooses the first row as soon as the table has the focus.
        search->SetFocus();
        table->show(static_cast<int>(people.size()));
        settle();
    }

    [[nodiscard]] std::string words(int row, int column) const {
        return words_in_cell(*table, row, column);
    }

    std::vector<std::string> people{"Staff 1", "Staff 2", "Staff 3"};
    int asked = 0; // for a cell
    Table* table = nullptr;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(table, ATable)

BOOST_AUTO_TEST_CASE(cells_are_asked_for_by_row_and_column) {
    BOOST_TEST(words(1, 0) == "Staff 2");
    BOOST_TEST(words(1, 1) == "In date");
    BOOST_TEST(accessible_name(*table) == "Completion records");
}

BOOST_AUTO_TEST_CASE(a_new_order_needs_no_new_rows) {
    std::swap(people.front(), people.back());
    table->refresh_rows();
    BOOST_TEST(words(0, 0) == "Staff 3");
}

BOOST_AUTO_TEST_CASE(other_rows_are_drawn_also_where_there_are_more_than_can_be_seen) {
    people.assign(200, "Staff");
    table->show(200);
    wait_for([this] { return asked > 0; });
    settle();
    asked = 0;
    table->show(200);
    BOOST_TEST(wait_for([this] { return asked > 0; }));
    settle();
    asked = 0;
    table->refresh_rows();
    BOOST_TEST(wait_for([this] { return asked > 0; }));
}

BOOST_AUTO_TEST_CASE(the_selected_row_is_told_and_forgotten_with_new_rows) {
    BOOST_TEST(table->selected() == -1);
    std::vector<int> told;
    table->when_selected([&](int row) { told.push_back(row); });
    table->select(2);
    BOOST_TEST(table->selected() == 2);
    people.pop_back();
    table->show(2);
    settle();
    BOOST_TEST(table->selected() == -1);
}

BOOST_AUTO_TEST_CASE(opening_a_row_is_told) {
    int opened = -1;
    table->when_opened([&](int row) { opened = row; });
    open_row_of(*table, 1);
    settle();
    BOOST_TEST(opened == 1);
}

BOOST_AUTO_TEST_CASE(twenty_thousand_rows_show_at_once) {
    people.assign(Table::most_rows, "Staff");
    const wxStopWatch watch;
    table->show(Table::most_rows);
    settle();
    BOOST_TEST(watch.Time() < 3000);
    BOOST_TEST(words(Table::most_rows - 1, 0) == "Staff");
}

BOOST_AUTO_TEST_SUITE_END()

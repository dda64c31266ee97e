#include <boost/test/unit_test.hpp>

#include "gui/controls/words.h"
#include "gui/scheme/row_table.h"
#include "gui/text.h"
#include "window.h"

using namespace safeplaces;

namespace {

struct ATableOfRows : OpenWindow {
    ATableOfRows() {
        table = new RowTable(
            screen, look, "Completion records",
            {{.title = "Venue", .width = 600},
             {.title = "Ward", .width = 200, .leaves = 1},
             {.title = "Status", .width = 100, .has_status = true}},
            [this](int row, int column) {
                return column == 0   ? TableCell{venue}
                       : column == 1 ? TableCell{"Ward " + std::to_string(row)}
                                     : status;
            },
            [this](long long first) { asked_for = first; });
        screen->body().Add(table, wxSizerFlags(1).Expand());
        show();
    }

    [[nodiscard]] std::string shown_words() const {
        std::string words;
        for (auto* each : everything_in(*table)) {
            words += each->IsShownOnScreen() ? words_of(*each) + '|' : "";
        }
        return words;
    }

    void press(const std::string& words) const {
        for (auto* each : everything_in(*table)) {
            if (words_of(*each) == words) {
                wxCommandEvent event(wxEVT_BUTTON, each->GetId());
                each->ProcessWindowEvent(event);
            }
        }
        settle();
    }

    // What stands under the table.
    [[nodiscard]] std::string beneath() const {
        for (auto* each : table->table().GetParent()->GetChildren()) {
            if (const auto* words = dynamic_cast<const Paragraph*>(each)) {
                return words->IsShown() ? words->words() : "";
            }
        }
        return {};
    }

    void make_narrow() const {
        frame->SetClientSize(640, 700);
        wait_for([&] { return table->GetSize().x < 640; });
        wait_until_drawn(*frame); // the toolkit gives out widths when it draws
    }

    RowTable* table = nullptr;
    std::string venue = "Example Corner Cafe";
    TableCell status{"Ready"};
    long long asked_for = -1;
};

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(row_table, ATableOfRows)

BOOST_AUTO_TEST_CASE(few_rows_need_no_paging) {
    table->show({0, 12, 12});
    settle();
    BOOST_TEST(!holds(shown_words(), "Next rows"));
}

BOOST_AUTO_TEST_CASE(many_rows_come_20_000_at_a_time_and_say_which) {
    table->show({20'000, 20'000, 171'320});
    settle();
    BOOST_TEST(holds(shown_words(), "20,001 to 40,000 of 171,320"));
    press("Next rows");
    BOOST_TEST(asked_for == 40'000);
    press("Previous rows");
    BOOST_TEST(asked_for == 0);
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_says_why_and_what_to_do) {
    bool pressed = false;
    table->show_empty({Icon::search, "No records match", "No record fits.", "Clear filters",
                       [&] { pressed = true; }});
    settle();
    BOOST_TEST(holds(shown_words(), "No records match|No record fits.|Clear filters"));
    BOOST_TEST(!table->table().IsShownOnScreen());
    press("Clear filters");
    BOOST_TEST(pressed);
    table->show({0, 1, 1});
    settle();
    BOOST_TEST(table->table().IsShownOnScreen());
}

BOOST_AUTO_TEST_CASE(columns_share_the_room_and_the_least_needed_one_goes_first) {
    venue = "The Example Corner Cafe and Bookshop, beside the station in the High Street";
    table->show({0, 3, 3});
    const auto widths = [&] {
        int sum = 0;
        for (int column = 0; column < 3; ++column) {
            const bool is_hidden = table->table().is_column_hidden(column);
            sum += is_hidden ? 0 : width_of_column(table->table(), column);
        }
        return sum;
    };
    BOOST_TEST(widths() <= table->GetSize().x);
    BOOST_TEST(!table->table().is_column_hidden(1));
    make_narrow();
    BOOST_TEST(table->table().is_column_hidden(1));
    BOOST_TEST(!table->table().is_column_hidden(2));
    BOOST_TEST(wait_for([&] { return widths() <= table->GetSize().x; }));
}

BOOST_AUTO_TEST_CASE(nothing_stands_beneath_a_table_that_has_room_for_all) {
    table->show({0, 3, 3});
    table->table().select(1);
    settle();
    BOOST_TEST(beneath() == "");
}

BOOST_AUTO_TEST_CASE(what_is_cut_or_left_out_of_the_chosen_row_stands_whole_beneath) {
    venue = "The Example Corner Cafe and Bookshop, beside the station in the High Street of "
            "Anyborough";
    table->show({0, 3, 3});
    make_narrow();
    BOOST_TEST(beneath() == "Choose a row to read here what it has no room for.");
    table->table().select(2);
    BOOST_TEST(beneath() == "Venue: " + venue + "; Ward: Ward 2");
    venue = "Cafe";
    table->show({0, 3, 3});
    table->table().select(0);
    BOOST_TEST(beneath() == "Ward: Ward 0"); // no column comes back while somebody types
}

BOOST_AUTO_TEST_CASE(in_a_narrow_window_the_status_of_the_chosen_row_stands_whole_beneath) {
    venue = "The Example Corner Cafe and Bookshop, beside the station in the High Street";
    status = {"Waiting for an answer about the first-aid training of the lead",
              StatusKind::waiting};
    table->show({0, 3, 3});
    make_narrow();
    table->table().select(1);
    BOOST_TEST(beneath() == "Venue: " + venue + "; Ward: Ward 1; Status: " + status.words);
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_has_nothing_beneath) {
    venue = "The Example Corner Cafe and Bookshop, beside the station in the High Street of "
            "Anyborough";
    table->show({0, 3, 3});
    make_narrow();
    table->show_empty({Icon::search, "No records match", "No record fits."});
    settle();
    BOOST_TEST(beneath() == "");
}

BOOST_AUTO_TEST_CASE(large_text_cuts_no_heading) {
    OpenWindow large{200};
    const std::vector<TableColumn> columns{{.title = "Venue", .width = 168},
                                           {.title = "Person", .width = 110},
                                           {.title = "Course", .width = 236},
                                           {.title = "Passed", .width = 108, .is_short = true},
                                           {.title = "Status", .width = 166, .has_status = true}};
    auto* records = new RowTable(large.screen, large.look, "Records", columns,
                                 [](int, int) { return TableCell{"x"}; });
    large.screen->body().Add(records, wxSizerFlags(1).Expand());
    records->show({0, 3, 3});
    large.show();
    wait_until_drawn(*large.frame);
    const wxFont bold = large.look.font(Type::body).Bold();
    for (int place = 0; place < 5; ++place) {
        const std::string& title = columns.at(static_cast<std::size_t>(place)).title;
        int width = 0;
        int height = 0;
        records->GetTextExtent(to_wx(title), &width, &height, nullptr, nullptr, &bold);
        BOOST_TEST(width_of_column(records->table(), place) >= width + 20, title);
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "gui/controls/task_list.h"
#include "gui/platform/accessibility.h"
#include "window.h"

#include <wx/uiaction.h>

#include <algorithm>

using namespace safeplaces;

namespace {

struct AListOfTasks : OpenWindow {
    AListOfTasks() {
        list = new TaskList(
            screen, look, "Parts of the form", [this](int row) { selected.push_back(row); },
            [this](int row) { opened.push_back(row); });
        list->show(rows, 1);
        screen->body().Add(list, expanded());
        show();
    }

    void click(int row) {
        choose_row_of(*list, row);
        settle();
    }

    void click_with_the_mouse(const TaskList& where, int row) const {
        const auto place = place_of_row(where, row);
        wxUIActionSimulator mouse;
        mouse.MouseMove(
            where.ClientToScreen(wxPoint(place.x + place.width / 2, place.y + place.height / 2)));
        mouse.MouseClick();
    }

    std::vector<TaskRow> rows{{StatusKind::done, "Your organisation", "Done"},
                              {StatusKind::to_fix, "Your premises", "1 thing to fix"},
                              {StatusKind::locked, "Declarations", "Opens when the rest is done"}};
    TaskList* list = nullptr;
    std::vector<int> selected;
    std::vector<int> opened;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(task_list, AListOfTasks)

BOOST_AUTO_TEST_CASE(the_list_has_one_tab_stop_and_a_name) {
    BOOST_TEST(list->CanAcceptFocusFromKeyboard());
    const auto all = everything_in(*screen);
    const auto stops = std::ranges::count_if(all, [this](wxWindow* window) {
        return window != list && window->IsShownOnScreen() &&
               window->CanAcceptFocusFromKeyboard() && !list->IsDescendant(window);
    });
    BOOST_TEST(stops == 0);
    BOOST_TEST(accessible_name(*list) == "Parts of the form");
}

BOOST_AUTO_TEST_CASE(choosing_a_row_is_told_once) {
    click(2);
    BOOST_TEST(selected == std::vector<int>{2}, boost::test_tools::per_element());
    BOOST_TEST(list->current() == 2);
    click(2);
    BOOST_TEST(selected.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_the_program_selects_is_not_told) {
    list->show(rows, 0);
    settle();
    BOOST_TEST(selected.empty());
    BOOST_TEST(list->current() == 0);
}

BOOST_AUTO_TEST_CASE(opening_a_row_is_told) {
    open_row_of(*list, 1);
    settle();
    BOOST_TEST(opened == std::vector<int>{1}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_click_only_chooses_unless_the_list_says_otherwise) {
    click_with_the_mouse(*list, 2);
    BOOST_TEST(wait_for([this] { return selected.size() == 1U; }));
    settle();
    BOOST_TEST(opened.empty());
}

BOOST_AUTO_TEST_CASE(a_click_opens_where_a_row_leads_somewhere) {
    auto* links = new TaskList(
        screen, look, "Pages", {}, [this](int row) { opened.push_back(row); }, OpenedBy::click);
    links->show(rows, 0);
    screen->body().Add(links, expanded());
    screen->reflow_now();
    settle();
    click_with_the_mouse(*links, 2);
    BOOST_TEST(wait_for([this] { return !opened.empty(); }));
    BOOST_TEST(opened == std::vector<int>{2}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(all_rows_show_without_scrolling) {
    const auto last = place_of_row(*list, 2);
    BOOST_TEST(last.height > 0);
    BOOST_TEST(last.GetBottom() <= list->GetClientSize().y);
}

BOOST_AUTO_TEST_SUITE_END()

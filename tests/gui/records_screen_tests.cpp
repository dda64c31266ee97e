#include <boost/test/unit_test.hpp>

#include "all_records.h"
#include "gui/controls/text_entry.h"

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(records_screen, AllRecords)

BOOST_AUTO_TEST_CASE(totals_pages_and_buttons_are_in_view_in_a_window_of_800_pixels) {
    for (const char* words : {"1 to 20,000 of ", "Next rows", "Total ", "Only this person",
                              "Open venue", "Keep this filter"}) {
        BOOST_TEST(wait_for([&] { return is_in_view(words); }), words);
    }
    BOOST_TEST(screen->GetVirtualSize().y <= screen->GetClientSize().y);
}

BOOST_AUTO_TEST_CASE(a_filter_is_kept_under_a_name_that_is_asked_for_when_it_is_wanted) {
    const std::string label = "Keep this filter under a name";
    const auto type_name = [&](const std::string& name) {
        for (auto* window : everything_in(*screen)) {
            auto* entry = dynamic_cast<TextEntry*>(window->GetParent());
            if (entry != nullptr && words_of(*window) == label) {
                entry->set_value(name);
            }
        }
    };
    BOOST_TEST(find(label) == nullptr);
    press("Keep this filter");
    BOOST_TEST(is_in_view(label));
    type_name("  ");
    press("Keep filter");
    BOOST_TEST(is_in_view(label));
    BOOST_TEST(is_in_view("Type a name for it."));
    press("Cancel");
    BOOST_TEST(find(label) == nullptr);
    BOOST_TEST(find("Saved filter") == nullptr);
    press("Keep this filter");
    BOOST_TEST(find("Type a name for it.") == nullptr);
    type_name(" All of them ");
    press("Keep filter");
    BOOST_TEST(find(label) == nullptr);
    BOOST_TEST(find("Saved filter") != nullptr);
    BOOST_TEST(find("Forget this filter") != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

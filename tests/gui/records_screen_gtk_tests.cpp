#include <boost/test/unit_test.hpp>

#include "gui/controls/text_entry.h"
#include "looks.h"
#include "scheme_stage.h"

using namespace safeplaces;

namespace {

// The page of all records, as large as it is in a window of 1280 x 800, with more records than the
// table holds at a time.
struct AllRecords : SchemeStage {
    AllRecords() : SchemeStage(100, ColourScheme::light, SchemeRole::administrator, 250) {
        frame->SetClientSize(1038, 753);
        show({SchemePlace::records});
        world.finish_work();
        settle();
    }

    [[nodiscard]] wxWindow* find(const std::string& words) {
        for (auto* window : everything_in(*screen)) {
            if (window->IsShownOnScreen() && words_of(*window).starts_with(words)) {
                return window;
            }
        }
        return nullptr;
    }
    // In view without scrolling.
    [[nodiscard]] bool is_in_view(const std::string& words) {
        const wxWindow* window = find(words);
        return window != nullptr && screen->GetScreenRect().Contains(window->GetScreenRect());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(records_screen, AllRecords)

BOOST_AUTO_TEST_CASE(totals_pages_and_buttons_are_in_view_in_a_window_of_800_pixels) {
    for (const char* words : {"1 to 20,000 of ", "Next rows", "Total ", "Only this person",
                              "Open venue", "Keep this filter"}) {
        BOOST_TEST(wait_for([&] { return is_in_view(words); }), words);
    }
    BOOST_TEST(screen->GetVirtualSize().y <= screen->GetClientSize().y);
    check_nothing_is_cut(*frame);
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
    check_nothing_is_cut(*frame);
    type_name("  ");
    press("Keep filter");
    BOOST_TEST(is_in_view(label));
    BOOST_TEST(is_in_view("Type a name for it."));
    check_nothing_is_cut(*frame);
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

#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"
#include "gui/controls/table.h"

#include <algorithm>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(scheme_settings)

BOOST_AUTO_TEST_CASE(a_register_without_its_newest_rows_is_told_until_somebody_uses_it) {
    SchemeStage stage;
    stage.desk->kept_head = missing_rows(stage);
    stage.show({SchemePlace::audit});
    const auto says_so = [&] {
        const auto all = everything_in(*stage.screen);
        return std::any_of(all.begin(), all.end(), [](const wxWindow* each) {
            return each->IsShownOnScreen() &&
                   words_of(*each) == "The newest rows of this register are missing.";
        });
    };
    BOOST_TEST(says_so());
    stage.press("Use this register");
    BOOST_TEST(!says_so());
    const auto all = everything_in(*stage.screen);
    BOOST_TEST(std::any_of(all.begin(), all.end(), [](const wxWindow* each) {
        return each->IsShownOnScreen() &&
               words_of(*each).starts_with("This register is used from now on.");
    }));
    BOOST_TEST(wait_for([&] {
        const wxWindow* focus = wxWindow::FindFocus();
        return focus != nullptr && (dynamic_cast<const Table*>(focus) != nullptr ||
                                    dynamic_cast<const Table*>(focus->GetParent()) != nullptr);
    }));
}

// As of a program that was built without its publisher's key.
BOOST_AUTO_TEST_CASE(only_a_program_that_takes_updates_has_a_place_for_them) {
    SchemeStage stage;
    const auto speaks_of_updates = [&] {
        stage.show({SchemePlace::settings});
        const auto all = everything_in(*stage.screen);
        return std::any_of(all.begin(), all.end(), [](const wxWindow* each) {
            return words_of(*each).find("pdate this program") != std::string::npos;
        });
    };
    BOOST_TEST(speaks_of_updates());
    stage.program.reset();
    BOOST_TEST(!speaks_of_updates());
    stage.show({SchemePlace::update}); // leads to the settings
    BOOST_TEST(from_wx(stage.frame->GetTitle()).starts_with("Scheme settings"));
}

BOOST_AUTO_TEST_SUITE_END()

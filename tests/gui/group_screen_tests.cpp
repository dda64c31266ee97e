#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"

#include <algorithm>

using namespace safeplaces;

namespace {

bool shows_button(const SchemeStage& stage, const std::string& words) {
    const auto all = everything_in(*stage.screen);
    return std::any_of(all.begin(), all.end(), [&](wxWindow* each) {
        return each->IsShownOnScreen() && words_of(*each) == words;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(group_screen)

BOOST_AUTO_TEST_CASE(the_button_says_to_how_many_venues_and_goes_when_none_is_chosen) {
    SchemeStage stage;
    show_all_venues(stage);
    BOOST_TEST(shows_button(stage, "Approve 2 venues"));
    stage.press("Choose none");
    BOOST_TEST(!shows_button(stage, "Approve 2 venues"));
    stage.press("Choose all that are ready");
    stage.press("Approve 2 venues");
    BOOST_TEST(shows_button(stage, "Undo all"));
    stage.press("Undo all");
    BOOST_TEST(!shows_button(stage, "Undo all"));
}

BOOST_AUTO_TEST_SUITE_END()

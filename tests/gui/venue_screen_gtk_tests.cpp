#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(venue_screen)

BOOST_AUTO_TEST_CASE(a_person_and_a_visit_are_one_press_away) {
    SchemeStage stage;
    show_venue(stage);
    stage.press("Note a visit");
    BOOST_TEST((stage.went.place == SchemePlace::visit));
    const VenueId venue = stage.went.venue;
    stage.press("Suspend"); // what the visit asks for: nothing is decided yet
    BOOST_TEST((stage.desk->venues.find(venue)->state == VenueState::approved));
}

BOOST_AUTO_TEST_SUITE_END()

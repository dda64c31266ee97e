#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"

#include <wx/textctrl.h>

using namespace safeplaces;

namespace {

// Into the fields of the screen, from the top.
void type_in_order(SchemeStage& stage, const std::vector<std::string>& answers) {
    std::size_t next = 0;
    for (auto* window : everything_in(*stage.screen)) {
        auto* field = dynamic_cast<wxTextCtrl*>(window);
        if (field != nullptr && next < answers.size()) {
            field->SetValue(to_wx(answers[next++]));
        }
    }
    BOOST_TEST(next == answers.size());
}

} // namespace

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

BOOST_AUTO_TEST_CASE(a_venue_that_rang_is_typed_in_and_its_page_opens) {
    SchemeStage stage;
    stage.show({.place = SchemePlace::venues});
    stage.press("Add a venue");
    BOOST_TEST_REQUIRE((stage.went.place == SchemePlace::new_venue));
    stage.show(stage.went);
    stage.press("Add it as an enquiry"); // nothing is typed yet
    BOOST_TEST((stage.went.place == SchemePlace::new_venue));
    type_in_order(stage, {"Example Bakery", "so140aa"});
    stage.press("Add it as an enquiry");
    BOOST_TEST_REQUIRE((stage.went.place == SchemePlace::venue));
    const auto added = stage.desk->venues.find(stage.went.venue);
    BOOST_TEST_REQUIRE(added.has_value());
    BOOST_TEST(added->name == "Example Bakery");
    BOOST_TEST(added->postcode == "SO14 0AA");
}

BOOST_AUTO_TEST_CASE(who_only_reads_is_offered_no_new_venue) {
    SchemeStage stage{100, ColourScheme::light, SchemeRole::auditor};
    stage.show({.place = SchemePlace::venues});
    for (auto* window : everything_in(*stage.screen)) {
        BOOST_TEST(words_of(*window) != "Add a venue");
    }
}

BOOST_AUTO_TEST_SUITE_END()

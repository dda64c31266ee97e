#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "gui/screens.h"
#include "window.h"

using namespace safeplaces;

namespace {

const std::vector<Place> managers_rooms{Place::home,       Place::suitability, Place::form,
                                        Place::answers,    Place::people,      Place::records,
                                        Place::print_room, Place::backups};
const std::vector<Place> learners_rooms{Place::courses, Place::lesson, Place::quiz};

struct Rooms : OpenWindow {
    Rooms() { show(); }

    // The title of the screen that stands there for that place.
    std::string screen_for(Place place) {
        const std::unique_ptr<Screen> made{
            make_screen(frame.get(), here, {.place = place, .course = {"being-a-safe-place"}})};
        settle();
        return title;
    }

    ADesk venue;
    std::string title;
    Surroundings here{.look = look,
                      .desk = venue.desk,
                      .go = [](const Visit&) {},
                      .open_another = [] {},
                      .bring_back = {},
                      .title = [this](const std::string& words) { title = words; },
                      .remember = [](const Visit&) {}};
};

} // namespace

BOOST_AUTO_TEST_SUITE(rooms)

BOOST_AUTO_TEST_CASE(nobody_enters_a_guarded_room) {
    Rooms rooms;
    for (const std::vector<Place>& guarded : {managers_rooms, learners_rooms}) {
        for (const Place place : guarded) {
            BOOST_TEST(rooms.screen_for(place) == "Who is here?");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_learner_enters_no_managers_room_and_is_led_out) {
    Rooms rooms;
    const PersonId person = rooms.venue.add_person("Sam Example");
    for (const Place place : managers_rooms) {
        rooms.venue.desk.session.begin_learner(person, rooms.venue.outside.now());
        BOOST_TEST(rooms.screen_for(place) == "Who is here?");
        BOOST_TEST(!rooms.venue.desk.session.learner().has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_manager_enters_the_managers_rooms) {
    Rooms rooms;
    rooms.venue.desk.session.begin_manager(rooms.venue.outside.now());
    for (const Place place : managers_rooms) {
        if (place == Place::backups) {
            continue; // they are read from a folder; this venue is in memory
        }
        BOOST_TEST(rooms.screen_for(place) != "Who is here?");
        BOOST_TEST(rooms.venue.desk.session.is_manager());
    }
}

BOOST_AUTO_TEST_SUITE_END()

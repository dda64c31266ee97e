#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/quiz_view_model.h"
#include "gui/screens.h"
#include "gui/text.h"
#include "interchange/update_samples.h"
#include "window.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const std::vector<Place> managers_rooms{Place::home,       Place::suitability, Place::form,
                                        Place::answers,    Place::people,      Place::records,
                                        Place::print_room, Place::council,     Place::use_log,
                                        Place::backups,    Place::led};
const std::vector<Place> learners_rooms{Place::courses, Place::lesson, Place::quiz, Place::drill};

struct Rooms : OpenWindow {
    Rooms() { show(); }

    // The title of the screen that stands there for that place.
    std::string screen_for(Place place) {
        model.reset();
        const std::unique_ptr<Screen> made{
            make_screen(frame.get(), here, {.place = place, .course = {"being-a-safe-place"}})};
        settle();
        return title;
    }

    ADesk venue;
    std::string title;
    std::unique_ptr<AnyViewModel> model;
    Surroundings here{.look = look,
                      .desk = venue.desk,
                      .go = [](const Visit&) {},
                      .open_another = [] {},
                      .bring_back = {},
                      .rules_changed = {},
                      .title = [this](const std::string& words) { title = words; },
                      .remember = [](const Visit&) {},
                      .model = model};
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

// As of a program that was built without its publisher's key.
BOOST_AUTO_TEST_CASE(a_program_that_takes_no_updates_has_no_place_for_them) {
    Rooms rooms;
    rooms.venue.desk.session.begin_manager(rooms.venue.outside.now());
    BOOST_TEST(rooms.here.program == nullptr);
    BOOST_TEST(rooms.screen_for(Place::update) == "Help");
    const std::unique_ptr<Screen> help{
        make_screen(rooms.frame.get(), rooms.here, {.place = Place::help})};
    for (wxWindow* each : everything_in(*help)) {
        BOOST_TEST(from_wx(each->GetLabel()).find("pdate") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(only_a_manager_updates_the_program) {
    Rooms rooms;
    const InstalledProgram program = installed_program();
    rooms.here.program = &program;
    BOOST_TEST(rooms.screen_for(Place::update) == "Who is here?");
    rooms.venue.desk.session.begin_manager(rooms.venue.outside.now());
    BOOST_TEST(rooms.screen_for(Place::update) == "Update this program");
    rooms.model.reset(); // before the program that it tells of
}

// As when the text size changes: the screen is made again, its view-model stays.
BOOST_AUTO_TEST_CASE(a_quiz_that_is_drawn_again_still_explains_the_answer) {
    Rooms rooms;
    const PersonId person = rooms.venue.add_person("Sam Example");
    rooms.venue.desk.session.begin_learner(person, rooms.venue.outside.now());
    const Visit quiz{.place = Place::quiz, .course = {"being-a-safe-place"}};
    const auto make = [&] {
        return std::unique_ptr<Screen>{make_screen(rooms.frame.get(), rooms.here, quiz)};
    };
    const std::unique_ptr<Screen> small = make();
    auto* model = dynamic_cast<QuizViewModel*>(rooms.model.get());
    BOOST_REQUIRE(model != nullptr);
    model->choose(0);
    model->check_answer();
    const std::unique_ptr<Screen> large = make();
    BOOST_TEST(rooms.model.get() == model);
    BOOST_TEST((model->state().stage == QuizState::Stage::explained));
    const std::vector<wxWindow*> all = everything_in(*large);
    BOOST_TEST(std::any_of(all.begin(), all.end(), [](const wxWindow* each) {
        return from_wx(each->GetLabel()) == "Next question";
    }));
}

BOOST_AUTO_TEST_SUITE_END()

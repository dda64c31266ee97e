#include <boost/test/unit_test.hpp>

#include "app/led_session.h"
#include "scenes.h"

#include <algorithm>

using namespace safeplaces;

namespace {

struct ALearner : Stage {
    ALearner() { begin_learner(); }

    [[nodiscard]] bool shows(const std::string& words) const {
        return std::ranges::any_of(everything_in(*screen), [&](const wxWindow* window) {
            return window->IsShownOnScreen() && words_of(*window) == words;
        });
    }

    void check_ways_out(const std::string& where) const {
        for (const char* words :
             {"Someone in danger now? Call 999. You can stop here at any time.", "Help numbers",
              "To hide this window at once, press Shift three times. Three times again brings it "
              "back.",
              "Leave this page quickly"}) {
            BOOST_TEST(shows(words), where << ": " << words);
        }
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(reading_parts, ALearner)

// A page may be about what the learner has lived through.
BOOST_AUTO_TEST_CASE(every_lesson_and_story_says_how_to_stop_who_helps_and_how_to_leave_at_once) {
    for (const Course& course : world.library.courses) {
        show({.place = Place::lesson, .course = course.id});
        check_ways_out(course.id.text);
        press("Next page");
        check_ways_out(course.id.text + ", next page");
        show({.place = Place::scenario, .course = course.id});
        check_ways_out(course.id.text + ", story");
    }
}

// A room may hold somebody who has lived through it, too.
BOOST_AUTO_TEST_CASE(so_do_the_pages_of_a_led_session_in_big_type) {
    for (const Course& course : world.library.courses) {
        LedSession session;
        session.stage = LedSession::Stage::reading;
        session.course = course.id;
        world.desk.led = session;
        begin_manager();
        for (const Face face : {Face::standard, Face::easy_read}) {
            world.desk.led->face = face;
            for (world.desk.led->page = 0;
                 world.desk.led->page < course.editions.front().slides.size();
                 ++world.desk.led->page) {
                show({.place = Place::led});
                check_ways_out(course.id.text + ", led");
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "gui/workers.h"
#include "window.h"

#include <wx/evtloop.h>
#include <wx/timer.h>

#include <atomic>
#include <thread>

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(workers, OpenWindow)

// As files are taken in: without a turn between the steps, Cancel would be heard after the last.
BOOST_AUTO_TEST_CASE(between_steps_that_follow_one_another_the_window_has_its_turn) {
    constexpr int most_steps = 2000;
    Workers steps{*frame};
    wxGUIEventLoop loop;
    wxTimer press;
    bool is_heard = false;
    int taken = 0;
    press.Bind(wxEVT_TIMER, [&](wxTimerEvent&) { is_heard = true; });
    std::function<void()> step = [&] {
        wxMilliSleep(1);
        if (++taken == most_steps || is_heard) {
            loop.ScheduleExit();
        } else {
            steps.soon(step);
        }
    };
    frame->Show();
    press.StartOnce(10);
    steps.soon(step);
    loop.Run();
    BOOST_TEST(is_heard);
    BOOST_TEST(taken < most_steps);
}

// The desk does not lock itself then.
BOOST_AUTO_TEST_CASE(there_are_steps_until_the_last_one_is_done) {
    frame->Show();
    Workers workers{*frame};
    BOOST_TEST(!workers.has_steps());
    int steps = 0;
    workers.soon([&] {
        ++steps;
        workers.soon([&] { ++steps; });
    });
    BOOST_TEST(workers.has_steps());
    BOOST_TEST(wait_for([&] { return steps == 2; }));
    BOOST_TEST(!workers.has_steps());
}

// It may lock itself then: whether that would cut something off, the desk says.
BOOST_AUTO_TEST_CASE(work_beside_the_window_is_no_step) {
    frame->Show();
    Workers workers{*frame};
    std::atomic<bool> may_end = false;
    bool is_done = false;
    workers.run(
        [&] {
            while (!may_end) {
                std::this_thread::yield();
            }
        },
        [&] { is_done = true; });
    BOOST_TEST(!workers.has_steps());
    may_end = true;
    BOOST_TEST(wait_for([&] { return is_done; }));
}

BOOST_AUTO_TEST_CASE(what_was_put_off_ends_with_the_desk) {
    Workers steps{*frame};
    bool is_taken = false;
    steps.soon([&] { is_taken = true; });
    steps.stop();
    BOOST_TEST(!steps.has_steps());
    settle();
    BOOST_TEST(!is_taken);
}

BOOST_AUTO_TEST_SUITE_END()

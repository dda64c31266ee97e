#include <boost/test/unit_test.hpp>

#include "app/shift_thrice.h"

using namespace safeplaces;
using namespace std::chrono_literals;

namespace {

using Key = ShiftThrice::Key;

struct AKeyboard {
    // Whether that was the third.
    bool press_shift(std::chrono::milliseconds pause = 300ms) {
        now += pause;
        BOOST_TEST(!presses.is_done_with(Key::shift_down, now));
        return presses.is_done_with(Key::shift_up, now);
    }
    void press_other() { BOOST_TEST(!presses.is_done_with(Key::other, now)); }

    ShiftThrice presses;
    Instant now{};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(shift_thrice, AKeyboard)

BOOST_AUTO_TEST_CASE(the_third_quick_press_does_it) {
    BOOST_TEST(!press_shift());
    BOOST_TEST(!press_shift());
    BOOST_TEST(press_shift());
}

BOOST_AUTO_TEST_CASE(three_more_do_it_again) {
    static_cast<void>(press_shift() || press_shift() || press_shift());
    BOOST_TEST(!press_shift());
    BOOST_TEST(!press_shift());
    BOOST_TEST(press_shift());
}

BOOST_AUTO_TEST_CASE(slow_presses_do_nothing_but_the_last_three_count_when_they_are_quick) {
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(!press_shift(1001ms));
    }
    BOOST_TEST(press_shift(999ms)); // two seconds after the one before the last
}

BOOST_AUTO_TEST_CASE(capital_letters_do_nothing) {
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(!presses.is_done_with(Key::shift_down, now));
        press_other(); // the letter, while Shift is held
        BOOST_TEST(!presses.is_done_with(Key::shift_up, now));
    }
}

BOOST_AUTO_TEST_CASE(another_key_between_begins_the_count_anew) {
    BOOST_TEST(!press_shift());
    BOOST_TEST(!press_shift());
    press_other();
    BOOST_TEST(!press_shift());
    BOOST_TEST(!press_shift());
    BOOST_TEST(press_shift());
}

// The keyboard says again and again that a key is down while somebody holds it.
BOOST_AUTO_TEST_CASE(shift_held_down_is_one_press) {
    for (int i = 0; i < 20; ++i) {
        BOOST_TEST(!presses.is_done_with(Key::shift_down, now));
    }
    BOOST_TEST(!presses.is_done_with(Key::shift_up, now));
}

BOOST_AUTO_TEST_SUITE_END()

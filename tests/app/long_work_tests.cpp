#include <boost/test/unit_test.hpp>

#include "app/scheme/long_work.h"
#include "app/scheme_fixture.h"

#include <stdexcept>

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(long_work, ASchemeWorld)

BOOST_AUTO_TEST_CASE(steps_are_taken_in_turns_until_there_are_no_more) {
    LongWork work{outside};
    int left = 3;
    bool is_over = false;
    work.begin([](const LongWork::Tell&) {}, [&] { return --left > 0; }, [&] { is_over = true; });
    BOOST_TEST(work.is_running());
    finish_work();
    BOOST_TEST(left == 0);
    BOOST_TEST(is_over);
    BOOST_TEST(!work.is_running());
    BOOST_TEST(!work.trouble().has_value());
}

BOOST_AUTO_TEST_CASE(a_step_that_throws_ends_the_work_and_is_told_of) {
    const auto trouble_after = [&](const std::function<bool()>& step) {
        LongWork work{outside};
        bool is_over = false;
        work.begin([](const LongWork::Tell&) {}, step, [&] { is_over = true; });
        finish_work();
        BOOST_TEST(is_over);
        BOOST_TEST(!work.is_running());
        return work.trouble().value();
    };
    BOOST_TEST((trouble_after([]() -> bool { throw MachineError(Trouble::disk_full, "full"); }) ==
                Trouble::disk_full));
    BOOST_TEST(
        (trouble_after([]() -> bool { throw InputError("", 0, "odd"); }) == Trouble::damaged));
    BOOST_TEST(
        (trouble_after([]() -> bool { throw std::runtime_error("else"); }) == Trouble::other));
}

BOOST_AUTO_TEST_SUITE_END()

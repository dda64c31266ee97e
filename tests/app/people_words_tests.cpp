#include <boost/test/unit_test.hpp>

#include "app/words/people_words.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(people_words)

BOOST_AUTO_TEST_CASE(each_role_has_its_name) {
    BOOST_TEST(role_in_words(Role::lead) == "Scheme lead");
    BOOST_TEST(role_in_words(Role::deputy) == "Deputy");
    BOOST_TEST(role_in_words(Role::staff) == "Staff");
}

BOOST_AUTO_TEST_CASE(somebody_is_here_since_a_day_or_had_a_last_one) {
    Person ben{.id = {"ben"}, .name = "Ben", .started = *date_from_iso("2026-03-01")};
    BOOST_TEST(person_dates_in_words(ben) == "Since 1 Mar 2026");
    ben.left = date_from_iso("2026-05-04");
    BOOST_TEST(person_dates_in_words(ben) == "Last day 4 May 2026");
}

BOOST_AUTO_TEST_CASE(training_counts_the_courses_that_are_wanted) {
    BOOST_TEST(training_in_words(2, 2) == "Trained");
    BOOST_TEST(training_in_words(1, 2) == "1 of 2 courses");
    BOOST_TEST(training_in_words(0, 2) == "Not trained yet");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "domain/training/course_version.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(course_version)

BOOST_AUTO_TEST_CASE(the_major_number_is_what_stands_before_the_first_dot) {
    BOOST_TEST(major_of("2.1") == 2);
    BOOST_TEST(major_of("10") == 10);
    BOOST_TEST(major_of("draft") == 0);
    BOOST_TEST(major_of("") == 0);
}

BOOST_AUTO_TEST_CASE(versions_go_number_by_number) {
    BOOST_TEST(is_newer_version("1.10", "1.9"));
    BOOST_TEST(is_newer_version("2", "1.9.9"));
    BOOST_TEST(is_newer_version("1.0.1", "1"));
    BOOST_TEST(!is_newer_version("1.9", "1.10"));
    BOOST_TEST(!is_newer_version("2.0", "2"));
    BOOST_TEST(!is_newer_version("2", "2.0.0"));
    BOOST_TEST(!is_newer_version("1.1", "1.1"));
}

BOOST_AUTO_TEST_CASE(what_is_no_number_counts_as_nothing) {
    BOOST_TEST(is_newer_version("1", "draft"));
    BOOST_TEST(!is_newer_version("draft", "draft"));
    BOOST_TEST(!is_newer_version("99999999999999999999", "1")); // no number that fits
}

BOOST_AUTO_TEST_SUITE_END()

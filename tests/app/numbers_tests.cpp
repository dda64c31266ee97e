#include <boost/test/unit_test.hpp>

#include "app/words/numbers.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(thousands_are_set_apart) {
    BOOST_TEST(with_thousands(0) == "0");
    BOOST_TEST(with_thousands(999) == "999");
    BOOST_TEST(with_thousands(1000) == "1,000");
    BOOST_TEST(with_thousands(6'300'000) == "6,300,000");
    BOOST_TEST(with_thousands(-1234) == "-1,234");
}

BOOST_AUTO_TEST_SUITE_END()

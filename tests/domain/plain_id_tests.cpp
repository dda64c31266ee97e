#include <boost/test/unit_test.hpp>

#include "domain/plain_id.h"

#include <string>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(plain_id)

BOOST_AUTO_TEST_CASE(ids_are_small_letters_digits_and_single_hyphens) {
    for (const char* good : {"a", "999-or-101", "venue-name", "2026-11"}) {
        BOOST_TEST(is_plain_id(good), good);
    }
    for (const char* bad : {"", "-a", "a-", "a--b", "A", "a b", "a.mon", "\xC3\xA9"}) {
        BOOST_TEST(!is_plain_id(bad), bad);
    }
    BOOST_TEST(!is_plain_id(std::string(61, 'a')));
}

BOOST_AUTO_TEST_SUITE_END()

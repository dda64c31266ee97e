#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/venue/scheme.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(scheme)

BOOST_AUTO_TEST_CASE(only_what_is_always_right_or_was_checked_goes_on_paper) {
    Contact contact;
    BOOST_TEST(!may_be_printed(contact));
    contact.checked = a_day("2026-11-01");
    BOOST_TEST(may_be_printed(contact));
    contact.checked.reset();
    contact.always = true;
    BOOST_TEST(may_be_printed(contact));
}

BOOST_AUTO_TEST_CASE(a_provisional_print_lasts_from_the_first_one) {
    Scheme scheme;
    scheme.provisional = std::chrono::days{28};
    BOOST_TEST(iso(provisional_until(scheme, a_day("2026-11-25"))) == "2026-12-23");
    BOOST_TEST(iso(provisional_until(scheme, a_day("2028-02-10"))) == "2028-03-09");
}

BOOST_AUTO_TEST_SUITE_END()

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

BOOST_AUTO_TEST_CASE(an_approval_has_its_last_day_and_a_notice_before_it) {
    Scheme scheme;
    scheme.approval = std::chrono::months{12};
    scheme.renewal_notice = std::chrono::days{60};
    const Date last_day = approved_until(scheme, a_day("2026-11-25"));
    BOOST_TEST(iso(last_day) == "2027-11-25");
    BOOST_TEST(iso(renewal_due_from(scheme, last_day)) == "2027-09-26");
    BOOST_TEST(iso(approved_until(scheme, a_day("2028-02-29"))) == "2029-02-28");
}

BOOST_AUTO_TEST_CASE(a_decision_finds_its_sentences_in_both_lists) {
    Scheme scheme;
    scheme.questions = {{"door", "Which door?"}};
    scheme.plan = {{"hinge", "Oil the hinge."}};
    BOOST_REQUIRE(find_sentence(scheme, "door") != nullptr);
    BOOST_TEST(find_sentence(scheme, "door")->text == "Which door?");
    BOOST_REQUIRE(find_sentence(scheme, "hinge") != nullptr);
    BOOST_TEST(find_sentence(scheme, "hinge")->text == "Oil the hinge.");
    BOOST_TEST(find_sentence(scheme, "bell") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

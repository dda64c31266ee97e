#include <boost/test/unit_test.hpp>

#include "domain/venue/registration.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(registration)

namespace {

struct ASignedRegistration {
    Registration registration;

    ASignedRegistration() { registration.answers = {{"name", "The Ship"}, {"phone", "023"}}; }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(the_same_answers_are_no_change, ASignedRegistration) {
    const Entries today{{"phone", "023"}, {"name", "The Ship"}};
    BOOST_TEST(!has_changed_since(registration, today));
}

BOOST_FIXTURE_TEST_CASE(another_answer_is_a_change, ASignedRegistration) {
    const Entries today{{"name", "The Ship Inn"}, {"phone", "023"}};
    BOOST_TEST(has_changed_since(registration, today));
}

BOOST_FIXTURE_TEST_CASE(an_answer_more_or_less_is_a_change, ASignedRegistration) {
    const Entries less{{"name", "The Ship"}};
    const Entries more{{"name", "The Ship"}, {"phone", "023"}, {"town", "Southampton"}};
    BOOST_TEST(has_changed_since(registration, less));
    BOOST_TEST(has_changed_since(registration, more));
}

BOOST_AUTO_TEST_SUITE_END()

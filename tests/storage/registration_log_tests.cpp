#include "storage/registration_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(registration_log)

namespace {

Registration signed_no(int number, Instant at) {
    return {.id = {uuid_no(4000 + number)},
            .venue = shop,
            .form = "venue-registration",
            .form_version = "2026-11",
            .signed_at = at,
            .answers = {{"name", "Tŷ Gŵyl"}, {"number", std::to_string(number)}}};
}

bool same(const Registration& one, const Registration& other) {
    return one.id == other.id && one.venue == other.venue && one.form == other.form &&
           one.form_version == other.form_version && one.signed_at == other.signed_at &&
           one.answers == other.answers;
}

struct ALog : OneVenue {
    RegistrationLog log{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(nothing_is_the_latest_before_anything_was_signed, ALog) {
    BOOST_TEST(!log.latest());
}

BOOST_FIXTURE_TEST_CASE(the_one_signed_last_is_the_latest, ALog) {
    log.add(signed_no(1, now + 1h));
    log.add(signed_no(2, now));
    BOOST_REQUIRE(log.latest().has_value());
    BOOST_TEST(same(*log.latest(), signed_no(1, now + 1h)));
    BOOST_TEST(log.all().size() == 2U);
    BOOST_TEST(same(log.all().front(), signed_no(2, now)));
}

BOOST_FIXTURE_TEST_CASE(signing_the_same_one_again_changes_nothing, ALog) {
    log.add(signed_no(1, now));
    Registration changed = signed_no(1, now);
    changed.answers["name"] = "other";
    log.add(changed);
    BOOST_REQUIRE(log.all().size() == 1U);
    BOOST_TEST(same(*log.latest(), signed_no(1, now)));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

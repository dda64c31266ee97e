#include "storage/form_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(form_log)

namespace {

SubmittedForm form_no(int number, Instant at) {
    return {.id = uuid_no(7000 + number),
            .form = "leaving",
            .form_version = "1.0.0",
            .signed_at = at,
            .answers = {{"why", "We close"}, {"sticker", "yes"}}};
}

} // namespace

BOOST_FIXTURE_TEST_CASE(signed_forms_come_back_the_same_oldest_first, OneVenue) {
    FormLog log(db);
    log.add(form_no(1, now + 1h));
    log.add(form_no(2, now));
    BOOST_TEST((log.all() == std::vector{form_no(2, now), form_no(1, now + 1h)}));
}

BOOST_FIXTURE_TEST_CASE(the_same_form_again_changes_nothing, OneVenue) {
    FormLog log(db);
    log.add(form_no(1, now));
    SubmittedForm other = form_no(1, now);
    other.answers = {{"why", "Something else"}};
    log.add(other);
    BOOST_TEST((log.all() == std::vector{form_no(1, now)}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

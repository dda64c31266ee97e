#include "storage/register/arrived_forms.h"

#include "storage/register/what_needs_doing.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(arrived_forms)

namespace {

struct AnApprovedShop : TwoVenues {
    AnApprovedShop() { sent = approve_shop(tomorrow); }

    void send_leaving() {
        Submission next = next_of(sent);
        next.forms = {{.id = leaving,
                       .form = "leaving",
                       .form_version = "1.0",
                       .signed_at = now,
                       .answers = {{"leaving-why", "moving"}}}};
        BOOST_TEST((take_in(next).outcome == IntakeOutcome::new_records));
    }

    const std::string leaving = uuid_no(6100);
    Submission sent;
    ArrivedForms forms{db};
    WhatNeedsDoing doing{db, today};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_form_that_arrives_waits_until_somebody_has_read_it, AnApprovedShop) {
    BOOST_TEST(doing.count(Work::forms) == 0); // an application is work of its own
    send_leaving();
    BOOST_TEST((forms.unread(shop) == std::set{leaving}));
    const auto lines = doing.lines(Work::forms, 10);
    BOOST_TEST_REQUIRE(lines.size() == 1U);
    BOOST_TEST((lines[0].venue == shop));
    BOOST_TEST(lines[0].form == "leaving");
    BOOST_TEST(lines[0].sticker == "");
    BOOST_TEST((lines[0].day == today));

    BOOST_TEST(forms.note_read(coordinator, leaving, now));
    BOOST_TEST(forms.unread(shop).empty());
    BOOST_TEST(doing.count(Work::forms) == 0);
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::form_read));
    BOOST_TEST(audit.rows(0, 1).front().subject == leaving);
    BOOST_TEST(!forms.note_read(coordinator, leaving, now));
}

BOOST_FIXTURE_TEST_CASE(another_registration_of_a_venue_that_was_checked_is_news, AnApprovedShop) {
    Submission next = next_of(sent);
    next.registration = registration_no(2, "Corner Shop");
    take_in(next);
    BOOST_TEST((forms.unread(shop) == std::set{registration_no(2, "").id.text}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

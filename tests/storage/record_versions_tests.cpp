#include "storage/register/record_versions.h"

#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(record_versions)

namespace {

// The shop has sent both.
struct AFormAndAUse : TwoVenues {
    AFormAndAUse() {
        first.registration = registration_no(1, "Corner Shop");
        first.uses = {night};
        take_in(first);
    }

    const Use night{.id = {uuid_no(7001)},
                    .month_start = today,
                    .band = TimeBand::night,
                    .reason = HelpReason::lost,
                    .given = HelpGiven::phone_call};
    Submission first = submission_no(1);
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_form_signed_anew_under_its_old_id_waits_with_what_differs, AFormAndAUse) {
    Submission second = next_of(first);
    second.registration = registration_no(1, "Żabka & Son");
    second.registration->answers.erase("postcode");
    second.registration->answers["phone"] = "023 8000 0000";
    BOOST_TEST(take_in(second).n_conflicting == 1);
    const Conflict conflict = conflicts.open(10).at(0);
    BOOST_TEST(conflict.subject == second.registration->id.text);
    const FormVersion kept = form_version_from(conflict.incoming).value();
    BOOST_TEST(kept.form == "venue-registration");
    BOOST_TEST(kept.answers.size() == 3U);
    BOOST_TEST(kept.answers.at("name").value() == "Żabka & Son");
    BOOST_TEST(kept.answers.at("phone").value() == "023 8000 0000");
    BOOST_TEST(!kept.answers.at("postcode").has_value());
    BOOST_TEST(find_signed_form(db, conflict.subject)->answers.at("name") == "Corner Shop");
    Submission third = next_of(second);
    third.registration = second.registration;
    BOOST_TEST(take_in(third).n_conflicting == 0);
}

BOOST_FIXTURE_TEST_CASE(a_form_that_differs_in_its_day_alone_waits_too, AFormAndAUse) {
    Submission second = next_of(first);
    second.registration = first.registration;
    second.registration->signed_at += 24h;
    BOOST_TEST(take_in(second).n_conflicting == 1);
    const FormVersion kept = form_version_from(conflicts.open(10).at(0).incoming).value();
    BOOST_TEST(kept.answers.empty());
    BOOST_TEST(kept.signed_at == iso(second.registration->signed_at));
}

BOOST_FIXTURE_TEST_CASE(a_form_too_long_to_be_kept_says_how_many_answers_are_not, AFormAndAUse) {
    Submission second = next_of(first);
    second.registration = first.registration;
    second.registration->answers["about"] = std::string(most_incoming, 'a');
    second.registration->answers["more"] = std::string(most_incoming / 3, '&');
    second.registration->answers["phone"] = "023 8000 0000";
    BOOST_TEST(take_in(second).n_conflicting == 1);
    const FormVersion kept = form_version_from(conflicts.open(10).at(0).incoming).value();
    BOOST_TEST(kept.left_out == 2);
    BOOST_TEST(kept.answers.size() == 1U);
    BOOST_TEST(kept.answers.at("phone").value() == "023 8000 0000");
}

BOOST_FIXTURE_TEST_CASE(another_use_under_a_known_id_is_kept_beside_it, AFormAndAUse) {
    Submission second = next_of(first);
    second.uses = {night};
    BOOST_TEST(take_in(second).n_conflicting == 0);
    Submission third = next_of(second);
    Use morning = night;
    morning.band = TimeBand::morning;
    third.uses = {morning};
    const IntakeResult result = take_in(third);
    BOOST_TEST(result.n_known == 1);
    BOOST_TEST(result.n_conflicting == 1);
    const Conflict conflict = conflicts.open(10).at(0);
    BOOST_TEST((conflict.kind == ConflictKind::record));
    BOOST_TEST((use_from_line(conflict.incoming)->band == TimeBand::morning));
    BOOST_TEST((find_use(db, conflict.subject)->use == night));
}

// As registers of earlier programs have them.
BOOST_AUTO_TEST_CASE(a_form_of_which_only_the_day_was_kept_is_read) {
    const auto kept = form_version_from("form=yearly-check signed=2026-11-25T10:42:07Z");
    BOOST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->form == "yearly-check");
    BOOST_TEST(kept->form_version == "");
    BOOST_TEST(kept->answers.empty());
}

BOOST_FIXTURE_TEST_CASE(answers_that_were_taken_away_do_not_come_back_as_a_riddle, AFormAndAUse) {
    db.exec("DELETE FROM registration_answer");
    Submission second = next_of(first);
    second.registration = first.registration;
    take_in(second);
    BOOST_TEST(count(db, "SELECT count(*) FROM conflict") == 0);
}

BOOST_AUTO_TEST_CASE(what_is_neither_is_not_read_as_one) {
    for (const std::string line :
         {"", "17-19", "form=x", "form=x signed=y odd=z", "use=2026-11-01 band=night reason=lost",
          "use=2026-11-01 band=noon reason=lost given=company"}) {
        BOOST_TEST(!form_version_from(line).has_value(), line);
        BOOST_TEST(!use_from_line(line).has_value(), line);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/outbox.h"
#include "storage/register_samples.h"

namespace safeplaces {

// Files that no computer with a right clock, used by one venue, would send.
BOOST_FIXTURE_TEST_SUITE(unlikely_parcel, TwoVenues)

BOOST_AUTO_TEST_CASE(another_content_under_a_known_id_is_taken_in_and_shown) {
    Submission first = submission_no(1);
    first.people = {person_no(1)};
    first.completions = {completion_no(1, person_no(1).id)};
    take_in(first);

    Submission second = next_of(first);
    second.id = first.id;
    second.completions = {completion_no(2, person_no(1).id)};
    BOOST_TEST((take_in(second).outcome == IntakeOutcome::new_records));
    const auto open = conflicts.open(10);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((open.front().kind == ConflictKind::fork));
    BOOST_TEST((take_in(second).outcome == IntakeOutcome::already_taken_in));
    BOOST_TEST((take_in(first).outcome == IntakeOutcome::already_taken_in));
}

BOOST_AUTO_TEST_CASE(a_pass_of_a_day_to_come_waits_and_trains_nobody) {
    Submission parcel = submission_no(1);
    parcel.people = {person_no(1)};
    Completion ahead = completion_no(1, person_no(1).id);
    ahead.date = plus_days(today, std::chrono::days(2));
    ahead.expires = plus_months(ahead.date, std::chrono::months(12));
    Completion endless = completion_no(2, person_no(1).id);
    endless.expires = Date(std::chrono::year(9999), std::chrono::month(1), std::chrono::day(1));
    parcel.completions = {ahead, endless};

    const IntakeResult result = take_in(parcel);
    BOOST_TEST(result.n_new == 0);
    BOOST_TEST(result.n_conflicting == 2);
    const auto open = conflicts.open(10);
    BOOST_REQUIRE(open.size() == 2U);
    BOOST_TEST((open[0].kind == ConflictKind::day));
    BOOST_TEST((completion_from_line(open[0].incoming) == ahead));
    BOOST_TEST((completion_from_line(open[1].incoming) == endless));
    BOOST_TEST(shop_now().trained == 0);
    BOOST_TEST((conflicts.settle(coordinator, open[0].id, ConflictAnswer::noted, now) ==
                SettleOutcome::settled));
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_a_day_ahead_does_no_harm) {
    Submission parcel = submission_no(1);
    parcel.people = {person_no(1)};
    Completion ahead = completion_no(1, person_no(1).id);
    ahead.date = tomorrow;
    ahead.expires = plus_months(ahead.date, std::chrono::months(12));
    parcel.completions = {ahead};
    BOOST_TEST(take_in(parcel).n_new == 1);
}

BOOST_AUTO_TEST_CASE(a_pass_counts_as_long_as_the_council_says_and_not_longer) {
    Submission parcel = submission_no(1);
    parcel.people = {person_no(1)};
    Completion pass = completion_no(1, person_no(1).id);
    pass.date = today;
    pass.expires = plus_months(today, std::chrono::months(60));
    parcel.completions = {pass};
    rules.refresh = {{pass.course, std::chrono::months(24)}};
    take_in(parcel);
    BOOST_TEST((shop_now().next_expiry == plus_months(today, std::chrono::months(24))));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

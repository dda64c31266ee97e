#include "storage/register/conflict_book.h"

#include "storage/register/completion_rows.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(conflict_book)

namespace {

// Somebody of the shop turns up in the café's list, with a pass made there.
struct SomebodyAtTwoVenues : TwoVenues {
    SomebodyAtTwoVenues() {
        Submission first = submission_no(1);
        first.people = {person_no(1), person_no(2)};
        first.completions = {completion_no(1, person_no(1).id)};
        take_in(first);
        take_in(second);
        conflict = conflicts.open(10).at(0);
    }

    static Submission from_cafe(int seq) {
        Submission sent = submission_no(seq, cafe_pc);
        sent.id = {uuid_no(5600 + seq)};
        sent.people = {person_no(1)};
        sent.completions = {completion_no(9, person_no(1).id)};
        sent.completions[0].venue = cafe;
        return sent;
    }

    SettleOutcome settle(ConflictAnswer answer) {
        return conflicts.settle(coordinator, conflict.id, answer, now);
    }

    Submission second = from_cafe(1);
    Conflict conflict;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(somebody_who_moved_takes_their_records_along, SomebodyAtTwoVenues) {
    BOOST_TEST((settle(ConflictAnswer::moved) == SettleOutcome::settled));
    BOOST_TEST(venues.people(shop).size() == 1U);
    BOOST_TEST(venues.people(cafe).size() == 1U);
    BOOST_TEST((find_completion(db, second.completions[0].id) == second.completions[0]));
    BOOST_TEST(completions_of(db, person_no(1).id).size() == 2U);
    BOOST_TEST(venues.find(cafe)->trained == 1);
    BOOST_TEST(shop_now().trained == 0);
    BOOST_TEST(conflicts.how_many_open() == 0);
    BOOST_TEST(conflicts.records_waiting_for(conflict).empty());
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::conflict_settled));
    BOOST_TEST(!first_broken_completion(db));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_stays_is_not_asked_about_again, SomebodyAtTwoVenues) {
    BOOST_TEST((settle(ConflictAnswer::kept) == SettleOutcome::settled));
    BOOST_TEST(venues.people(cafe).empty());
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 1);
    Submission third = from_cafe(2);
    third.previous = content_of(second);
    BOOST_TEST(take_in(third).n_conflicting == 0);
    BOOST_TEST(conflicts.how_many_open() == 0);
}

BOOST_FIXTURE_TEST_CASE(an_answer_must_fit_and_comes_once, SomebodyAtTwoVenues) {
    BOOST_TEST((settle(ConflictAnswer::noted) == SettleOutcome::answer_does_not_fit));
    BOOST_CHECK_THROW(conflicts.settle(auditor, conflict.id, ConflictAnswer::kept, now),
                      NotAllowed);
    BOOST_TEST(conflicts.how_many_open() == 1);
    settle(ConflictAnswer::kept);
    BOOST_TEST((settle(ConflictAnswer::kept) == SettleOutcome::not_open));
    BOOST_TEST((conflicts.settle(coordinator, 9999, ConflictAnswer::noted, now) ==
                SettleOutcome::not_open));
    BOOST_TEST(!conflicts.of(cafe).at(0).is_open);
}

BOOST_FIXTURE_TEST_CASE(another_name_is_taken_or_the_old_one_kept, TwoVenues) {
    approve_shop(tomorrow);
    const auto renamed = [&](int number, const std::string& name) {
        Submission sent = submission_no(number);
        sent.registration = registration_no(number, name);
        ArrivedParcel parcel = arrived(sent);
        parcel.details = VenueDetails{.name = name, .postcode = "SO15 1AA"};
        take_in(parcel);
        return conflicts.of(shop).back().id;
    };
    const std::int64_t first = renamed(2, "Other Bar");
    BOOST_TEST((conflicts.settle(coordinator, first, ConflictAnswer::noted, now) ==
                SettleOutcome::answer_does_not_fit));
    BOOST_TEST((conflicts.settle(coordinator, first, ConflictAnswer::kept, now) ==
                SettleOutcome::settled));
    BOOST_TEST(shop_now().name == "Corner Shop");
    BOOST_TEST((conflicts.settle(coordinator, renamed(3, "Third Bar"), ConflictAnswer::taken,
                                 now) == SettleOutcome::settled));
    BOOST_TEST(shop_now().name == "Third Bar");
    BOOST_TEST(shop_now().postcode == "SO15 1AA");
    BOOST_TEST((audit.rows_about(shop.text, 1).at(0).act == RegisterAct::venue_corrected));
}

BOOST_FIXTURE_TEST_CASE(a_gap_is_noted, TwoVenues) {
    Submission third = submission_no(3);
    third.previous = digest_of("the second");
    take_in(third);
    const Conflict gap = conflicts.open(1).at(0);
    BOOST_TEST((conflicts.settle(coordinator, gap.id, ConflictAnswer::moved, now) ==
                SettleOutcome::answer_does_not_fit));
    BOOST_TEST((conflicts.settle(coordinator, gap.id, ConflictAnswer::noted, now) ==
                SettleOutcome::settled));
    BOOST_TEST(conflicts.how_many_open() == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

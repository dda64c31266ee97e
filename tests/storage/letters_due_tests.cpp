#include "storage/register/letters_due.h"

#include "storage/register/sent_book.h"
#include "storage/register/venue_moves.h"
#include "storage/register/what_needs_doing.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(letters_due)

namespace {

// The shop has two computers, the café has one.
struct AnApplication : TwoVenues {
    AnApplication() {
        Submission first = submission_no(1);
        first.registration = registration_no(1, "Corner Shop");
        take_in(first);
    }

    void check() {
        BOOST_TEST(
            (venues.move(
                 coordinator, shop,
                 {.to = VenueState::in_checks, .reason = MoveReason::checks_begun, .on = today},
                 now) == MoveOutcome::moved));
    }
    ParcelId sign(const DeviceKeys& to) {
        const std::int64_t seq = sent.next_seq(SentKind::decision, shop);
        const ParcelId id{uuid_no(8000 + static_cast<int>(seq))};
        sent.add(coordinator, {.id = id, .venue = shop, .seq = seq, .made = now, .to = to.device},
                 "a letter");
        return id;
    }
    [[nodiscard]] std::int64_t due() { return doing.count(Work::letters); }

    SentBook sent{db};
    WhatNeedsDoing doing{db, today};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_decision_waits_until_each_computer_has_its_letter, AnApplication) {
    BOOST_TEST(due() == 0);
    check();
    BOOST_TEST(due() == 1);
    BOOST_TEST(doing.lines(Work::letters, 10).at(0).venue_name == "Corner Shop");
    const ParcelId first = sign(shop_pc);
    const ParcelId second = sign(shop_laptop);
    sent.note_saved(coordinator, first, now);
    BOOST_TEST(due() == 1); // the other one is in no file yet
    sent.note_saved(coordinator, second, now);
    BOOST_TEST(due() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_decision_that_is_taken_back_needs_no_letter, AnApplication) {
    check();
    BOOST_TEST((venues.undo(coordinator, shop, now) == UndoOutcome::undone));
    BOOST_TEST(due() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_decision_that_was_overtaken_needs_no_letter, AnApplication) {
    check();
    db.tx([&] {
        write_move(db, 1, state_of_row(db, 1),
                   {.to = VenueState::more_information,
                    .reason = MoveReason::something_missing,
                    .on = today,
                    .at = now},
                   &coordinator);
        write_move(db, 1, state_of_row(db, 1),
                   {.to = VenueState::submitted,
                    .reason = MoveReason::answer_arrived,
                    .on = today,
                    .at = now},
                   nullptr);
    });
    BOOST_TEST(due() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_computer_that_comes_later_needs_the_letter_too, AnApplication) {
    check();
    sent.note_saved(coordinator, sign(shop_pc), now);
    sent.note_saved(coordinator, sign(shop_laptop), now);
    const DeviceKeys tablet{{uuid_no(54)}, key_no(54), key_no(154)};
    devices.enrol(coordinator, tablet, shop, now);
    BOOST_TEST(due() == 1);
    devices.revoke(coordinator, tablet.device, now);
    BOOST_TEST(due() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_venue_without_a_computer_has_no_letter, AnApplication) {
    devices.revoke(coordinator, shop_pc.device, now);
    devices.revoke(coordinator, shop_laptop.device, now);
    check();
    BOOST_TEST(due() == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/register/sticker_ledger.h"

#include "storage/register/sent_book.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(sticker_ledger)

namespace {

struct AVenueWithStickers : TwoVenues {
    AVenueWithStickers() {
        for (const std::string& number : ledger.next_numbers(2))
            ledger.add(coordinator, statement(number), "signed " + number, now);
    }

    static StickerStatement statement(const std::string& number) {
        return {.venue = shop,
                .name = "Corner Shop",
                .postcode = "SO14 7LY",
                .scheme = "southampton",
                .level = {},
                .issued = today,
                .valid_to = tomorrow,
                .number = number};
    }

    StickerLedger ledger{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(numbers_follow_each_other_and_are_never_given_twice, AVenueWithStickers) {
    BOOST_TEST(ledger.of(shop).size() == 2U);
    BOOST_TEST((ledger.next_numbers(2) == std::vector<std::string>{"SP-0003", "SP-0004"}));
    BOOST_CHECK_EXCEPTION(ledger.add(coordinator, statement("SP-0002"), "again", now), DbError,
                          with(DbFault::unique));
    ledger.add(coordinator, statement("SP-12345"), "far ahead", now);
    BOOST_TEST((ledger.next_numbers(1) == std::vector<std::string>{"SP-12346"}));
}

BOOST_FIXTURE_TEST_CASE(a_sticker_is_found_as_it_was_issued, AVenueWithStickers) {
    BOOST_TEST((ledger.find("SP-0002") == Sticker{.number = "SP-0002",
                                                  .venue = shop,
                                                  .issued = today,
                                                  .valid_to = tomorrow,
                                                  .statement = "signed SP-0002"}));
    BOOST_TEST(!ledger.find("SP-0009").has_value());
    ledger.set_state(coordinator, "SP-0001", StickerState::up, now);
    BOOST_TEST((ledger.find("SP-0001")->state == StickerState::up));
    BOOST_TEST(!ledger.set_state(coordinator, "SP-0009", StickerState::up, now));
}

BOOST_FIXTURE_TEST_CASE(only_what_can_be_is_noted_with_its_day_and_role, AVenueWithStickers) {
    BOOST_TEST(ledger.set_state(coordinator, "SP-0001", StickerState::replaced, now));
    BOOST_TEST(!ledger.set_state(coordinator, "SP-0001", StickerState::up, now));
    BOOST_TEST(ledger.set_state(administrator, "SP-0001", StickerState::destroyed, now + 24h));
    BOOST_TEST(!ledger.set_state(coordinator, "SP-0001", StickerState::returned, now));
    BOOST_TEST(
        (ledger.history("SP-0001") ==
         std::vector<PastStickerMove>{
             {StickerState::replaced, StickerState::destroyed, SchemeRole::administrator, tomorrow},
             {StickerState::issued, StickerState::replaced, SchemeRole::coordinator, today}}));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::sticker_changed));
    BOOST_TEST(audit.rows(0, 1).front().detail == "destroyed");
}

BOOST_FIXTURE_TEST_CASE(a_slip_can_be_taken_back_once, AVenueWithStickers) {
    BOOST_TEST(!ledger.take_back(coordinator, "SP-0001", now));
    ledger.set_state(coordinator, "SP-0001", StickerState::up, now);
    ledger.set_state(coordinator, "SP-0001", StickerState::destroyed, now);
    BOOST_TEST(ledger.take_back(coordinator, "SP-0001", now));
    BOOST_TEST((ledger.find("SP-0001")->state == StickerState::up));
    BOOST_TEST(audit.rows(0, 1).front().detail == "taken_back up");
    BOOST_TEST(!ledger.take_back(coordinator, "SP-0001", now));
    BOOST_TEST(ledger.history("SP-0001").size() == 3U);
    BOOST_TEST(ledger.set_state(coordinator, "SP-0001", StickerState::returned, now));
}

// The way back is a move that is allowed too.
BOOST_FIXTURE_TEST_CASE(a_way_back_is_no_slip_itself, AVenueWithStickers) {
    ledger.set_state(coordinator, "SP-0001", StickerState::returned, now);
    BOOST_TEST(ledger.take_back(coordinator, "SP-0001", now));
    BOOST_TEST(!ledger.before_last_move("SP-0001").has_value());
    BOOST_TEST(!ledger.take_back(coordinator, "SP-0001", now));
    BOOST_TEST(ledger.history("SP-0001").front().is_way_back);
}

BOOST_FIXTURE_TEST_CASE(revoked_stickers_are_listed_until_their_last_day, AVenueWithStickers) {
    BOOST_TEST(ledger.revoke(coordinator, "SP-0001", now));
    BOOST_TEST((ledger.revoke_all(coordinator, shop, now) == std::vector<std::string>{"SP-0002"}));
    BOOST_TEST((ledger.revoked(tomorrow) == std::vector<std::string>{"SP-0001", "SP-0002"}));
    BOOST_TEST(ledger.revoked(plus_days(tomorrow, std::chrono::days(1))).empty());
    BOOST_CHECK_THROW(ledger.revoke(auditor, "SP-0001", now), NotAllowed);
    BOOST_CHECK_THROW(ledger.revoke_all(auditor, shop, now), NotAllowed);
    BOOST_CHECK_THROW(ledger.set_state(auditor, "SP-0001", StickerState::up, now), NotAllowed);
    BOOST_CHECK_THROW(ledger.add(auditor, statement("SP-0007"), "x", now), NotAllowed);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_removed_loses_its_stickers_with_the_move, TwoVenues) {
    StickerLedger ledger(db);
    approve_shop(tomorrow);
    for (const std::string& number : ledger.next_numbers(2))
        ledger.add(coordinator, AVenueWithStickers::statement(number), "signed " + number, now);
    ledger.revoke(coordinator, "SP-0001", now);
    const Instant later = now + 1h;
    venues.move(coordinator, shop,
                {.to = VenueState::removed, .reason = MoveReason::concern, .on = today}, later);
    BOOST_TEST((ledger.find("SP-0002")->revoked == later));
    // They count again when it is undone, but not the one that was revoked before.
    BOOST_TEST((venues.undo(coordinator, shop, later) == UndoOutcome::undone));
    BOOST_TEST((ledger.revoked(today) == std::vector<std::string>{"SP-0001"}));
}

BOOST_FIXTURE_TEST_CASE(what_went_out_can_be_saved_again, TwoVenues) {
    SentBook sent(db);
    BOOST_TEST(sent.next_seq(SentKind::decision, shop) == 1);
    const Sent decision{
        .id = {uuid_no(8001)}, .venue = shop, .seq = 1, .made = now, .to = shop_pc.device};
    const Sent notice{.id = {uuid_no(8002)}, .kind = SentKind::notice, .seq = 4, .made = now};
    sent.add(coordinator, decision, std::string("a\0b", 3));
    sent.add(coordinator, notice, "to all");
    BOOST_TEST(sent.next_seq(SentKind::decision, shop) == 2);
    BOOST_TEST(sent.next_seq(SentKind::decision, cafe) == 1);
    BOOST_TEST(sent.next_seq(SentKind::notice) == 5);
    BOOST_TEST(sent.next_seq(SentKind::pack) == 1);
    BOOST_TEST((sent.decisions_for(shop) == std::vector<Sent>{decision}));
    BOOST_TEST((sent.to_all(SentKind::notice) == std::vector<Sent>{notice}));
    BOOST_TEST((sent.file_of(decision.id) == std::string("a\0b", 3)));
    sent.note_saved(coordinator, decision.id, now + 1h);
    BOOST_TEST((sent.decisions_for(shop).at(0).saved == now + 1h));
    BOOST_TEST((audit.rows(0, 1).at(0).act == RegisterAct::file_saved));
    BOOST_TEST(audit.rows(0, 1).at(0).subject == decision.id.text);
    BOOST_TEST(!sent.to_all(SentKind::notice).at(0).saved.has_value());
    BOOST_TEST(!sent.file_of({uuid_no(8009)}).has_value());
    BOOST_CHECK_THROW(
        sent.add(coordinator, {.id = {uuid_no(8003)}, .kind = SentKind::pack, .made = now}, "x"),
        NotAllowed);
    BOOST_CHECK_THROW(sent.add(auditor, decision, "x"), NotAllowed);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/register/venue_join.h"

#include "storage/register/venue_import.h"
#include "storage/register/venues_query.h"
#include "storage/register/what_needs_doing.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(venue_join)

namespace {

// The shop sent files, and stands on the council's old list too.
struct OnAnOldList : TwoVenues {
    OnAnOldList() {
        take_in(submission_no(1));
        db.exec("UPDATE venue SET name = 'Corner Shop', name_fold = 'corner shop', "
                "postcode = 'SO14 0AA' WHERE uid = $1",
                {shop.text});
        const VenueImport::Row row{entry,
                                   {.name = "Corner Shop",
                                    .postcode = "SO14 0AA",
                                    .ward = "Bargate",
                                    .kind = "cafe-restaurant",
                                    .latitude = 50.9,
                                    .longitude = -1.4,
                                    .on_map = true}};
        VenueImport(db).take_in(administrator, {&row, 1}, today, now - 24h);
    }

    [[nodiscard]] std::size_t listed() { return VenuesQuery(db).numbers({}, {}).size(); }

    const VenueId entry{uuid_no(77)};
    VenueJoins joins{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(an_entry_of_the_same_name_and_postcode_is_alike, OnAnOldList) {
    BOOST_TEST((joins.alike(shop) == std::vector<ListedEntry>{{entry, "Corner Shop", "SO14 0AA"}}));
    BOOST_TEST((joins.next_pair() == shop));
    BOOST_TEST(joins.alike(entry).empty());
    db.exec("UPDATE venue SET postcode = 'SO14 0AB' WHERE uid = $1", {entry.text});
    BOOST_TEST(joins.alike(shop).empty());
    BOOST_TEST(!joins.next_pair().has_value());
    BOOST_TEST(
        (joins.named("cor", 5) == std::vector<ListedEntry>{{entry, "Corner Shop", "SO14 0AB"}}));
    BOOST_TEST(joins.named("nobody", 5).empty());
}

BOOST_FIXTURE_TEST_CASE(an_enquiry_that_was_entered_by_hand_is_called_so, OnAnOldList) {
    const VenueId typed{uuid_no(78)};
    venues.add(coordinator, {.id = typed, .name = "Corner Shop", .postcode = "SO14 0AA"}, today,
               now);
    const std::vector<ListedEntry> alike = joins.alike(shop);
    BOOST_REQUIRE(alike.size() == 2U);
    BOOST_TEST((alike[0].source == EntrySource::old_list));
    BOOST_TEST((alike[1].id == typed));
    BOOST_TEST((alike[1].source == EntrySource::enquiry));
    joins.join(coordinator, shop, typed, now);
    BOOST_TEST((joins.joined_to(shop)->source == EntrySource::enquiry));
}

BOOST_FIXTURE_TEST_CASE(an_entry_of_a_list_imported_long_ago_is_called_so, OnAnOldList) {
    db.exec("DELETE FROM setting"); // what an earlier version left is the audit
    BOOST_REQUIRE(joins.alike(shop).size() == 1U);
    BOOST_TEST((joins.alike(shop)[0].source == EntrySource::old_list));
}

BOOST_FIXTURE_TEST_CASE(what_the_list_knew_joins_the_venue_and_one_is_left, OnAnOldList) {
    const std::size_t before = listed();
    BOOST_TEST((joins.join(coordinator, shop, entry, now) == JoinOutcome::joined));
    BOOST_TEST(listed() == before - 1);
    BOOST_TEST(shop_now().ward == "Bargate");
    BOOST_TEST((shop_now().place == MapPlace{50.9, -1.4}));
    BOOST_TEST((shop_now().on_map == OnMap::yes));
    BOOST_TEST(joins.earlier_history(shop).size() == 1U);
    BOOST_TEST(!joins.next_pair().has_value());
    const RegisterAuditRow row = audit.rows(0, 1).front();
    BOOST_TEST(row.subject == shop.text);
    BOOST_TEST(row.detail.starts_with("joined=" + entry.text));
    BOOST_TEST((joins.join(coordinator, shop, entry, now) == JoinOutcome::no_entry));
}

BOOST_FIXTURE_TEST_CASE(what_the_venue_says_itself_stays, OnAnOldList) {
    venues.set_ward(coordinator, shop, "Bevois", now);
    joins.join(coordinator, shop, entry, now);
    BOOST_TEST(shop_now().ward == "Bevois");
    joins.part(coordinator, shop, now);
    BOOST_TEST(shop_now().ward == "Bevois");
}

BOOST_FIXTURE_TEST_CASE(a_join_is_taken_back_whole, OnAnOldList) {
    const VenueRow venue = VenuesQuery(db).first_page({.words = "corner"}, {}, 9).front();
    const std::size_t before = listed();
    joins.join(coordinator, shop, entry, now);
    BOOST_TEST(joins.may_part(shop));
    BOOST_TEST((joins.joined_to(shop)->id == entry));
    BOOST_TEST((joins.part(coordinator, shop, now) == PartOutcome::parted));
    BOOST_TEST(listed() == before);
    BOOST_TEST((VenuesQuery(db).first_page({.words = "corner"}, {}, 9).front() == venue));
    BOOST_TEST((joins.next_pair() == shop));
    BOOST_TEST(joins.earlier_history(shop).empty());
    BOOST_TEST((joins.part(coordinator, shop, now) == PartOutcome::not_joined));
}

BOOST_FIXTURE_TEST_CASE(after_a_letter_is_signed_a_join_stays, OnAnOldList) {
    joins.join(coordinator, shop, entry, now);
    db.exec("INSERT INTO sent(uid, venue_id, kind, seq, made_at, file) SELECT $1, id, 'decision', "
            "1, $2, uid FROM venue WHERE uid = $3",
            {uuid_no(78), stored(now + 1min), shop.text});
    BOOST_TEST(!joins.may_part(shop));
    BOOST_TEST((joins.part(coordinator, shop, now + 2min) == PartOutcome::already_sent));
    BOOST_TEST(joins.joined_to(shop).has_value());
}

BOOST_FIXTURE_TEST_CASE(two_venues_of_one_name_can_be_kept_apart, OnAnOldList) {
    joins.keep_apart(coordinator, shop, entry, now);
    BOOST_TEST(joins.alike(shop).empty());
    BOOST_TEST(!joins.next_pair().has_value());
    BOOST_TEST(joins.named("corner", 5).size() == 1U); // who was wrong can still choose it
}

BOOST_FIXTURE_TEST_CASE(only_an_entry_joins_and_only_a_venue_that_sent_files, OnAnOldList) {
    BOOST_TEST((joins.join(coordinator, entry, shop, now) == JoinOutcome::no_venue));
    BOOST_TEST((joins.join(coordinator, shop, cafe, now) == JoinOutcome::no_entry));
    BOOST_TEST((joins.join(coordinator, shop, {uuid_no(99)}, now) == JoinOutcome::no_entry));
}

BOOST_FIXTURE_TEST_CASE(an_auditor_joins_nothing, OnAnOldList) {
    BOOST_CHECK_THROW(joins.join(auditor, shop, entry, now), NotAllowed);
    BOOST_CHECK_THROW(joins.part(auditor, shop, now), NotAllowed);
    BOOST_CHECK_THROW(joins.keep_apart(auditor, shop, entry, now), NotAllowed);
}

BOOST_FIXTURE_TEST_CASE(a_hidden_entry_is_nothing_to_do, OnAnOldList) {
    const auto map_work = [&] { return WhatNeedsDoing(db, today).count(Work::map_to_send); };
    BOOST_TEST(map_work() == 1); // an enquiry that the map shows
    joins.join(coordinator, shop, entry, now);
    BOOST_TEST(map_work() == 1); // the shop itself, no Safe Place yet
    joins.part(coordinator, shop, now);
    BOOST_TEST(map_work() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

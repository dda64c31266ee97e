#include "storage/register/what_needs_doing.h"

#include "storage/register/sticker_ledger.h"
#include "storage/register_samples.h"

#include <map>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(what_needs_doing)

namespace {

// Venues in any state, written straight into the table: how they came there is not the point.
struct ManyVenues : ARegisterInUse {
    void put(int number, const std::string& state, const std::string& columns = "state = state") {
        const VenueId id{uuid_no(100 + number)};
        venues.add(coordinator, {.id = id, .name = "Venue " + std::to_string(number)},
                   plus_days(today, -std::chrono::days(number)), now);
        db.exec("UPDATE venue SET gate_met = 1, on_map = CASE WHEN $1 IN ('approved', "
                "'renewal_due') THEN 1 ELSE 0 END, state = $1, last_heard_at = $2 WHERE uid = $3",
                {state, now.time_since_epoch().count(), id.text});
        db.exec("UPDATE venue SET " + columns + " WHERE uid = '" + id.text + "'");
    }

    static std::string day(int from_today) {
        const auto days = std::chrono::sys_days(today).time_since_epoch().count() + from_today;
        return std::to_string(days);
    }

    // The names of the venues that wait, in order.
    [[nodiscard]] std::vector<std::string> waiting(Work work, int most = 10, int skip = 0) {
        std::vector<std::string> names;
        for (const WorkLine& line : doing.lines(work, most, skip))
            names.push_back(line.venue_name);
        return names;
    }

    VenueRegister venues{db};
    WhatNeedsDoing doing{db, today};
};

using Names = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_CASE(an_empty_register_has_nothing_to_do, ManyVenues) {
    const auto counts = doing.counts();
    BOOST_TEST(counts.size() == 20U);
    for (const WorkCount& count : counts) {
        BOOST_TEST(count.count == 0);
        BOOST_TEST(doing.lines(count.work, 10).empty());
    }
}

BOOST_FIXTURE_TEST_CASE(applications_wait_oldest_first, ManyVenues) {
    put(1, "submitted");
    put(3, "in_checks");
    put(2, "ready_to_approve");
    put(4, "more_information");
    put(5, "approved");
    BOOST_TEST(doing.count(Work::applications) == 3);
    BOOST_TEST((waiting(Work::applications) == Names{"Venue 3", "Venue 2", "Venue 1"}));
    BOOST_TEST((waiting(Work::applications, 1, 1) == Names{"Venue 2"}));
    BOOST_TEST((waiting(Work::answers_awaited) == Names{"Venue 4"}));
    const WorkLine line = doing.lines(Work::applications, 1).at(0);
    BOOST_TEST((line.venue == VenueId{uuid_no(103)}));
    BOOST_TEST((line.state == VenueState::in_checks));
    BOOST_TEST((line.day == plus_days(today, -std::chrono::days(3))));
}

BOOST_FIXTURE_TEST_CASE(too_few_trained_is_work_where_it_matters, ManyVenues) {
    put(1, "training", "gate_met = 0");
    put(2, "approved", "gate_met = 0");
    put(3, "approved");
    put(4, "enquiry", "gate_met = 0");
    BOOST_TEST(doing.count(Work::under_threshold) == 2);
    BOOST_TEST((waiting(Work::under_threshold) == Names{"Venue 2", "Venue 1"}));
}

BOOST_FIXTURE_TEST_CASE(renewals_stand_in_one_of_three_spans, ManyVenues) {
    for (const int days : {0, 30, 31, 60, 61, 90, 91, -1})
        put(100 + days, days % 2 == 0 ? "approved" : "renewal_due", "valid_to = " + day(days));
    put(1, "suspended", "valid_to = " + day(5));
    BOOST_TEST((waiting(Work::renewals_30) == Names{"Venue 100", "Venue 130"}));
    BOOST_TEST((waiting(Work::renewals_60) == Names{"Venue 131", "Venue 160"}));
    BOOST_TEST((waiting(Work::renewals_90) == Names{"Venue 161", "Venue 190"}));
    BOOST_TEST(doing.count(Work::renewals_90) == 2);
}

BOOST_FIXTURE_TEST_CASE(insurance_that_ends_within_30_days_is_named, ManyVenues) {
    put(1, "approved", "insurance_to = " + day(30));
    put(2, "approved", "insurance_to = " + day(31));
    put(3, "withdrawn", "insurance_to = " + day(3));
    BOOST_TEST((waiting(Work::insurance_ending) == Names{"Venue 1"}));
}

BOOST_FIXTURE_TEST_CASE(stickers_are_to_be_confirmed_and_brought_back, ManyVenues) {
    put(1, "approved");
    put(2, "withdrawn");
    put(3, "approved");
    StickerLedger ledger(db);
    const auto issue = [&](int venue, StickerState state) {
        const std::string number = ledger.next_numbers(1).front();
        StickerStatement statement;
        statement.venue = {uuid_no(100 + venue)};
        statement.issued = today;
        statement.valid_to = tomorrow;
        statement.number = number;
        ledger.add(coordinator, statement, "cose", now);
        ledger.set_state(coordinator, number, state, now);
        return number;
    };
    issue(1, StickerState::issued);
    issue(1, StickerState::up);
    issue(2, StickerState::up);
    issue(2, StickerState::destroyed);
    ledger.revoke(coordinator, issue(3, StickerState::up), now);
    BOOST_TEST((waiting(Work::stickers_not_up) == Names{"Venue 1"}));
    BOOST_TEST((waiting(Work::stickers_to_return) == Names{"Venue 2", "Venue 3"}));
    BOOST_TEST(doing.lines(Work::stickers_not_up, 1).at(0).sticker == "SP-0001");
    BOOST_TEST(doing.count(Work::stickers_to_return) == 2);
}

BOOST_FIXTURE_TEST_CASE(the_list_of_stickers_to_come_back_says_what_the_count_counts, ManyVenues) {
    const auto all = {
        VenueState::enquiry,          VenueState::draft,     VenueState::submitted,
        VenueState::in_checks,        VenueState::training,  VenueState::more_information,
        VenueState::ready_to_approve, VenueState::approved,  VenueState::renewal_due,
        VenueState::lapsed,           VenueState::suspended, VenueState::withdrawn,
        VenueState::removed,          VenueState::closed,    VenueState::refused};
    StickerLedger ledger(db);
    std::vector<std::string> wanted;
    int venue = 0;
    for (const VenueState state : all) {
        put(++venue, std::string(word_of(state)));
        for (const StickerState is :
             {StickerState::issued, StickerState::up, StickerState::replaced,
              StickerState::returned, StickerState::destroyed}) {
            for (const bool counts : {true, false}) {
                const std::string number = ledger.next_numbers(1).front();
                StickerStatement statement;
                statement.venue = {uuid_no(100 + venue)};
                statement.issued = today;
                statement.valid_to = tomorrow;
                statement.number = number;
                ledger.add(coordinator, statement, "cose", now);
                ledger.set_state(coordinator, number, is, now);
                if (!counts)
                    ledger.revoke(coordinator, number, now);
                if (must_come_back(ledger.find(number).value(), state))
                    wanted.push_back(number);
            }
        }
    }
    std::vector<std::string> found;
    doing.each_sticker_to_return([&](const ReturnRow& row) {
        found.push_back(row.number);
        return true;
    });
    std::ranges::sort(found);
    BOOST_TEST(found == wanted, boost::test_tools::per_element());
    BOOST_TEST(doing.count(Work::stickers_to_return) == std::ssize(wanted));
    int seen = 0;
    doing.each_sticker_to_return([&](const ReturnRow&) { return ++seen < 2; });
    BOOST_TEST(seen == 2);
}

BOOST_FIXTURE_TEST_CASE(the_map_is_told_of_those_who_came_and_those_who_went, ManyVenues) {
    put(1, "approved", "on_map = 0");
    put(2, "renewal_due");
    put(3, "suspended", "on_map = 1");
    put(4, "enquiry");
    BOOST_TEST((waiting(Work::map_to_send) == Names{"Venue 3", "Venue 1"}));
}

BOOST_FIXTURE_TEST_CASE(venues_that_sent_nothing_for_a_year_are_out_of_touch, ManyVenues) {
    const auto ago = [](int days) {
        return "last_heard_at = " +
               std::to_string((now - std::chrono::days(days)).time_since_epoch().count());
    };
    put(1, "approved", ago(360));
    put(2, "approved", ago(370));
    put(3, "approved", "last_heard_at = NULL");
    put(4, "withdrawn", ago(400));
    BOOST_TEST((waiting(Work::out_of_touch) == Names{"Venue 3", "Venue 2"}));
    BOOST_TEST(!doing.lines(Work::out_of_touch, 1).at(0).day.has_value());
}

BOOST_FIXTURE_TEST_CASE(insurance_that_has_ended_is_named_until_the_venue_lapses, ManyVenues) {
    put(1, "approved", "insurance_to = " + day(-1));
    BOOST_TEST((waiting(Work::insurance_ending) == Names{"Venue 1"}));
}

BOOST_FIXTURE_TEST_CASE(lapsed_and_suspended_venues_wait_for_somebody, ManyVenues) {
    put(1, "lapsed");
    put(3, "suspended");
    put(2, "lapsed");
    put(4, "withdrawn");
    BOOST_TEST((waiting(Work::lapsed) == Names{"Venue 2", "Venue 1"}));
    BOOST_TEST((waiting(Work::suspended) == Names{"Venue 3"}));
}

BOOST_FIXTURE_TEST_CASE(conflicts_wait_too, TwoVenues) {
    Submission third = submission_no(3);
    third.previous = digest_of("the second");
    take_in(third);
    WhatNeedsDoing doing(db, today);
    BOOST_TEST(doing.count(Work::conflicts) == 1);
    const WorkLine line = doing.lines(Work::conflicts, 10).at(0);
    BOOST_TEST(line.conflict == conflicts.open(1).at(0).id);
    BOOST_TEST((line.day == today));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/register/venue_register.h"

#include "storage/register/person_book.h"
#include "storage/register/sent_book.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(venue_register)

namespace {

const Date next_year = plus_months(today, std::chrono::months(12));

const Move to_checks{.to = VenueState::in_checks, .reason = MoveReason::checks_begun, .on = today};

CalendarRules calendar_on(Date day) {
    const IntakeRules rules = rules_on(day);
    return {.gate = rules.gate, .today = day, .now = rules.now};
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_venue_that_was_added_is_an_enquiry_with_a_history, TwoVenues) {
    const RegisteredVenue venue = shop_now();
    BOOST_TEST(venue.name == "Corner Shop");
    BOOST_TEST((venue.state == VenueState::enquiry));
    BOOST_TEST((venue.on_map == OnMap::no));
    BOOST_TEST(!venue.last_heard.has_value());
    const auto history = venues.history(shop);
    BOOST_REQUIRE(history.size() == 1U);
    BOOST_TEST((history[0].role == SchemeRole::coordinator));
    BOOST_TEST(!venues.add(coordinator, {.id = shop, .name = "Another"}, today, now));
    BOOST_TEST(shop_now().name == "Corner Shop");
}

BOOST_FIXTURE_TEST_CASE(venues_alike_have_the_name_or_a_part_of_it_at_one_postcode, TwoVenues) {
    const auto add = [&](int number, const std::string& name, const std::string& postcode) {
        venues.add(coordinator, {{uuid_no(number)}, name, postcode}, today, now);
    };
    add(71, "Example Bakery", "SO15 2AA");
    add(72, "Example Bakery Ltd", "SO14 0AA");
    add(73, "Florist", "SO14 0AA");
    add(74, "Example Bakery", "");
    const auto alike = [&](const std::string& name, const std::string& postcode) {
        std::string found;
        for (const RegisteredVenue& each : venues.alike(name, postcode))
            found += each.name + ' ' + each.postcode + ';';
        return found;
    };
    BOOST_TEST(alike("EXAMPLE  bakery", "SO14 0AA") ==
               "Example Bakery Ltd SO14 0AA;Example Bakery SO15 2AA;Example Bakery ;");
    BOOST_TEST(alike("The Florist", "SO14 0AA") == "Florist SO14 0AA;");
    BOOST_TEST(alike("The Florist", "SO15 2AA") == "");
    BOOST_TEST(alike("", "SO14 0AA") == "");
    db.exec("UPDATE venue SET joined_to = 1 WHERE name = 'Florist'");
    BOOST_TEST(alike("Florist", "SO14 0AA") == "");
}

BOOST_FIXTURE_TEST_CASE(moves_follow_the_table, TwoVenues) {
    BOOST_TEST((venues.move(coordinator, shop, to_checks, now) == MoveOutcome::not_in_table));
    BOOST_TEST(
        (venues.move(coordinator, {uuid_no(77)}, to_checks, now) == MoveOutcome::unknown_venue));
    BOOST_TEST(
        (venues.move(coordinator, shop,
                     {.to = VenueState::withdrawn, .reason = MoveReason::venue_asked, .on = today},
                     now) == MoveOutcome::moved));
    BOOST_TEST((shop_now().state == VenueState::withdrawn));
    BOOST_TEST((audit.rows(0, 1).front().detail == "enquiry>withdrawn venue_asked"));
}

BOOST_FIXTURE_TEST_CASE(an_approval_keeps_its_last_day_and_level, TwoVenues) {
    approve_shop(next_year);
    const RegisteredVenue venue = shop_now();
    BOOST_TEST((venue.state == VenueState::approved));
    BOOST_TEST((venue.valid_to == next_year));
    BOOST_TEST(venue.level == "gold");
    BOOST_TEST(venue.gate_met);
}

BOOST_FIXTURE_TEST_CASE(an_approval_needs_a_last_day_to_come_and_enough_trained, TwoVenues) {
    approve_shop(next_year);
    const Move renewal{.to = VenueState::approved,
                       .reason = MoveReason::renewed,
                       .on = tomorrow,
                       .valid_to = today};
    BOOST_TEST((venues.move(coordinator, shop, renewal, now) == MoveOutcome::no_last_day));
    db.exec("UPDATE venue SET gate_met = 0");
    BOOST_TEST((venues.move(coordinator, shop,
                            {.to = VenueState::approved,
                             .reason = MoveReason::renewed,
                             .on = today,
                             .valid_to = next_year},
                            now) == MoveOutcome::gate_not_met));
    BOOST_TEST((shop_now().valid_to == next_year));
}

BOOST_FIXTURE_TEST_CASE(a_move_can_be_taken_back_until_a_decision_went_out, TwoVenues) {
    approve_shop(next_year);
    BOOST_TEST(
        (venues.move(coordinator, shop,
                     {.to = VenueState::suspended, .reason = MoveReason::complaint, .on = tomorrow},
                     now + 1h) == MoveOutcome::moved));
    BOOST_TEST((venues.undo(coordinator, shop, now + 2h) == UndoOutcome::undone));
    BOOST_TEST((shop_now().state == VenueState::approved));
    BOOST_TEST((shop_now().state_since == today));
    BOOST_TEST((shop_now().valid_to == next_year));
    BOOST_TEST(shop_now().level == "gold");
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::move_undone));

    SentBook(db).add(coordinator, {.id = {uuid_no(8001)}, .venue = shop, .made = now + 3h}, "file");
    BOOST_TEST((venues.undo(coordinator, shop, now + 4h) == UndoOutcome::already_sent));
}

BOOST_FIXTURE_TEST_CASE(what_the_program_did_is_not_taken_back, TwoVenues) {
    BOOST_TEST((venues.undo(coordinator, shop, now) == UndoOutcome::nothing_to_undo));
    Submission first = submission_no(1);
    first.registration = registration_no(1, "Corner Shop");
    take_in(first);
    BOOST_TEST((venues.undo(coordinator, shop, now) == UndoOutcome::nothing_to_undo));
}

BOOST_FIXTURE_TEST_CASE(map_and_ward_are_the_councils_to_say, TwoVenues) {
    BOOST_TEST(venues.set_ward(coordinator, shop, "Bargate", now));
    BOOST_TEST(venues.set_postcode(coordinator, shop, "SO14 0AB", now));
    BOOST_TEST(shop_now().postcode == "SO14 0AB");
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::venue_corrected));
    BOOST_TEST(venues.set_place(coordinator, shop, MapPlace{50.9, -1.4}, now));
    BOOST_TEST(venues.set_on_map(coordinator, shop, OnMap::yes, now));
    BOOST_TEST(shop_now().ward == "Bargate");
    BOOST_TEST((shop_now().place == MapPlace{50.9, -1.4}));
    BOOST_TEST((shop_now().on_map == OnMap::yes));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::map_changed));
    BOOST_TEST(venues.choose_map(coordinator, shop, MapChoice::off, now));
    BOOST_TEST((shop_now().map_choice == MapChoice::off));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::map_changed));
    BOOST_TEST(audit.rows(0, 1).front().detail == "map_wanted");
    venues.set_place(coordinator, shop, std::nullopt, now);
    BOOST_TEST(!shop_now().place.has_value());
    BOOST_TEST(!venues.set_ward(coordinator, {uuid_no(77)}, "Bargate", now));
}

BOOST_FIXTURE_TEST_CASE(an_auditor_changes_nothing, TwoVenues) {
    const std::int64_t rows = audit.head().seq;
    BOOST_CHECK_THROW(venues.add(auditor, {.id = {uuid_no(77)}, .name = "X"}, today, now),
                      NotAllowed);
    BOOST_CHECK_THROW(venues.move(auditor, shop, to_checks, now), NotAllowed);
    BOOST_CHECK_THROW(venues.undo(auditor, shop, now), NotAllowed);
    BOOST_CHECK_THROW(venues.set_ward(auditor, shop, "X", now), NotAllowed);
    BOOST_CHECK_THROW(venues.set_postcode(auditor, shop, "SO14 0AA", now), NotAllowed);
    BOOST_CHECK_THROW(venues.set_place(auditor, shop, std::nullopt, now), NotAllowed);
    BOOST_CHECK_THROW(venues.choose_map(auditor, shop, MapChoice::off, now), NotAllowed);
    BOOST_CHECK_THROW(venues.set_on_map(auditor, shop, OnMap::yes, now), NotAllowed);
    BOOST_CHECK_THROW(devices.enrol(auditor, cafe_pc, shop, now), NotAllowed);
    BOOST_CHECK_THROW(devices.revoke(auditor, cafe_pc.device, now), NotAllowed);
    BOOST_TEST(audit.head().seq == rows);
}

// ---- By the calendar

BOOST_FIXTURE_TEST_CASE(an_approval_comes_up_for_renewal_and_lapses_after_its_last_day, TwoVenues) {
    const Date last_day = plus_days(today, std::chrono::days(100));
    approve_shop(last_day);
    BOOST_TEST(venues.move_by_calendar(calendar_on(plus_days(today, std::chrono::days(39)))) == 0);
    BOOST_TEST(venues.move_by_calendar(calendar_on(plus_days(today, std::chrono::days(40)))) == 1);
    BOOST_TEST((shop_now().state == VenueState::renewal_due));
    BOOST_TEST(venues.move_by_calendar(calendar_on(last_day)) == 0);
    BOOST_TEST(venues.move_by_calendar(calendar_on(plus_days(last_day, std::chrono::days(1)))) ==
               1);
    BOOST_TEST((shop_now().state == VenueState::lapsed));
    BOOST_TEST((venues.history(shop).front().reason == MoveReason::approval_ended));
    BOOST_TEST(!venues.history(shop).front().role.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_venue_lapses_when_its_insurance_ends, TwoVenues) {
    approve_shop(next_year);
    db.exec("UPDATE venue SET insurance_to = $1 WHERE uid = $2",
            {std::chrono::sys_days(today).time_since_epoch().count(), shop.text});
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 0);
    BOOST_TEST(venues.move_by_calendar(calendar_on(tomorrow)) == 1);
    BOOST_TEST((venues.history(shop).front().reason == MoveReason::insurance_ended));
}

BOOST_FIXTURE_TEST_CASE(a_venue_lapses_when_too_few_are_trained_any_more, TwoVenues) {
    approve_shop(plus_months(today, std::chrono::months(20)));
    const Date end = completion_no(1, person_no(1).id).expires;
    BOOST_TEST(venues.move_by_calendar(calendar_on(plus_days(end, -std::chrono::days(1)))) == 0);
    BOOST_TEST(venues.move_by_calendar(calendar_on(end)) == 1);
    BOOST_TEST((venues.history(shop).front().reason == MoveReason::training_ended));
    BOOST_TEST(shop_now().trained == 0);
    BOOST_TEST(!shop_now().next_expiry.has_value());
}

BOOST_FIXTURE_TEST_CASE(somebody_whose_last_day_was_yesterday_counts_no_more, TwoVenues) {
    approve_shop(next_year);
    Person leaving = person_no(1);
    leaving.left = tomorrow;
    Submission second = submission_no(2);
    second.previous = digest_of("whatever came first");
    second.people = {leaving, person_no(2), person_no(3)};
    take_in(second);
    BOOST_TEST(venues.move_by_calendar(calendar_on(tomorrow)) == 0);
    BOOST_TEST(shop_now().staff == 3);
    BOOST_TEST(venues.move_by_calendar(calendar_on(plus_days(tomorrow, std::chrono::days(1)))) ==
               1);
    BOOST_TEST(shop_now().staff == 2);
}

namespace {

// The gate names one course more, since a day after the shop was approved.
struct ANewCourse : TwoVenues {
    ANewCourse() {
        rules.gate.push_back(need("hate-crime", 2));
        rules.gate.back().since = tomorrow;
    }
    int pass_day(int days_after_naming) {
        rules.today = plus_days(tomorrow, std::chrono::days(days_after_naming));
        return venues.move_by_calendar({.gate = rules.gate, .today = rules.today, .now = now});
    }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(an_approved_venue_has_sixty_days_for_a_course_that_is_named_later,
                        ANewCourse) {
    approve_shop(next_year);
    BOOST_TEST(pass_day(0) == 0);
    BOOST_TEST(pass_day(59) == 0);
    BOOST_TEST(pass_day(60) == 0);
    BOOST_TEST((shop_now().state == VenueState::approved));
    BOOST_TEST(shop_now().gate_met);
    BOOST_TEST(shop_now().trained == 2);
    BOOST_TEST(pass_day(61) == 1);
    BOOST_TEST((venues.history(shop).front().reason == MoveReason::training_ended));
    BOOST_TEST(shop_now().trained == 0);
}

BOOST_FIXTURE_TEST_CASE(a_parcel_within_these_days_does_not_end_an_approval, ANewCourse) {
    const Submission first = approve_shop(next_year);
    rules.today = plus_days(tomorrow, std::chrono::days(10));
    take_in(next_of(first));
    BOOST_TEST(shop_now().gate_met);
    BOOST_TEST(shop_now().trained == 2);
    BOOST_TEST((shop_now().state == VenueState::approved));
}

BOOST_FIXTURE_TEST_CASE(another_lead_within_these_days_does_not_end_an_approval, ANewCourse) {
    rules.gate.push_back({.course = {"running-a-safe-place"}, .audience = Audience::lead});
    Submission first = submission_no(1);
    for (int number : {1, 2}) {
        first.people.push_back(person_no(number));
        first.completions.push_back(completion_no(number, person_no(number).id));
    }
    first.people[0].role = Role::lead;
    first.completions.push_back(completion_no(3, person_no(1).id));
    first.completions.back().course = {"running-a-safe-place"};
    take_in(first);
    rules.today = plus_days(tomorrow, std::chrono::days(10));
    BOOST_TEST_REQUIRE(pass_day(10) == 0);
    BOOST_TEST_REQUIRE(shop_now().gate_met);

    Submission next = next_of(first);
    next.people[0].role = Role::staff;
    next.people[1].role = Role::lead;
    next.completions.push_back(completion_no(4, person_no(2).id));
    next.completions.back().course = {"running-a-safe-place"};
    next.completions.back().date = plus_days(tomorrow, std::chrono::days(9));
    take_in(next);
    BOOST_TEST(shop_now().gate_met);
}

BOOST_FIXTURE_TEST_CASE(who_is_declared_or_erased_later_does_not_end_an_approval, ANewCourse) {
    Submission first = submission_no(1);
    for (int number : {1, 2, 3}) {
        first.people.push_back(person_no(number));
        if (number < 3)
            first.completions.push_back(completion_no(number, person_no(number).id));
    }
    take_in(first);
    rules.today = plus_days(tomorrow, std::chrono::days(10));
    rules.now = Instant(std::chrono::sys_days(rules.today)) + 10h;
    Submission next = next_of(first);
    next.completions.push_back(completion_no(3, person_no(3).id));
    next.completions.back().date = plus_days(tomorrow, std::chrono::days(9));
    db.exec("UPDATE venue SET staff_declared = 5"); // three now, of whom two were trained then
    take_in(next);
    BOOST_TEST(shop_now().gate_met);
    db.exec("UPDATE venue SET staff_declared = 0");
    BOOST_TEST(
        (PersonBook(db).erase(administrator, person_no(1).id, rules) == PersonOutcome::done));
    BOOST_TEST(shop_now().staff == 2);
    BOOST_TEST(shop_now().gate_met);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_does_the_new_course_in_time_stays_approved, ANewCourse) {
    Submission next = next_of(approve_shop(next_year));
    for (int number : {1, 2}) {
        next.completions.push_back(completion_no(10 + number, person_no(number).id));
        next.completions.back().course = {"hate-crime"};
        next.completions.back().date = plus_days(tomorrow, std::chrono::days(30));
    }
    rules.today = plus_days(tomorrow, std::chrono::days(30));
    take_in(next);
    BOOST_TEST(pass_day(61) == 0);
    BOOST_TEST((shop_now().state == VenueState::approved));
    BOOST_TEST(shop_now().trained == 2);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_was_not_trained_when_a_course_was_named_needs_it_at_once,
                        ANewCourse) {
    rules.today = plus_days(tomorrow, std::chrono::days(1));
    Submission first = submission_no(1);
    for (int number : {1, 2}) {
        first.people.push_back(person_no(number));
        first.completions.push_back(completion_no(number, person_no(number).id));
        first.completions.back().date = rules.today;
    }
    take_in(first);
    BOOST_TEST(!shop_now().gate_met);
    BOOST_TEST(shop_now().trained == 0);
}

BOOST_FIXTURE_TEST_CASE(a_course_is_asked_for_from_the_day_since_when_it_is_named, ANewCourse) {
    const Date named = plus_days(tomorrow, std::chrono::days(3));
    rules.gate.back().since = named;
    rules.gate.erase(rules.gate.begin()); // nothing was named before: the gate waits for nothing
    approve_shop(next_year);
    BOOST_TEST(pass_day(2) == 0);
    BOOST_TEST(shop_now().gate_met);
    BOOST_TEST(shop_now().trained == 2);
    BOOST_TEST(pass_day(3) == 1);
    BOOST_TEST(!shop_now().gate_met);
    BOOST_TEST(shop_now().trained == 0);
}

BOOST_FIXTURE_TEST_CASE(a_second_course_that_is_named_while_the_first_is_waited_for_waits_too,
                        ANewCourse) {
    approve_shop(next_year);
    rules.gate.push_back(need("communicating-well", 2));
    rules.gate.back().since = plus_days(tomorrow, std::chrono::days(50));
    BOOST_TEST(pass_day(60) == 0);
    BOOST_TEST(shop_now().gate_met);
}

BOOST_FIXTURE_TEST_CASE(another_gate_counts_few_venues_at_once_and_many_with_the_next_work,
                        TwoVenues) {
    approve_shop(next_year);
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 0);
    const auto gate_is_met = [&](const std::string& course) {
        CalendarRules other = calendar_on(today);
        other.gate = {need(course, 2)};
        venues.count_anew(other);
        return shop_now().gate_met;
    };
    BOOST_TEST(!gate_is_met("hate-crime"));
    BOOST_TEST(gate_is_met("being-a-safe-place"));
    for (int number = 0; number < 3'000; ++number)
        db.exec("INSERT INTO venue(uid, state, state_since, name, name_fold, postcode, ward, kind, "
                "level, on_map, staff, trained, gate_met) SELECT $1, state, state_since, name, "
                "name_fold, postcode, ward, kind, level, on_map, 0, 0, 0 FROM venue WHERE uid = $2",
                {uuid_no(100'000 + number), cafe.text});
    BOOST_TEST(gate_is_met("hate-crime")); // not counted yet
    CalendarRules other = calendar_on(today);
    other.gate = {need("hate-crime", 2)};
    BOOST_TEST(venues.move_by_calendar(other) == 1);
    BOOST_TEST((venues.history(shop).front().reason == MoveReason::training_ended));
    BOOST_TEST(venues.move_by_calendar(other) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_day_is_worked_through_once, TwoVenues) {
    approve_shop(plus_days(today, std::chrono::days(30)));
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 1);
    db.exec("UPDATE venue SET state = 'approved'");
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_clock_that_was_ahead_once_stops_no_calendar, TwoVenues) {
    static_cast<void>(
        venues.move_by_calendar(calendar_on(plus_months(today, std::chrono::months(120)))));
    approve_shop(plus_days(today, std::chrono::days(30)));
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 1);
    BOOST_TEST((shop_now().state == VenueState::renewal_due));
    BOOST_TEST(venues.move_by_calendar(calendar_on(today)) == 0);
}

// ---- Devices

BOOST_FIXTURE_TEST_CASE(devices_are_enrolled_once_and_revoked, TwoVenues) {
    BOOST_TEST((devices.enrol(coordinator, shop_pc, shop, now) == EnrolOutcome::known_already));
    DeviceKeys forged = shop_pc;
    forged.signing = key_no(99);
    BOOST_TEST((devices.enrol(coordinator, forged, shop, now) == EnrolOutcome::keys_differ));
    BOOST_TEST((devices.enrol(coordinator, shop_pc, cafe, now) == EnrolOutcome::keys_differ));
    BOOST_TEST((devices.find(shop_pc.device)->keys == shop_pc));
    const DeviceKeys new_pc{{uuid_no(60)}, key_no(60), key_no(160)};
    BOOST_TEST(
        (devices.enrol(coordinator, new_pc, {uuid_no(77)}, now) == EnrolOutcome::unknown_venue));
    BOOST_TEST(devices.of(shop).size() == 2U);
    BOOST_TEST(devices.revoke(coordinator, shop_pc.device, now));
    BOOST_TEST(!devices.revoke(coordinator, shop_pc.device, now));
    BOOST_TEST((devices.find(shop_pc.device)->revoked == now));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

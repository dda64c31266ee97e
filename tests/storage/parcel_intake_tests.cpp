#include "storage/register/parcel_intake.h"

#include "storage/register/completion_rows.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register_samples.h"

#include <limits>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(parcel_intake)

namespace {

// The shop's first parcel: two people, one of whom has passed.
Submission first_parcel() {
    Submission first = submission_no(1);
    first.people = {person_no(1, "Zofia Kowalska"), person_no(2, "Adil Khan")};
    first.completions = {completion_no(1, person_no(1).id)};
    return first;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(what_a_venue_sends_stands_in_the_register, TwoVenues) {
    Submission first = first_parcel();
    first.uses = {{.id = {uuid_no(7001)},
                   .month_start = today,
                   .band = TimeBand::night,
                   .reason = HelpReason::lost,
                   .given = HelpGiven::phone_call}};
    first.attempts = {{{"being-a-safe-place"}, "1.0.0", 3, 1}};
    first.answers = {{{"being-a-safe-place"}, "1.0.0", {"welcome"}, 1, 2}};
    BOOST_TEST((take_in(first) == IntakeResult{.outcome = IntakeOutcome::new_records, .n_new = 2}));
    BOOST_TEST((find_completion(db, completion_no(1, person_no(1).id).id) ==
                completion_no(1, person_no(1).id)));
    BOOST_TEST((venues.people(shop) ==
                std::vector<Person>{person_no(2, "Adil Khan"), person_no(1, "Zofia Kowalska")}));
    BOOST_TEST(count(db, "SELECT count(*) FROM holding") == 1);
    BOOST_TEST(count(db, "SELECT attempts FROM attempt_count") == 3);
    BOOST_TEST(count(db, "SELECT chosen FROM answer_count") == 2);
    BOOST_TEST(shop_now().staff == 2);
    BOOST_TEST(shop_now().trained == 1);
    BOOST_TEST(!shop_now().gate_met);
    BOOST_TEST((shop_now().last_heard == first.made_at));
    BOOST_TEST((shop_now().next_expiry == completion_no(1, person_no(1).id).expires));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::parcel_taken_in));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_began_before_1970_is_taken_in, TwoVenues) {
    Submission first = first_parcel();
    first.people[0].started = date_from_iso("1961-05-01").value();
    first.people[1].started = date_from_iso("1968-05-01").value();
    first.people[1].left = date_from_iso("1969-12-31").value();
    BOOST_TEST((take_in(first).outcome == IntakeOutcome::new_records));
    BOOST_TEST((venues.people(shop) == std::vector<Person>{first.people[1], first.people[0]}));
    BOOST_TEST(shop_now().staff == 1);
}

BOOST_FIXTURE_TEST_CASE(stickers_that_a_venue_asks_for_are_kept_until_they_are_signed, TwoVenues) {
    using Kinds = std::vector<std::string>;
    Submission first = first_parcel();
    first.stickers_wanted = {"window", "door"};
    take_in(first);
    BOOST_TEST(shop_now().stickers_wanted == (Kinds{"window", "door"}));
    Submission second = next_of(first);
    second.stickers_wanted.clear();
    take_in(second);
    BOOST_TEST(shop_now().stickers_wanted.size() == 2U); // nothing was taken back

    StickerLedger(db).add(coordinator,
                          {.venue = shop,
                           .name = "Corner Shop",
                           .postcode = "SO14 7LY",
                           .scheme = "southampton",
                           .level = {},
                           .issued = plus_days(today, std::chrono::days(1)),
                           .valid_to = plus_days(today, std::chrono::days(90)),
                           .number = "SP-0001"},
                          "signed", now);
    BOOST_TEST(shop_now().stickers_wanted.empty());
    Submission late = next_of(second); // made before that sticker
    late.stickers_wanted = {"window"};
    take_in(late);
    BOOST_TEST(shop_now().stickers_wanted.empty());
}

BOOST_FIXTURE_TEST_CASE(the_same_parcel_again_changes_nothing, TwoVenues) {
    take_in(first_parcel());
    const std::int64_t rows = audit.head().seq;
    BOOST_TEST((take_in(first_parcel()).outcome == IntakeOutcome::already_taken_in));
    BOOST_TEST(audit.head().seq == rows);
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 1);
}

BOOST_FIXTURE_TEST_CASE(who_led_a_session_is_kept_with_its_record, TwoVenues) {
    Submission first = first_parcel();
    Completion& led = first.completions.front();
    led.how = HowTaken::led;
    led.score = {};
    led.led_by = person_no(2).id;
    BOOST_TEST((take_in(first).outcome == IntakeOutcome::new_records));
    BOOST_TEST((find_completion(db, led.id) == led));
    BOOST_TEST(!first_broken_completion(db).has_value());
}

BOOST_FIXTURE_TEST_CASE(records_that_were_sent_before_are_known, TwoVenues) {
    take_in(first_parcel());
    Submission second = next_of(first_parcel());
    second.completions = first_parcel().completions;
    BOOST_TEST(
        (take_in(second) == IntakeResult{.outcome = IntakeOutcome::nothing_new, .n_known = 1}));
    second = next_of(second);
    second.completions = {completion_no(1, person_no(1).id), completion_no(2, person_no(2).id)};
    BOOST_TEST((take_in(second) ==
                IntakeResult{.outcome = IntakeOutcome::new_records, .n_new = 1, .n_known = 1}));
    BOOST_TEST(shop_now().gate_met);
}

BOOST_FIXTURE_TEST_CASE(a_device_nobody_enrolled_keeps_nothing, TwoVenues) {
    Submission first = first_parcel();
    first.from = {{uuid_no(59)}, key_no(59), key_no(159)};
    BOOST_TEST((take_in(first).outcome == IntakeOutcome::needs_enrolling));
    BOOST_TEST(count(db, "SELECT count(*) FROM parcel") == 0);
    devices.enrol(coordinator, first.from, shop, now);
    BOOST_TEST((take_in(first).outcome == IntakeOutcome::new_records));
}

BOOST_FIXTURE_TEST_CASE(a_parcel_in_another_venues_name_is_refused, TwoVenues) {
    Submission forged = first_parcel();
    forged.venue = cafe;
    BOOST_TEST((take_in(forged).outcome == IntakeOutcome::other_venue));
    BOOST_TEST(count(db, "SELECT count(*) FROM parcel") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_revoked_device_keeps_its_history_and_sends_no_more, TwoVenues) {
    take_in(first_parcel());
    devices.revoke(coordinator, shop_pc.device, now);
    BOOST_TEST((take_in(next_of(first_parcel())).outcome == IntakeOutcome::device_revoked));
    BOOST_TEST((take_in(first_parcel()).outcome == IntakeOutcome::already_taken_in));
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 1);
}

BOOST_FIXTURE_TEST_CASE(an_auditor_takes_nothing_in, TwoVenues) {
    const ArrivedParcel parcel = arrived(first_parcel());
    BOOST_CHECK_THROW(ParcelIntake(db, rules).take_in(auditor, {&parcel, 1}), NotAllowed);
}

BOOST_FIXTURE_TEST_CASE(a_parcel_that_does_not_go_together_leaves_the_others_alone, TwoVenues) {
    Submission bad = submission_no(1, cafe_pc);
    bad.id = {uuid_no(5900)};
    bad.people = {person_no(8)};
    bad.completions = {completion_no(8, person_no(8).id)};
    bad.completions[0].venue = cafe;
    bad.completions[0].course = {"only-here"};
    bad.completions[0].score.right = bad.completions[0].score.asked + 1;
    Submission good = bad;
    good.id = {uuid_no(5901)};
    good.completions[0].score.right = 1;
    const std::vector<ArrivedParcel> parcels{arrived(first_parcel()), arrived(bad), arrived(good)};
    const auto results = ParcelIntake(db, rules).take_in(coordinator, parcels);
    BOOST_TEST((results[0].outcome == IntakeOutcome::new_records));
    BOOST_TEST((results[1].outcome == IntakeOutcome::unacceptable));
    BOOST_TEST((results[2].outcome == IntakeOutcome::new_records));
    BOOST_TEST(count(db, "SELECT count(*) FROM parcel") == 2);
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 2);
    BOOST_TEST(count(db, "SELECT count(*) FROM course") == 2);
}

// ---- Order

BOOST_FIXTURE_TEST_CASE(a_missing_number_is_named_and_later_ones_are_taken, TwoVenues) {
    take_in(first_parcel());
    Submission fourth = submission_no(4);
    fourth.previous = digest_of("the third");
    BOOST_TEST(take_in(fourth).n_conflicting == 1);
    const auto open = conflicts.open(10);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((open[0].kind == ConflictKind::gap));
    BOOST_TEST(open[0].incoming == "2-3");
    BOOST_TEST(open[0].subject == shop_pc.device.text);
    BOOST_TEST(open[0].venue_name == "Corner Shop");
}

BOOST_FIXTURE_TEST_CASE(a_gap_that_fills_up_needs_nobody, TwoVenues) {
    const Submission first = first_parcel();
    const Submission second = next_of(first);
    const Submission third = next_of(second);
    take_in(first);
    take_in(third);
    BOOST_TEST(conflicts.how_many_open() == 1);
    BOOST_TEST(take_in(second).n_conflicting == 0);
    BOOST_TEST(conflicts.how_many_open() == 0);
    BOOST_TEST(devices.find(shop_pc.device)->newest_seq == 3);
}

BOOST_FIXTURE_TEST_CASE(a_number_that_comes_twice_is_shown_and_its_records_are_taken, TwoVenues) {
    take_in(first_parcel());
    Submission again = first_parcel();
    again.id = {uuid_no(5800)};
    again.completions = {completion_no(2, person_no(2).id)};
    const IntakeResult result = take_in(again);
    BOOST_TEST(result.n_new == 1);
    BOOST_TEST(result.n_conflicting == 1);
    BOOST_TEST((conflicts.open(10).at(0).kind == ConflictKind::fork));
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 2);
}

BOOST_FIXTURE_TEST_CASE(a_parcel_that_does_not_fit_the_one_before_is_shown, TwoVenues) {
    take_in(first_parcel());
    Submission second = next_of(first_parcel());
    second.previous = digest_of("another first one");
    BOOST_TEST(take_in(second).n_conflicting == 1);
    BOOST_TEST((conflicts.open(10).at(0).kind == ConflictKind::fork));
}

BOOST_FIXTURE_TEST_CASE(an_old_parcel_that_arrives_late_does_not_turn_persons_back, TwoVenues) {
    const Submission first = first_parcel();
    Submission second = next_of(first);
    second.people = {person_no(1, "Zofia Nowak"), person_no(2, "Adil Khan")};
    second.people[1].left = today;
    take_in(second);
    take_in(first);
    BOOST_TEST((venues.people(shop) == std::vector<Person>{second.people[1], second.people[0]}));
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 1);
}

BOOST_FIXTURE_TEST_CASE(what_another_computer_said_later_stands, TwoVenues) {
    Submission pc = first_parcel();
    Submission laptop = submission_no(1, shop_laptop);
    laptop.id = {uuid_no(5700)};
    laptop.made_at = pc.made_at - 5min;
    laptop.people = {person_no(1, "Z. K."), person_no(3, "Cy Cook")};
    rules.now = pc.made_at + 1h;
    take_in(pc);
    take_in(laptop);
    BOOST_TEST((venues.people(shop) == std::vector<Person>{person_no(2, "Adil Khan"),
                                                           person_no(3, "Cy Cook"),
                                                           person_no(1, "Zofia Kowalska")}));
}

BOOST_FIXTURE_TEST_CASE(a_computer_that_was_set_back_does_not_turn_persons_back, TwoVenues) {
    rules.now = now + 1h;
    take_in(first_parcel());
    // Number 2 stands for what was made after the computer was set back, 5 for what was made
    // before.
    Submission after = next_of(first_parcel());
    after.people = {person_no(1, "Zofia Nowak")};
    Submission before = submission_no(5);
    before.made_at = after.made_at - 1min;
    before.people = {person_no(1, "Zofia Kowalska")};
    take_in(after);
    take_in(before);
    BOOST_TEST(venues.people(shop).back().name == "Zofia Nowak");
}

// ---- What contradicts

BOOST_FIXTURE_TEST_CASE(another_record_under_a_known_id_is_kept_beside_it, TwoVenues) {
    take_in(first_parcel());
    Submission second = next_of(first_parcel());
    second.completions = first_parcel().completions;
    second.completions[0].score.right = 6;
    BOOST_TEST(take_in(second).n_conflicting == 1);
    BOOST_TEST(
        (find_completion(db, second.completions[0].id) == completion_no(1, person_no(1).id)));
    const Conflict conflict = conflicts.open(10).at(0);
    BOOST_TEST((conflict.kind == ConflictKind::record));
    BOOST_TEST((completion_from_line(conflict.incoming) == second.completions[0]));
    // Sent again it is no second riddle.
    Submission third = next_of(second);
    third.completions = second.completions;
    BOOST_TEST(take_in(third).n_conflicting == 0);
}

BOOST_FIXTURE_TEST_CASE(a_completion_made_at_another_venue_waits, TwoVenues) {
    Submission first = first_parcel();
    first.completions[0].venue = cafe;
    BOOST_TEST(take_in(first).n_conflicting == 1);
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_person_of_another_venue_waits_with_their_records, TwoVenues) {
    take_in(first_parcel());
    Submission other = submission_no(1, cafe_pc);
    other.id = {uuid_no(5600)};
    other.people = {person_no(1, "Zofia Kowalska")};
    other.completions = {completion_no(9, person_no(1).id)};
    other.completions[0].venue = cafe;
    BOOST_TEST(take_in(other).n_conflicting == 2);
    BOOST_TEST(venues.people(cafe).empty());
    const auto open = conflicts.open(10);
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((open[0].kind == ConflictKind::moved_person));
    BOOST_TEST(conflicts.records_waiting_for(open[0]).size() == 1U);
    BOOST_TEST(count(db, "SELECT count(*) FROM conflict WHERE incoming LIKE '%Zofia%'") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_record_of_somebody_nobody_named_is_kept_without_a_name, TwoVenues) {
    Submission first = first_parcel();
    first.people.clear();
    BOOST_TEST(take_in(first).n_new == 1);
    BOOST_TEST(venues.people(shop).at(0).name.empty());
    Submission second = next_of(first);
    second.people = first_parcel().people;
    take_in(second);
    BOOST_TEST(venues.people(shop).at(1).name == "Zofia Kowalska");
}

// ---- Who was erased

BOOST_FIXTURE_TEST_CASE(whom_a_venue_erases_is_erased_here, TwoVenues) {
    take_in(first_parcel());
    Submission second = next_of(first_parcel());
    second.people.erase(second.people.begin());
    second.erased = {person_no(1).id};
    take_in(second);
    BOOST_TEST(count(db, "SELECT count(*) FROM person WHERE name LIKE 'Zofia%'") == 0);
    const auto about_her = audit.rows_about(person_no(1).id.text, 10);
    BOOST_REQUIRE(about_her.size() == 1U);
    BOOST_TEST((about_her[0].act == RegisterAct::person_erased));
    BOOST_TEST(about_her[0].actor == "program");
    BOOST_TEST(shop_now().staff == 1);
    BOOST_TEST(!first_broken_completion(db));
}

BOOST_FIXTURE_TEST_CASE(a_venue_cannot_erase_anothers_staff, TwoVenues) {
    take_in(first_parcel());
    Submission other = submission_no(1, cafe_pc);
    other.id = {uuid_no(5600)};
    other.erased = {person_no(1).id};
    take_in(other);
    BOOST_TEST(venues.people(shop).size() == 2U);
    BOOST_TEST(count(db, "SELECT count(*) FROM erased") == 0);
}

BOOST_FIXTURE_TEST_CASE(the_erased_stay_erased_whatever_arrives, TwoVenues) {
    Submission before = submission_no(1);
    before.erased = {person_no(1).id};
    take_in(before);
    Submission with_names = next_of(before);
    with_names.people = first_parcel().people;
    with_names.completions = first_parcel().completions;
    take_in(with_names);
    BOOST_TEST(count(db, "SELECT count(*) FROM person WHERE name LIKE 'Zofia%'") == 0);
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 1);
}

// ---- What the venue's state waits for

BOOST_FIXTURE_TEST_CASE(an_application_moves_an_enquiry_on, TwoVenues) {
    Submission first = first_parcel();
    first.registration = registration_no(1, "Corner Shop & Post");
    ArrivedParcel parcel = arrived(first);
    parcel.details = VenueDetails{.name = "Corner Shop & Post",
                                  .postcode = "SO14 7LY",
                                  .kind = "shop",
                                  .insurance_to = tomorrow,
                                  .staff_declared = 9};
    take_in(parcel);
    const RegisteredVenue venue = shop_now();
    BOOST_TEST((venue.state == VenueState::submitted));
    BOOST_TEST(venue.name == "Corner Shop & Post");
    BOOST_TEST(venue.postcode == "SO14 7LY");
    BOOST_TEST(venue.kind == "shop");
    BOOST_TEST((venue.insurance_to == tomorrow));
    BOOST_TEST(count(db, "SELECT staff_declared FROM venue WHERE name_fold LIKE 'corner%'") == 9);
    BOOST_TEST((venues.registrations(shop).at(0).answers == first.registration->answers));
    BOOST_TEST((venues.history(shop).at(0).reason == MoveReason::application_arrived));
    BOOST_TEST(!venues.history(shop).at(0).role.has_value());

    // The same registration, sent again, moves nothing and is known.
    venues.move(
        coordinator, shop,
        {.to = VenueState::more_information, .reason = MoveReason::something_missing, .on = today},
        now);
    Submission second = next_of(first);
    second.registration = first.registration;
    BOOST_TEST(take_in(second).n_known == 1);
    BOOST_TEST((shop_now().state == VenueState::more_information));
    Submission third = next_of(second);
    third.registration = registration_no(2, "Corner Shop");
    take_in(third);
    BOOST_TEST((shop_now().state == VenueState::submitted));
    BOOST_TEST((venues.history(shop).at(0).reason == MoveReason::answer_arrived));
}

BOOST_FIXTURE_TEST_CASE(only_a_registration_is_an_application, TwoVenues) {
    approve_shop(tomorrow);
    venues.move(coordinator, shop,
                {.to = VenueState::withdrawn, .reason = MoveReason::venue_asked, .on = today}, now);
    Submission second = submission_no(2);
    second.forms = {{.id = uuid_no(6100),
                     .form = "leaving",
                     .form_version = "1",
                     .signed_at = now,
                     .answers = {{"why", "moved"}}}};
    BOOST_TEST(take_in(second).n_new == 1);
    BOOST_TEST((shop_now().state == VenueState::withdrawn));
    Submission third = next_of(second);
    third.registration = registration_no(2, "Corner Shop");
    take_in(third);
    BOOST_TEST((shop_now().state == VenueState::submitted));
}

BOOST_FIXTURE_TEST_CASE(what_a_registration_leaves_empty_stays_as_it_was, TwoVenues) {
    Submission first = first_parcel();
    first.registration = registration_no(1, "Corner Shop");
    ArrivedParcel parcel = arrived(first);
    parcel.details =
        VenueDetails{.name = "Corner Shop", .postcode = "SO14 7LY", .staff_declared = 9};
    take_in(parcel);
    Submission second = next_of(first);
    second.registration = registration_no(2, "");
    parcel = arrived(second);
    parcel.details = VenueDetails{};
    take_in(parcel);
    BOOST_TEST(shop_now().name == "Corner Shop");
    BOOST_TEST(shop_now().postcode == "SO14 7LY");
    BOOST_TEST(count(db, "SELECT staff_declared FROM venue WHERE name_fold LIKE 'corner%'") == 9);
}

BOOST_FIXTURE_TEST_CASE(the_audit_says_which_details_a_parcel_changed, TwoVenues) {
    Submission first = first_parcel();
    first.registration = registration_no(1, "Corner Shop & Post");
    ArrivedParcel parcel = arrived(first);
    parcel.details =
        VenueDetails{.name = "Corner Shop & Post", .postcode = {}, .insurance_to = tomorrow};
    take_in(parcel);
    const auto about_shop = audit.rows_about(shop.text, 10);
    const auto corrected =
        std::ranges::find(about_shop, RegisterAct::venue_corrected, &RegisterAuditRow::act);
    BOOST_REQUIRE(corrected != about_shop.end());
    BOOST_TEST(corrected->detail == "name insurance_to parcel=" + first.id.text);
    BOOST_TEST(corrected->actor == coordinator.user.text);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_was_checked_does_not_rename_itself, TwoVenues) {
    Submission second = next_of(approve_shop(tomorrow));
    second.registration = registration_no(2, "Other Bar");
    ArrivedParcel parcel = arrived(second);
    parcel.details = VenueDetails{.name = "Other Bar",
                                  .postcode = "SO15 1AA",
                                  .insurance_to = plus_days(tomorrow, std::chrono::days(365))};
    BOOST_TEST(take_in(parcel).n_conflicting == 1);
    BOOST_TEST(shop_now().name == "Corner Shop");
    BOOST_TEST((shop_now().insurance_to == parcel.details->insurance_to));
    const Conflict conflict = conflicts.open(1).at(0);
    BOOST_TEST((conflict.kind == ConflictKind::details));
    BOOST_TEST(conflict.subject == second.registration->id.text);
    BOOST_TEST(conflict.incoming == "Other Bar\nSO15 1AA");
    // Sent again it is no second question.
    Submission third = next_of(second);
    third.registration = second.registration;
    ArrivedParcel again = arrived(third);
    again.details = parcel.details;
    BOOST_TEST(take_in(again).n_conflicting == 0);
}

BOOST_FIXTURE_TEST_CASE(the_second_pass_makes_a_venue_in_training_ready, TwoVenues) {
    Submission first = first_parcel();
    first.registration = registration_no(1, "Corner Shop");
    take_in(first);
    for (const auto& [to, reason] : {std::pair{VenueState::in_checks, MoveReason::checks_begun},
                                     std::pair{VenueState::training, MoveReason::too_few_trained}})
        venues.move(coordinator, shop, {.to = to, .reason = reason, .on = today}, now);
    Submission second = next_of(first);
    second.completions = {completion_no(2, person_no(2).id)};
    take_in(second);
    BOOST_TEST((shop_now().state == VenueState::ready_to_approve));
    Submission third = next_of(second);
    third.people[0].left = plus_days(today, -std::chrono::days(1));
    third.people.push_back(person_no(3));
    take_in(third);
    BOOST_TEST((shop_now().state == VenueState::training));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

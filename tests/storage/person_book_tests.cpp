#include "storage/register/person_book.h"

#include "storage/register/completion_rows.h"
#include "storage/register/register_copies.h"
#include "storage/register/retention.h"
#include "storage/register_on_disk.h"
#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(person_book)

namespace {

struct SomeStaff : TwoVenues {
    SomeStaff() { approve_shop(plus_months(today, std::chrono::months(12))); }

    PersonBook people{db};
    PersonId zofia = person_no(1).id;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_person_is_shown_all_that_is_held_about_them, SomeStaff) {
    const auto record = people.hand_out(auditor, zofia, now);
    BOOST_REQUIRE(record.has_value());
    BOOST_TEST((record->person == person_no(1)));
    BOOST_TEST(record->venue_name == "Corner Shop");
    BOOST_TEST((record->completions == std::vector<Completion>{completion_no(1, zofia)}));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::person_exported));
    BOOST_TEST(!people.hand_out(auditor, person_no(77).id, now).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_name_and_days_are_corrected, SomeStaff) {
    Person right = person_no(1, "Zofia Nowak");
    right.left = plus_days(today, -std::chrono::days(1));
    BOOST_TEST((people.correct(coordinator, right, rules) == PersonOutcome::done));
    BOOST_TEST((people.find(zofia)->person == right));
    BOOST_TEST(shop_now().staff == 1);
    right.id = {uuid_no(77)};
    BOOST_TEST((people.correct(coordinator, right, rules) == PersonOutcome::unknown_person));
    BOOST_CHECK_THROW(people.correct(auditor, right, rules), NotAllowed);
}

namespace {

// The name and role of one of the staff were put right at the council's desk.
struct ACorrection : SomeStaff {
    ACorrection() {
        right.role = Role::lead;
        people.correct(coordinator, right, rules);
        last = submission_no(1);
        last.people = {person_no(1), person_no(2)};
        last.completions = {completion_no(1, person_no(1).id), completion_no(2, person_no(2).id)};
    }

    // The venue's next file has them so.
    IntakeResult next(const Person& listed) {
        Submission sent = next_of(last);
        sent.people = {listed, person_no(2)};
        last = sent;
        return take_in(sent);
    }

    std::vector<Conflict> questions() {
        std::vector<Conflict> open = conflicts.open(10);
        std::erase_if(open, [](const Conflict& each) { return each.kind != ConflictKind::person; });
        return open;
    }

    Person right = person_no(1, "Zofia Nowak");
    Submission last;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_correction_is_noted_by_what_was_corrected, ACorrection) {
    const RegisterAuditRow row = audit.rows_about(zofia.text, 1).front();
    BOOST_TEST((row.act == RegisterAct::person_corrected));
    BOOST_TEST(row.detail == "name role");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_says_otherwise_asks_and_undoes_no_correction, ACorrection) {
    Person listed = person_no(1);
    listed.left = plus_days(today, -std::chrono::days(1));
    BOOST_TEST(next(listed).n_conflicting >= 1);
    right.left = listed.left; // nobody corrected that
    BOOST_TEST((people.find(zofia)->person == right));
    const std::vector<Conflict> open = questions();
    BOOST_REQUIRE(open.size() == 1U);
    BOOST_TEST((conflicts.settle(coordinator, open[0].id, ConflictAnswer::kept, now) ==
                SettleOutcome::settled));
    BOOST_TEST((people.find(zofia)->person == right));
    next(listed); // the same again: it was decided
    BOOST_TEST((people.find(zofia)->person == right));
    BOOST_TEST(questions().empty());
}

BOOST_FIXTURE_TEST_CASE(what_the_venue_says_can_be_taken_after_all, ACorrection) {
    next(person_no(1));
    for (const Conflict& each : conflicts.open(10)) {
        if (each.kind == ConflictKind::person)
            conflicts.settle(coordinator, each.id, ConflictAnswer::taken, now);
    }
    BOOST_TEST((people.find(zofia)->person == person_no(1)));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::conflict_settled));
    BOOST_TEST((audit.rows(1, 1).empty() ||
                audit.rows_about(zofia.text, 2).at(1).act == RegisterAct::person_corrected));
    Person renamed = person_no(1, "Zofia Third");
    next(renamed); // its list counts again
    BOOST_TEST((people.find(zofia)->person == renamed));
}

// Each of the venue's computers sends the list that it has.
BOOST_FIXTURE_TEST_CASE(a_list_that_says_the_same_asks_nothing_and_ends_no_correction,
                        ACorrection) {
    next(person_no(1));
    BOOST_TEST(questions().size() == 1U);
    next(right);
    BOOST_TEST((people.find(zofia)->person == right));
    BOOST_TEST(questions().empty());
    next(person_no(1)); // nobody has decided that
    BOOST_TEST((people.find(zofia)->person == right));
    BOOST_TEST(questions().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_nobody_corrected_asks_no_question_anew, ACorrection) {
    Person listed = person_no(1);
    next(listed);
    BOOST_REQUIRE(questions().size() == 1U);
    conflicts.settle(coordinator, questions()[0].id, ConflictAnswer::kept, now);
    listed.started = plus_days(listed.started, -std::chrono::days(1));
    listed.left = today;
    next(listed);
    BOOST_TEST(questions().empty());
    right.started = listed.started;
    right.left = listed.left;
    BOOST_TEST((people.find(zofia)->person == right));
}

BOOST_FIXTURE_TEST_CASE(what_was_asked_alone_is_taken_and_the_rest_stays_corrected, ACorrection) {
    Person listed = person_no(1); // another name, and the right role
    listed.role = right.role;
    right.left = today;
    people.correct(coordinator, right, rules);
    next(listed); // and still works there
    BOOST_REQUIRE(questions().size() == 1U);
    conflicts.settle(coordinator, questions()[0].id, ConflictAnswer::taken, now);
    BOOST_TEST((people.find(zofia)->person == listed));
    listed.name = "Zofia Third";
    Person as_first = listed;
    as_first.role = person_no(1).role;
    next(as_first);
    BOOST_TEST((people.find(zofia)->person == listed));
    BOOST_TEST(questions().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_name_in_a_question_goes_with_the_name, ACorrection) {
    next(person_no(1));
    people.erase(coordinator, zofia, rules);
    BOOST_TEST(count(db, "SELECT count(*) FROM conflict WHERE incoming LIKE '%Kowalska%'") == 0);
    for (const Conflict& each : conflicts.open(10))
        BOOST_TEST((each.kind != ConflictKind::person));
    BOOST_TEST(!people.find(zofia).has_value());
}

BOOST_FIXTURE_TEST_CASE(who_is_erased_leaves_every_hash_and_the_chain_whole, SomeStaff) {
    BOOST_TEST((people.erase(coordinator, zofia, rules) == PersonOutcome::done));
    BOOST_TEST(!people.find(zofia).has_value());
    BOOST_TEST(shop_now().staff == 1);
    BOOST_TEST(shop_now().trained == 1);
    BOOST_TEST(!first_broken_completion(db));
    const auto nobody_signed = [](int, std::string_view, const Signature&) { return false; };
    BOOST_TEST(!audit.verify(scheme_id, nobody_signed).first_broken);
    BOOST_TEST((people.erase(coordinator, zofia, rules) == PersonOutcome::erased_before));
    BOOST_TEST((people.correct(coordinator, person_no(1), rules) == PersonOutcome::erased_before));
    BOOST_CHECK_THROW(people.erase(auditor, zofia, rules), NotAllowed);

    // The next parcel says the name again.
    Submission second = submission_no(2);
    second.people = {person_no(1)};
    take_in(second);
    BOOST_TEST(!people.find(zofia).has_value());
}

BOOST_FIXTURE_TEST_CASE(no_byte_of_an_erased_name_is_left_on_the_disk, ARegisterOnDisk) {
    {
        RegisterFile opened = open();
        VenueRegister(opened.db())
            .add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
        DeviceBook(opened.db()).enrol(coordinator, shop_pc, shop, now);
        Submission first = submission_no(1);
        first.people = {person_no(1, "Wilhelmina Quartz"), person_no(2, "Adil Khan")};
        const ArrivedParcel parcel = arrived(first);
        ParcelIntake(opened.db(), rules_on(today)).take_in(coordinator, {&parcel, 1});
        back_up_register_when_due(folder, today);
        BOOST_TEST(files_holding(folder, "Wilhelmina").size() >= 3U);

        PersonBook(opened.db()).erase(coordinator, person_no(1).id, rules_on(today));
        BOOST_TEST(erase_in_register_files(folder).empty());
    }
    BOOST_TEST(files_holding(folder, "Wilhelmina").empty());
    BOOST_TEST(files_holding(folder, "wilhelmina").empty());
    BOOST_TEST(files_holding(folder, "Adil Khan").size() == 3U);
    BOOST_TEST(is_register_whole(folder));
}

BOOST_FIXTURE_TEST_CASE(whom_a_parcel_erases_is_taken_out_of_the_files_too, ARegisterOnDisk) {
    {
        RegisterFile opened = open();
        VenueRegister(opened.db())
            .add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
        DeviceBook(opened.db()).enrol(coordinator, shop_pc, shop, now);
        ParcelIntake intake(opened.db(), rules_on(today));
        Submission first = submission_no(1);
        first.people = {person_no(1, "Wilhelmina Quartz")};
        const ArrivedParcel parcel = arrived(first);
        intake.take_in(coordinator, {&parcel, 1});
        back_up_register_when_due(folder, today);

        Submission second = submission_no(2);
        second.previous = content_of(first);
        second.erased = {person_no(1).id};
        const ArrivedParcel erasing = arrived(second);
        intake.take_in(coordinator, {&erasing, 1});
        BOOST_TEST(!files_holding(folder, "Wilhelmina").empty());
        BOOST_TEST(erase_in_register_files_when_due(folder).empty());
    }
    BOOST_TEST(files_holding(folder, "Wilhelmina").empty());
    BOOST_TEST(files_holding(folder, "wilhelmina").empty());
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_could_not_be_searched_is_named_and_tried_again,
                        ARegisterOnDisk) {
    RegisterFile opened = open();
    VenueRegister(opened.db()).add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
    DeviceBook(opened.db()).enrol(coordinator, shop_pc, shop, now);
    Submission first = submission_no(1);
    first.people = {person_no(1, "Wilhelmina Quartz")};
    const ArrivedParcel parcel = arrived(first);
    ParcelIntake(opened.db(), rules_on(today)).take_in(coordinator, {&parcel, 1});
    back_up_register_when_due(folder, today);
    PersonBook(opened.db()).erase(coordinator, person_no(1).id, rules_on(today));

    const fs::path backup = backups_of(folder).front().file;
    const std::string good = read_file(backup);
    atomic_save(backup, "cannot be read now");
    BOOST_TEST((erase_in_register_files_when_due(folder) == std::vector{backup}));
    BOOST_TEST((erase_in_register_files_when_due(folder) == std::vector{backup}));
    atomic_save(backup, good);
    BOOST_TEST(!files_holding(folder, "Wilhelmina").empty());
    BOOST_TEST(erase_in_register_files_when_due(folder).empty());
    BOOST_TEST(files_holding(folder, "Wilhelmina").empty());
}

BOOST_FIXTURE_TEST_CASE(what_is_stopped_is_named_and_done_later, ARegisterOnDisk) {
    RegisterFile opened = open();
    erase_again(opened.db(), {person_no(1).id}, now);
    for (int row = 0; row < 2000; ++row) // so that there is something to stop
        opened.db().exec("INSERT INTO setting(key, value) VALUES($1, '')", {std::to_string(row)});
    BOOST_TEST((erase_in_register_files_when_due(folder, [] { return true; }) ==
                std::vector{folder / "register.db"}));
    BOOST_TEST(erase_in_register_files_when_due(folder).empty());
}

BOOST_FIXTURE_TEST_CASE(files_are_searched_once_for_each_who_was_erased, ARegisterOnDisk) {
    RegisterFile opened = open();
    atomic_save(folder / "register.db.aside-2026-11-24", "cannot be searched");
    BOOST_TEST(erase_in_register_files_when_due(folder).empty());
    erase_again(opened.db(), {person_no(1).id}, now);
    BOOST_TEST(erase_in_register_files_when_due(folder).size() == 1U);
    BOOST_TEST(erase_in_register_files_when_due(folder).empty());
}

BOOST_FIXTURE_TEST_CASE(a_backup_from_elsewhere_does_not_bring_the_erased_back, ARegisterOnDisk) {
    const fs::path elsewhere = path / "usb.db";
    {
        RegisterFile opened = open();
        VenueRegister(opened.db())
            .add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
        DeviceBook(opened.db()).enrol(coordinator, shop_pc, shop, now);
        Submission first = submission_no(1);
        first.people = {person_no(1, "Wilhelmina Quartz")};
        const ArrivedParcel parcel = arrived(first);
        ParcelIntake(opened.db(), rules_on(today)).take_in(coordinator, {&parcel, 1});
        copy_register(folder, elsewhere);
        PersonBook(opened.db()).erase(coordinator, person_no(1).id, rules_on(today));
    }
    bring_back_register(folder, {elsewhere, today, BackupReason::daily}, today, now);
    RegisterFile opened = open();
    BOOST_TEST(!PersonBook(opened.db()).find(person_no(1).id).has_value());
    BOOST_TEST(count(opened.db(), "SELECT count(*) FROM erased") == 1);
    BOOST_TEST(
        (RegisterAudit(opened.db()).rows(0, 1).front().act == RegisterAct::register_restored));
}

// ---- When its time is over

namespace {

RetentionPlan run_all(Db& db, const Acting& acting, Date day) {
    RetentionPlan due = retention_plan(db, {}, day);
    RetentionPlan all;
    while (!due.is_empty()) {
        const RetentionPlan done = run_retention(db, acting, due, {}, rules_on(day));
        all.leavers.insert(all.leavers.end(), done.leavers.begin(), done.leavers.end());
        all.venues.insert(all.venues.end(), done.venues.begin(), done.venues.end());
        all.uses += done.uses;
    }
    return all;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(retention_shows_first_and_then_does_the_same, SomeStaff) {
    Person gone = person_no(1);
    gone.left = today;
    people.correct(coordinator, gone, rules);
    db.exec("INSERT INTO use_of_venue SELECT $1, id, $2, 'night', 'lost', 'company' FROM venue "
            "WHERE uid = $3",
            {uuid_no(7001), std::chrono::sys_days(today).time_since_epoch().count(), shop.text});

    BOOST_TEST(retention_plan(db, {}, plus_months(today, std::chrono::months(12))).is_empty());
    const Date later = plus_days(plus_months(today, std::chrono::months(12)), std::chrono::days(1));
    const RetentionPlan plan = retention_plan(db, {}, later);
    BOOST_REQUIRE(plan.leavers.size() == 1U);
    BOOST_TEST(plan.leavers[0].name == "Zofia Kowalska");
    BOOST_TEST(plan.leavers[0].venue_name == "Corner Shop");
    BOOST_TEST(people.find(zofia).has_value());

    BOOST_CHECK_THROW(run_all(db, coordinator, later), NotAllowed);
    BOOST_TEST(run_all(db, administrator, later).leavers.size() == 1U);
    BOOST_TEST(!people.find(zofia).has_value());
    BOOST_TEST(retention_plan(db, {}, later).is_empty());
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::retention_run));
}

BOOST_FIXTURE_TEST_CASE(who_came_back_since_the_list_was_made_keeps_the_name, SomeStaff) {
    Person gone = person_no(1);
    gone.left = today;
    people.correct(coordinator, gone, rules);
    const Date later = plus_months(today, std::chrono::months(13));
    RetentionPlan due = retention_plan(db, {}, later);
    BOOST_REQUIRE(due.leavers.size() == 1U);
    people.correct(coordinator, person_no(1), rules);
    BOOST_TEST(run_retention(db, administrator, due, {}, rules_on(later)).is_empty());
    BOOST_TEST(due.is_empty());
    BOOST_TEST(people.find(zofia).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_left_two_years_ago_keeps_its_line_alone, SomeStaff) {
    venues.move(coordinator, shop,
                {.to = VenueState::withdrawn, .reason = MoveReason::venue_asked, .on = today}, now);
    const Date later = plus_days(plus_months(today, std::chrono::months(24)), std::chrono::days(1));
    Submission again = submission_no(2);
    again.people = {person_no(1), person_no(2)};
    again.registration = registration_no(1, "Other Bar");
    take_in(again);
    const RetentionPlan plan = retention_plan(db, {}, later);
    BOOST_REQUIRE(plan.venues.size() == 1U);
    BOOST_TEST(plan.venues[0].name == "Corner Shop");
    BOOST_TEST(plan.venues[0].forms == 1);
    BOOST_TEST(plan.venues[0].people == 2);
    run_all(db, administrator, later);
    BOOST_TEST(count(db, "SELECT count(*) FROM registration_answer") == 0);
    BOOST_TEST(conflicts.of(shop).size() == 2U); // the file does not follow the first
    BOOST_TEST(count(db, "SELECT count(*) FROM conflict WHERE incoming LIKE '%Bar%'") == 0);
    BOOST_TEST(venues.people(shop).empty());
    BOOST_TEST(shop_now().name == "Corner Shop");
    BOOST_TEST(count(db, "SELECT count(*) FROM completion") == 2);
    BOOST_TEST(!first_broken_completion(db));
    BOOST_TEST(retention_plan(db, {}, later).is_empty());
}

BOOST_FIXTURE_TEST_CASE(old_uses_become_totals, SomeStaff) {
    for (int number : {1, 2})
        db.exec("INSERT INTO use_of_venue SELECT $1, id, $2, 'night', 'lost', 'company' "
                "FROM venue WHERE uid = $3",
                {uuid_no(7000 + number), std::chrono::sys_days(today).time_since_epoch().count(),
                 shop.text});
    const Date later = plus_days(plus_months(today, std::chrono::months(24)), std::chrono::days(1));
    BOOST_TEST(run_all(db, administrator, later).uses == 2);
    BOOST_TEST(count(db, "SELECT count(*) FROM use_of_venue") == 0);
    BOOST_TEST(count(db, "SELECT uses FROM use_total") == 2);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

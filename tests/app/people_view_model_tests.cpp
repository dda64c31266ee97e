#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/manager_pin.h"
#include "app/people_view_model.h"
#include "storage/pin.h"

#include <algorithm>

using namespace safeplaces;

namespace {

std::vector<std::string> names(const std::vector<PersonRow>& rows) {
    std::vector<std::string> all;
    all.reserve(rows.size());
    for (const PersonRow& row : rows) {
        all.push_back(row.name);
    }
    return all;
}

// The notice is read and the PIN set; a lead and one more are on the list.
struct KeepingTheList : ADesk {
    KeepingTheList() {
        desk.settings.put("manager.pin", "not asked for here");
        desk.session.begin_manager(outside.now());
    }

    PersonId ana = add_person("Ana Exemplară", Role::lead);
    PersonId ben = add_person("Ben Example");

    [[nodiscard]] AuditAction last_noted() { return desk.audit.all().back().action; }
};

} // namespace

BOOST_AUTO_TEST_SUITE(people_view_model)

BOOST_FIXTURE_TEST_CASE(somebody_half_added_is_there_again_after_a_kill, KeepingTheList) {
    const PersonDraft typed{
        .id = {}, .name = "Cai Engh", .role = Role::deputy, .started = "1 3 20"};
    {
        PeopleViewModel people{desk};
        people.begin_adding();
        people.type(typed);
    }
    PeopleViewModel people{desk};
    BOOST_TEST_REQUIRE(people.state().draft.has_value());
    BOOST_TEST((*people.state().draft == typed));
    BOOST_TEST(people.state().draft_title == "Add somebody");
    BOOST_TEST(people.state().current.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(the_first_one_added_is_the_lead_of_the_form, ADesk) {
    register_venue();
    PeopleViewModel people{desk};
    people.begin_adding();
    const Form& form = library.registration;
    BOOST_TEST(people.state().draft->name ==
               answer_meaning(form, desk.entries.all(form.id), Meaning::lead_name));
    BOOST_TEST(!people.state().draft->name.empty());
    BOOST_TEST((people.state().draft->role == Role::lead));
    people.save(*people.state().draft);
    people.begin_adding();
    BOOST_TEST(people.state().draft->name.empty());
}

BOOST_FIXTURE_TEST_CASE(a_half_typed_correction_is_there_again_after_a_kill, KeepingTheList) {
    {
        PeopleViewModel people{desk};
        people.begin_correcting(ben);
        PersonDraft draft = people.state().draft.value();
        draft.name = "Benjamin Exam";
        people.type(draft);
    }
    PeopleViewModel people{desk};
    BOOST_TEST_REQUIRE(people.state().draft.has_value());
    BOOST_TEST((people.state().draft->id == ben));
    BOOST_TEST(people.state().draft->name == "Benjamin Exam");
    BOOST_TEST(people.state().draft_title == "Correct Ben Example");
    BOOST_TEST(desk.people.find(ben)->name == "Ben Example");
}

BOOST_FIXTURE_TEST_CASE(nothing_typed_leaves_no_draft, KeepingTheList) {
    PeopleViewModel{desk}.begin_adding();
    BOOST_TEST(!PeopleViewModel{desk}.state().draft.has_value());
}

BOOST_FIXTURE_TEST_CASE(after_cancel_or_save_no_draft_and_no_name_in_it_is_left, KeepingTheList) {
    const PersonDraft typed{.id = {}, .name = "Cai", .role = Role::staff, .started = "1 3 2026"};
    PeopleViewModel people{desk};
    people.begin_adding();
    people.type(typed);
    people.cancel();
    BOOST_TEST(desk.entries.all(person_draft_form).at("name") == "");
    BOOST_TEST(!PeopleViewModel{desk}.state().draft.has_value());
    people.begin_adding();
    people.type(typed);
    people.save(typed);
    BOOST_TEST(desk.entries.all(person_draft_form).at("name") == "");
    BOOST_TEST(!PeopleViewModel{desk}.state().draft.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_draft_that_could_not_be_saved_waits_while_other_screens_are_open,
                        KeepingTheList) {
    desk.file.db().exec("PRAGMA query_only=ON");
    const PersonDraft typed{.id = {}, .name = "Cai", .role = Role::staff, .started = "1 3 2026"};
    {
        PeopleViewModel people{desk};
        people.begin_adding();
        people.type(typed);
    }
    PeopleViewModel people{desk};
    BOOST_TEST((people.state().draft == std::optional{typed}));
    people.save(typed);
    BOOST_TEST(people.state().current.size() == 2U);
    BOOST_TEST((people.state().draft == std::optional{typed}));
    desk.file.db().exec("PRAGMA query_only=OFF");
    people.save(typed);
    BOOST_TEST(people.state().current.size() == 3U);
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(!PeopleViewModel{desk}.state().draft.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_correction_of_somebody_who_is_gone_is_not_taken_up, KeepingTheList) {
    {
        PeopleViewModel people{desk};
        people.begin_correcting(ben);
        people.type(people.state().draft.value());
    }
    desk.file.db().exec("DELETE FROM person WHERE uid = $1", {ben.text});
    BOOST_TEST(!PeopleViewModel{desk}.state().draft.has_value());
}

BOOST_FIXTURE_TEST_CASE(erasing_leaves_no_name_in_a_draft, KeepingTheList) {
    PeopleViewModel people{desk};
    desk.entries.put(person_draft_form, "name", "Ben Example", outside.now());
    people.erase(ben);
    BOOST_TEST(desk.entries.all(person_draft_form).empty());
}

BOOST_FIXTURE_TEST_CASE(the_notice_and_the_pin_come_before_the_first_name, ADesk) {
    PeopleViewModel people{desk};
    BOOST_TEST(people.state().needs_notice);
    people.accept_notice("12", "12");
    BOOST_TEST(people.state().pin_problem == "Choose 4 to 8 digits");
    people.accept_notice("1234", "1235");
    BOOST_TEST(people.state().pin_problem == "The two are not the same. Type the PIN twice");
    BOOST_TEST(people.state().needs_notice);
    BOOST_TEST(!has_manager_pin(desk));
    people.accept_notice("1234", "1234");
    BOOST_TEST(!people.state().needs_notice);
    BOOST_TEST(people.state().recovery_code.size() == 14U); // ABCD-EFGH-JKLM
    BOOST_TEST(has_manager_pin(desk));
    BOOST_TEST(PeopleViewModel{desk}.state().recovery_code == people.state().recovery_code);
    people.recovery_code_is_written_down();
    BOOST_TEST(PeopleViewModel{desk}.state().recovery_code.empty());
    BOOST_TEST(people.state().recovery_code.empty());
    BOOST_TEST(!PeopleViewModel{desk}.state().needs_notice);
}

BOOST_FIXTURE_TEST_CASE(a_pin_that_cannot_be_kept_says_so_and_asks_again, ADesk) {
    PeopleViewModel people{desk};
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    people.accept_notice("1234", "1234");
    BOOST_TEST(!people.state().trouble.empty());
    BOOST_TEST(people.state().needs_notice);
    BOOST_TEST(people.state().recovery_code.empty());
    BOOST_TEST(!has_manager_pin(desk));
}

BOOST_FIXTURE_TEST_CASE(the_first_one_on_the_list_is_meant_to_be_the_lead, ADesk) {
    PeopleViewModel people{desk};
    BOOST_TEST(people.state().lead_is_missing);
    people.begin_adding();
    BOOST_TEST_REQUIRE(people.state().draft.has_value());
    BOOST_TEST((people.state().draft->role == Role::lead));
    BOOST_TEST(people.state().draft->started == "25 November 2026");
    people.cancel();
    BOOST_TEST(!people.state().draft.has_value());
}

BOOST_FIXTURE_TEST_CASE(somebody_added_stands_on_the_list_and_can_be_undone, KeepingTheList) {
    PeopleViewModel people{desk};
    people.begin_adding();
    people.save({.id = {}, .name = "  Cai Enghraifft ", .role = Role::deputy, .started = "1.3.26"});
    BOOST_TEST(!people.state().draft.has_value());
    BOOST_TEST(people.state().done == "Added Cai Enghraifft.");
    BOOST_TEST_REQUIRE(people.state().current.size() == 3U);
    const PersonRow& row = people.state().current[2];
    BOOST_TEST((people.state().done_to == row.id));
    BOOST_TEST(row.role_words == "Deputy");
    BOOST_TEST(row.dates == "Since 1 Mar 2026");
    BOOST_TEST(row.training == "Not trained yet");
    BOOST_TEST((last_noted() == AuditAction::person_added));
    BOOST_TEST(people.state().may_undo);
    people.undo();
    BOOST_TEST(people.state().done == "Undone.");
    BOOST_TEST(!people.state().may_undo);
    BOOST_TEST(people.state().current.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(what_is_wrong_with_a_draft_stands_beside_it, KeepingTheList) {
    PeopleViewModel people{desk};
    people.begin_adding();
    people.save({.id = {}, .name = "  ", .role = Role::staff, .started = "soon"});
    BOOST_TEST(people.state().name_problem == "Type the name, as they want to be called");
    BOOST_TEST(people.state().started_problem.starts_with("Type the date as day, month, year"));
    BOOST_TEST(people.state().draft->started == "soon");
    people.save({.id = {}, .name = "Cai", .role = Role::staff, .started = "soon"});
    BOOST_TEST(people.state().name_problem.empty());
    BOOST_TEST(!people.state().started_problem.empty());
    BOOST_TEST(desk.people.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(somebody_who_cannot_be_noted_is_not_added_twice, KeepingTheList) {
    PeopleViewModel people{desk};
    const PersonDraft draft{.id = {}, .name = "Cai", .role = Role::staff, .started = "1 3 2026"};
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    people.save(draft);
    BOOST_TEST(!people.state().trouble.empty());
    BOOST_TEST(people.state().draft.has_value());
    desk.file.db().exec("ALTER TABLE hidden RENAME TO audit");
    people.save(*people.state().draft);
    BOOST_TEST(people.state().trouble.empty());
    BOOST_TEST(people.state().current.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_correction_can_be_undone, KeepingTheList) {
    PeopleViewModel people{desk};
    people.begin_correcting(ben);
    PersonDraft draft = people.state().draft.value();
    BOOST_TEST(draft.name == "Ben Example");
    draft.name = "Benedict Example";
    draft.role = Role::deputy;
    people.save(draft);
    BOOST_TEST(people.state().done == "Changed Benedict Example.");
    BOOST_TEST((desk.people.find(ben)->role == Role::deputy));
    BOOST_TEST((last_noted() == AuditAction::person_corrected));
    people.undo();
    BOOST_TEST(desk.people.find(ben)->name == "Ben Example");
    BOOST_TEST((desk.people.find(ben)->role == Role::staff));
}

BOOST_FIXTURE_TEST_CASE(somebody_taken_off_keeps_their_records, KeepingTheList) {
    pass_days(40);
    pass(ben, {"being-a-safe-place"});
    PeopleViewModel people{desk};
    people.take_off(ben);
    BOOST_TEST(people.state().done == "Ben Example is off the list. Their records are kept.");
    BOOST_TEST(names(people.state().current) == std::vector<std::string>{"Ana Exemplară"},
               boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(people.state().left.size() == 1U);
    BOOST_TEST(people.state().left[0].dates == "Last day 3 Jan 2027");
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST((last_noted() == AuditAction::person_left));
    people.undo();
    BOOST_TEST(people.state().left.empty());
    BOOST_TEST(!desk.people.find(ben)->left.has_value());
    BOOST_TEST((last_noted() == AuditAction::person_brought_back));
}

BOOST_FIXTURE_TEST_CASE(who_is_brought_back_has_their_true_first_day, KeepingTheList) {
    PeopleViewModel{desk}.take_off(ben);
    pass_days(10);
    PeopleViewModel people{desk};
    people.bring_back(ben);
    BOOST_TEST((desk.people.find(ben)->started == plus_days(today, std::chrono::days{-10})));
    people.undo();
    BOOST_TEST(problems_in(desk.people.find(ben).value()).empty());
    BOOST_TEST((last_noted() == AuditAction::person_left));
    people.bring_back(ben);
    BOOST_TEST((desk.people.find(ben)->started == plus_days(today, std::chrono::days{-10})));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_started_today_can_be_taken_off_and_that_undone,
                        KeepingTheList) {
    PeopleViewModel people{desk};
    people.take_off(ben);
    BOOST_TEST(people.state().trouble.empty());
    BOOST_TEST(people.state().current.size() == 1U);
    BOOST_TEST(problems_in(desk.people.find(ben).value()).empty());
    people.undo();
    BOOST_TEST(people.state().current.size() == 2U);
    BOOST_TEST((desk.people.find(ben)->started == today));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_left_can_be_brought_back_and_that_undone, KeepingTheList) {
    PeopleViewModel people{desk};
    people.take_off(ben);
    people.bring_back(ben);
    BOOST_TEST(people.state().done == "Ben Example is back on the list.");
    BOOST_TEST(people.state().current.size() == 2U);
    BOOST_TEST((last_noted() == AuditAction::person_brought_back));
    people.undo();
    BOOST_TEST(names(people.state().left) == std::vector<std::string>{"Ben Example"},
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(somebody_who_left_cannot_have_started_later, KeepingTheList) {
    PeopleViewModel people{desk};
    people.take_off(ben);
    people.begin_correcting(ben);
    PersonDraft draft = people.state().draft.value();
    draft.started = "1 1 2027";
    people.save(draft);
    BOOST_TEST(people.state().left_problem ==
               "The last day is before the first one. Check both dates");
    BOOST_TEST((desk.people.find(ben)->started < today));
    draft.started = "1 1 2026";
    people.save(draft);
    BOOST_TEST(people.state().left_problem.empty());
    BOOST_TEST(desk.people.find(ben)->left.has_value()); // a correction brings nobody back
}

BOOST_FIXTURE_TEST_CASE(a_last_day_that_was_noted_late_can_be_corrected, KeepingTheList) {
    PeopleViewModel people{desk};
    people.begin_correcting(ben);
    BOOST_TEST(!people.state().draft->left.has_value()); // only of somebody off the list
    people.cancel();
    people.take_off(ben);
    people.begin_correcting(ben);
    PersonDraft draft = people.state().draft.value();
    draft.started = "1 1 2026";
    draft.left = "soon";
    people.save(draft);
    BOOST_TEST(people.state().left_problem.starts_with("Type the date as day, month, year"));
    draft.left = "4 5 2026";
    people.save(draft);
    BOOST_TEST(iso(*desk.people.find(ben)->left) == "2026-05-04");
    people.undo();
    BOOST_TEST(iso(*desk.people.find(ben)->left) == "2026-11-24");
}

BOOST_FIXTURE_TEST_CASE(a_last_day_that_was_emptied_is_asked_for_after_a_kill, KeepingTheList) {
    {
        PeopleViewModel people{desk};
        people.take_off(ben);
        people.begin_correcting(ben);
        PersonDraft draft = people.state().draft.value();
        draft.left = "";
        people.type(draft);
    }
    PeopleViewModel people{desk};
    people.save(people.state().draft.value());
    BOOST_TEST(!people.state().left_problem.empty());
    BOOST_TEST(desk.people.find(ben)->left.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_name_is_erased_only_when_asked_and_for_good, KeepingTheList) {
    const Completion completion = pass(ben, {"being-a-safe-place"});
    PeopleViewModel people{desk};
    people.take_off(ben);
    agrees = false;
    people.erase(ben);
    BOOST_TEST(question.starts_with("Erase this name?"));
    BOOST_TEST(question.find("typed in the registration form") != std::string::npos);
    BOOST_TEST(desk.people.find(ben).has_value());
    agrees = true;
    people.erase(ben);
    BOOST_TEST(people.state().done == "The name is erased.");
    BOOST_TEST(!people.state().may_undo);
    people.undo();
    BOOST_TEST(!desk.people.find(ben).has_value());
    BOOST_TEST((desk.completions.of(ben) == std::vector<Completion>{completion}));
    BOOST_TEST((last_noted() == AuditAction::person_erased));
}

BOOST_FIXTURE_TEST_CASE(a_name_that_is_erased_but_not_noted_cannot_come_back, KeepingTheList) {
    PeopleViewModel people{desk};
    people.take_off(ben);
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    people.erase(ben);
    BOOST_TEST(!people.state().trouble.empty());
    BOOST_TEST(!people.state().may_undo);
    BOOST_TEST(people.state().done == "The name is erased.");
    BOOST_TEST(people.state().left.empty());
}

BOOST_FIXTURE_TEST_CASE(the_lead_takes_away_a_forgotten_pin_and_can_undo_that, KeepingTheList) {
    desk.people.set_pin_hash(ben, hash_pin("2580"));
    PeopleViewModel people{desk};
    BOOST_TEST(people.state().current[1].has_pin);
    people.reset_pin(ben);
    BOOST_TEST(!people.state().current[1].has_pin);
    BOOST_TEST((try_person_pin(desk, ben, "anything") == PinVerdict::right));
    people.undo();
    BOOST_TEST((last_noted() == AuditAction::pin_set));
    BOOST_TEST((try_person_pin(desk, ben, "2580") == PinVerdict::right));
    BOOST_TEST((try_person_pin(desk, ben, "1111") == PinVerdict::wrong));
}

BOOST_FIXTURE_TEST_CASE(the_list_says_how_far_each_one_is, KeepingTheList) {
    pass(ana, {"being-a-safe-place"});
    pass(ben, {"being-a-safe-place"});
    PeopleViewModel people{desk};
    BOOST_TEST(people.state().current[0].training == "1 of 2 courses");
    BOOST_TEST((people.state().current[0].status == Status::started));
    BOOST_TEST(people.state().current[1].training == "Trained");
    BOOST_TEST((people.state().current[1].status == Status::done));
    BOOST_TEST(!people.state().lead_is_missing);
    pass_days(365);
    BOOST_TEST(PeopleViewModel{desk}.state().current[1].training == "Not trained yet");
}

BOOST_AUTO_TEST_SUITE_END()

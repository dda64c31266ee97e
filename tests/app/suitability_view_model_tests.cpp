#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/suitability_view_model.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// Everything as it must be, but no insurance.
struct WithoutInsurance : ADesk {
    WithoutInsurance() {
        Entries answers = example_answers(library.suitability, form_context(desk));
        answers["insurance-live"] = "no";
        desk.entries.put(library.suitability.id, answers, outside.now());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(suitability_view_model)

BOOST_FIXTURE_TEST_CASE(it_asks_what_the_form_says, ADesk) {
    const SuitabilityViewModel check{desk};
    BOOST_TEST(check.state().title == "Can your venue be a Safe Place?");
    BOOST_TEST(check.state().questions.size() == 8U);
    BOOST_TEST(check.state().summary.empty());
}

BOOST_FIXTURE_TEST_CASE(an_answer_is_there_again_after_a_kill, ADesk) {
    { SuitabilityViewModel{desk}.answer("open-to-public", "yes"); }
    const SuitabilityViewModel check{desk};
    BOOST_TEST(check.state().questions[0].typed.at("open-to-public") == "yes");
}

BOOST_FIXTURE_TEST_CASE(what_could_not_be_saved_is_tried_again, ADesk) {
    SuitabilityViewModel check{desk};
    desk.file.db().exec("ALTER TABLE entry RENAME TO hidden");
    check.answer("open-to-public", "yes");
    BOOST_TEST(desk.answers.trouble().has_value());
    desk.file.db().exec("ALTER TABLE hidden RENAME TO entry");
    check.answer("can-ring", "yes");
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(desk.entries.all(library.suitability.id).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(an_open_question_is_named_on_top_and_beside_it, ADesk) {
    SuitabilityViewModel check{desk};
    check.answer("open-to-public", "yes");
    check.finish();
    BOOST_TEST((check.state().outcome == SuitabilityState::Outcome::asking));
    BOOST_TEST(check.state().summary.size() == 7U);
    BOOST_TEST(check.state().summary[0].key == "insurance-live");
    BOOST_TEST(check.state().questions[1].notes.at(0).words == "We need an answer here");
    BOOST_TEST(check.state().questions[0].notes.empty());
    BOOST_TEST(check.state().tries == 1);
}

BOOST_FIXTURE_TEST_CASE(a_venue_with_every_essential_point_is_suitable, ADesk) {
    SuitabilityViewModel check{desk};
    for (const auto& [field, value] : example_answers(library.suitability, form_context(desk))) {
        check.answer(field, value);
    }
    check.finish();
    BOOST_TEST((check.state().outcome == SuitabilityState::Outcome::suitable));
    BOOST_TEST(check.state().plan.empty());
}

BOOST_FIXTURE_TEST_CASE(an_answer_worth_a_thought_has_the_thought_beside_it, ADesk) {
    SuitabilityViewModel check{desk};
    check.answer("step-free", "no");
    const auto& questions = check.state().questions;
    const auto step_free =
        std::find_if(questions.begin(), questions.end(),
                     [](const FieldState& each) { return each.field->id == "step-free"; });
    BOOST_REQUIRE(step_free != questions.end());
    BOOST_TEST_REQUIRE(step_free->notes.size() == 1U);
    BOOST_TEST((step_free->notes[0].severity == Severity::warning));
    BOOST_TEST(step_free->notes[0].words.starts_with("You can still go on."));
    BOOST_TEST(check.state().summary.empty());
}

BOOST_FIXTURE_TEST_CASE(what_the_form_asks_too_is_answered_there_already, ADesk) {
    desk.entries.put(library.registration.id, "insurance-live", "no", outside.now());
    desk.entries.put(library.suitability.id,
                     example_answers(library.suitability, form_context(desk)), outside.now());
    SuitabilityViewModel{desk}.finish();
    const Entries form = desk.entries.all(library.registration.id);
    BOOST_TEST(form.at("open-to-public") == "yes");
    BOOST_TEST(form.at("insurance-live") == "no"); // what stands there is not written over
    BOOST_TEST(!form.contains("calm-place"));
}

BOOST_FIXTURE_TEST_CASE(a_missing_essential_point_gives_a_plan_and_keeps_the_answers,
                        WithoutInsurance) {
    const Entries before = desk.entries.all(library.suitability.id);
    SuitabilityViewModel check{desk};
    check.finish();
    BOOST_TEST((check.state().outcome == SuitabilityState::Outcome::plan));
    BOOST_TEST_REQUIRE(check.state().plan.size() == 1U);
    BOOST_TEST(check.state().plan[0].what_to_do.starts_with("Ask your insurer"));
    BOOST_TEST((desk.entries.all(library.suitability.id) == before));
    check.answer_again();
    BOOST_TEST((check.state().outcome == SuitabilityState::Outcome::asking));
    check.answer("insurance-live", "yes");
    check.finish();
    BOOST_TEST((check.state().outcome == SuitabilityState::Outcome::suitable));
}

BOOST_FIXTURE_TEST_CASE(the_plan_is_saved_as_a_pdf_and_recorded, WithoutInsurance) {
    TemporaryFolder folder;
    save_to = folder.path / "plan.pdf";
    SuitabilityViewModel check{desk};
    check.finish();
    check.save_plan();
    BOOST_TEST(suggestion == "action-plan.pdf");
    const std::string pdf = read_file(save_to);
    BOOST_TEST(pdf.starts_with("%PDF-"));
    const std::vector<Issue> issues = desk.issues.all();
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST((issues[0].kind == DocumentKind::action_plan));
    BOOST_TEST((issues[0].content == digest_of(pdf)));
    BOOST_TEST((desk.audit.all().back().action == AuditAction::document_issued));
    BOOST_TEST(check.state().saved.starts_with("Saved plan.pdf in "));
}

BOOST_FIXTURE_TEST_CASE(a_plan_that_cannot_be_saved_says_so, WithoutInsurance) {
    TemporaryFolder folder;
    save_to = folder.path / "not-there" / "plan.pdf";
    SuitabilityViewModel check{desk};
    check.finish();
    check.save_plan();
    BOOST_TEST(!check.state().trouble.empty());
    BOOST_TEST(check.state().saved.empty());
    BOOST_TEST(desk.issues.all().empty());
}

BOOST_FIXTURE_TEST_CASE(a_plan_with_a_letter_that_cannot_print_is_not_saved_but_explained,
                        WithoutInsurance) {
    TemporaryFolder folder;
    save_to = folder.path / "plan.pdf";
    const Field* name = field_meaning(library.registration, Meaning::venue_name);
    BOOST_REQUIRE(name != nullptr);
    desk.entries.put(library.registration.id, name->id, "Aa 漢 Shop", outside.now());
    SuitabilityViewModel check{desk};
    check.finish();
    check.save_plan();
    BOOST_TEST(check.state().trouble.find("“漢”") != std::string::npos);
    BOOST_TEST(question.empty());
    BOOST_TEST(std::filesystem::is_empty(folder.path));
}

BOOST_AUTO_TEST_SUITE_END()

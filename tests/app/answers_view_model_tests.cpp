#include <boost/test/unit_test.hpp>

#include "app/answers_view_model.h"
#include "app/desk_fixture.h"

#include <algorithm>

using namespace safeplaces;

namespace {

using AnswersStage = AnswersState::Stage;

struct EverythingAnswered : ADesk {
    EverythingAnswered() {
        for (const Form* form : {&library.suitability, &library.registration}) {
            desk.entries.put(form->id, example_answers(*form, form_context(desk)), outside.now());
        }
    }

    void type(const std::string& key, const std::string& value) {
        desk.entries.put(library.registration.id, key, value, outside.now());
    }
};

const AnswerRow* row_of(const AnswersState& state, const std::string& field) {
    for (const AnswerSection& section : state.sections) {
        for (const AnswerRow& row : section.rows) {
            if (row.field == field) {
                return &row;
            }
        }
    }
    return nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(answers_view_model)

BOOST_FIXTURE_TEST_CASE(each_change_button_is_a_whole_phrase, EverythingAnswered) {
    const AnswersViewModel answers{desk};
    BOOST_TEST(answers.state().sections.size() == library.registration.pages.size());
    const AnswerRow* hours = row_of(answers.state(), "opening-hours");
    BOOST_REQUIRE(hours != nullptr);
    BOOST_TEST(hours->change == "Change opening hours");
    BOOST_TEST(hours->answer.starts_with("Monday: "));
    for (const AnswerSection& section : answers.state().sections) {
        for (const AnswerRow& row : section.rows) {
            BOOST_TEST(row.change.starts_with("Change "), row.field);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(only_the_page_of_the_signature_waits_for_the_rest, EverythingAnswered) {
    const auto locked = [this] {
        std::vector<std::string> titles;
        const AnswersViewModel answers{desk};
        for (const AnswerSection& section : answers.state().sections) {
            if (section.is_locked) {
                titles.push_back(section.title);
            }
        }
        return titles;
    };
    BOOST_TEST(locked().empty());
    type("postcode", "");
    const std::vector<std::string> last{library.registration.pages.back().title};
    BOOST_TEST(locked() == last, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_unfinished_form_cannot_be_signed, ADesk) {
    AnswersViewModel answers{desk};
    BOOST_TEST((answers.state().stage == AnswersStage::not_ready));
    answers.sign();
    BOOST_TEST(!desk.registrations.latest().has_value());
}

BOOST_FIXTURE_TEST_CASE(a_question_that_does_not_apply_is_neither_shown_nor_signed,
                        EverythingAnswered) {
    type("venue-type", "shop");
    type("venue-type-other", "A barge");
    AnswersViewModel answers{desk};
    BOOST_TEST((row_of(answers.state(), "venue-type-other") == nullptr));
    answers.sign();
    BOOST_TEST(!desk.registrations.latest()->answers.contains("venue-type-other"));
    BOOST_TEST(desk.entries.all(library.registration.id).at("venue-type-other") == "A barge");
}

BOOST_FIXTURE_TEST_CASE(answers_that_are_not_saved_yet_are_shown_and_not_signed,
                        EverythingAnswered) {
    desk.file.db().exec("PRAGMA query_only=ON");
    desk.answers.put(library.registration.id, {{"town", "Eastleigh"}});
    AnswersViewModel answers{desk};
    BOOST_TEST(row_of(answers.state(), "town")->answer == "Eastleigh");
    answers.sign();
    BOOST_TEST(desk.answers.tries() == 1);
    BOOST_TEST(!desk.registrations.latest().has_value());
    desk.file.db().exec("PRAGMA query_only=OFF");
    answers.sign();
    BOOST_TEST(desk.registrations.latest().has_value());
    BOOST_TEST(desk.entries.all(library.registration.id).at("town") == "Eastleigh");
}

BOOST_FIXTURE_TEST_CASE(signing_records_the_answers_as_they_are_cleaned, EverythingAnswered) {
    type("postcode", "so14 7ly");
    AnswersViewModel answers{desk};
    BOOST_TEST((answers.state().stage == AnswersStage::to_sign));
    answers.sign();
    BOOST_TEST((answers.state().stage == AnswersStage::signed_));
    BOOST_TEST(answers.state().standing.starts_with("Signed on 25 November 2026."));
    const auto registration = desk.registrations.latest();
    BOOST_REQUIRE(registration.has_value());
    BOOST_TEST(registration->answers.at("postcode") == "SO14 7LY");
    BOOST_TEST(registration->form_version == library.registration.version);
    BOOST_TEST((registration->signed_at == outside.now()));
    const AuditEntry entry = desk.audit.all().back();
    BOOST_TEST((entry.action == AuditAction::registration_signed));
    BOOST_TEST(entry.subject == registration->id.text);
}

BOOST_FIXTURE_TEST_CASE(signing_twice_without_a_change_records_it_once, EverythingAnswered) {
    AnswersViewModel answers{desk};
    answers.sign();
    answers.sign();
    BOOST_TEST(desk.registrations.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_change_afterwards_asks_to_sign_again, EverythingAnswered) {
    AnswersViewModel{desk}.sign();
    pass_days(3);
    type("venue-name", "Another Cafe");
    AnswersViewModel answers{desk};
    BOOST_TEST((answers.state().stage == AnswersStage::changed));
    BOOST_TEST(answers.state().standing.starts_with(
        "Something has changed since you signed on 25 November 2026."));
    answers.sign();
    BOOST_TEST((answers.state().stage == AnswersStage::signed_));
    const std::vector<Registration> all = desk.registrations.all();
    BOOST_TEST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].answers.at("venue-name") == "Example Corner Cafe");
    BOOST_TEST(all[1].answers.at("venue-name") == "Another Cafe");
}

BOOST_FIXTURE_TEST_CASE(a_change_that_is_taken_back_needs_no_new_signature, EverythingAnswered) {
    AnswersViewModel{desk}.sign();
    type("venue-name", "Another Cafe");
    type("venue-name", "Example Corner Cafe");
    BOOST_TEST((AnswersViewModel{desk}.state().stage == AnswersStage::signed_));
}

BOOST_FIXTURE_TEST_CASE(a_signature_that_cannot_be_noted_is_not_kept_and_can_be_given_again,
                        EverythingAnswered) {
    AnswersViewModel answers{desk};
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    answers.sign();
    BOOST_TEST(!answers.state().trouble.empty());
    BOOST_TEST((answers.state().stage == AnswersStage::to_sign));
    desk.file.db().exec("ALTER TABLE hidden RENAME TO audit");
    answers.sign();
    BOOST_TEST(answers.state().trouble.empty());
    BOOST_TEST(desk.registrations.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_day_that_passed_names_the_part_to_look_at, EverythingAnswered) {
    type("insurance-ends", "1 12 2026");
    AnswersViewModel{desk}.sign();
    pass_days(30);
    const AnswersViewModel answers{desk};
    BOOST_TEST((answers.state().stage == AnswersStage::not_ready));
    const std::vector<std::string> parts = standing_of(desk).open_parts;
    BOOST_TEST_REQUIRE(parts.size() == 1U);
    BOOST_TEST(answers.state().standing ==
               "Some answers need another look since you signed on 25 November 2026: " + parts[0] +
                   ".");
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_not_suitable_cannot_sign, EverythingAnswered) {
    desk.entries.put(library.suitability.id, "insurance-live", "no", outside.now());
    AnswersViewModel answers{desk};
    BOOST_TEST((answers.state().stage == AnswersStage::not_ready));
    BOOST_TEST(answers.state().suitability_first);
    BOOST_TEST(answers.state().standing.starts_with("The suitability check comes first"));
    answers.sign();
    BOOST_TEST(!desk.registrations.latest().has_value());
}

BOOST_FIXTURE_TEST_CASE(a_form_filled_in_before_the_check_cannot_be_signed, EverythingAnswered) {
    desk.entries.put(library.suitability.id, "insurance-live", "", outside.now());
    AnswersViewModel answers{desk};
    BOOST_TEST(answers.state().suitability_first);
    answers.sign();
    BOOST_TEST(!desk.registrations.latest().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"

#include <algorithm>

using namespace safeplaces;

namespace {

using Stage = QuizState::Stage;

} // namespace

// What is kept of a quiz when the program is killed or the disk does not take it.

BOOST_AUTO_TEST_SUITE(quiz_saving)

BOOST_FIXTURE_TEST_CASE(a_quiz_goes_on_after_a_kill_at_each_answer, SittingAQuiz) {
    std::vector<std::string> questions;
    Stage stage = Stage::asking;
    while (stage == Stage::asking) {
        QuizViewModel quiz{desk, course}; // the one before was killed after its answer
        stage = quiz.state().stage;
        if (stage == Stage::asking) {
            BOOST_TEST(quiz.state().number == questions.size());
            questions.push_back(quiz.state().question);
            answer(quiz, true);
        }
    }
    BOOST_TEST((stage == Stage::passed));
    BOOST_TEST(questions.size() == 6U);
    std::sort(questions.begin(), questions.end());
    BOOST_TEST((std::unique(questions.begin(), questions.end()) == questions.end()));
    BOOST_TEST(desk.attempts.of(ben).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_chosen_and_not_checked_is_there_again_after_a_kill, SittingAQuiz) {
    const auto chosen = [](const QuizViewModel& quiz) {
        std::vector<std::string> texts;
        for (const OptionState& option : quiz.state().options) {
            if (option.is_chosen) {
                texts.push_back(option.text);
            }
        }
        return texts;
    };
    std::vector<std::string> before;
    {
        QuizViewModel quiz{desk, course};
        answer(quiz, true);
        quiz.next();
        choose(quiz, true);
        before = chosen(quiz);
    }
    QuizViewModel quiz{desk, course};
    BOOST_TEST(quiz.state().number == 1U);
    BOOST_TEST(!before.empty());
    BOOST_TEST(chosen(quiz) == before);
    quiz.check_answer();
    BOOST_TEST(quiz.state().was_right);
    quiz.next();
    BOOST_TEST(chosen(quiz).empty());
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_cannot_be_saved_waits_and_the_quiz_goes_on, SittingAQuiz) {
    {
        QuizViewModel quiz{desk, course};
        desk.file.db().exec("PRAGMA query_only=ON");
        answer(quiz, true);
        quiz.next();
        answer(quiz, true);
        BOOST_TEST(desk.answers.trouble().has_value());
    }
    QuizViewModel later{desk, course}; // the lesson was read meanwhile
    BOOST_TEST(later.state().number == 2U);
    desk.file.db().exec("PRAGMA query_only=OFF");
    answer(later, true);
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(desk.sittings.get(ben, course.id).value().answers.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_quiz_that_was_never_saved_ends_in_a_result_that_waits, SittingAQuiz) {
    desk.file.db().exec("PRAGMA query_only=ON");
    {
        QuizViewModel quiz{desk, course};
        sit_rightly(quiz);
        BOOST_TEST((quiz.state().stage == Stage::not_saved));
    }
    QuizViewModel later{desk, course};
    BOOST_TEST((later.state().stage == Stage::not_saved));
    desk.file.db().exec("PRAGMA query_only=OFF");
    later.save_again();
    BOOST_TEST((later.state().stage == Stage::passed));
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST(!desk.sittings.get(ben, course.id).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_cannot_be_saved_says_so_and_can_be_retried, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    desk.file.db().exec("ALTER TABLE completion RENAME TO hidden");
    sit_rightly(quiz);
    BOOST_TEST((quiz.state().stage == Stage::not_saved));
    BOOST_TEST(quiz.state().result_title == "Your result is not saved yet");
    BOOST_TEST(!quiz.state().result_text.empty());
    quiz.try_again(); // would lose the pass
    quiz.save_again();
    BOOST_TEST((quiz.state().stage == Stage::not_saved));
    BOOST_TEST(desk.attempts.of(ben).empty());
    desk.file.db().exec("ALTER TABLE hidden RENAME TO completion");
    quiz.save_again();
    BOOST_TEST((quiz.state().stage == Stage::passed));
    BOOST_TEST(quiz.state().trouble.empty());
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST(desk.attempts.of(ben).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_could_not_be_saved_is_there_after_a_kill, SittingAQuiz) {
    {
        QuizViewModel quiz{desk, course};
        desk.file.db().exec("ALTER TABLE completion RENAME TO hidden");
        sit_rightly(quiz);
    }
    desk.file.db().exec("ALTER TABLE hidden RENAME TO completion");
    const QuizViewModel quiz{desk, course};
    BOOST_TEST((quiz.state().stage == Stage::passed));
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
}

// Killed between writing the result and clearing the sitting, and started again days later.
BOOST_FIXTURE_TEST_CASE(a_kill_after_recording_makes_no_second_completion, SittingAQuiz) {
    QuizViewModel first{desk, course};
    sit_rightly(first);
    const Attempt attempt = desk.attempts.of(ben).at(0);
    Sitting finished{.person = ben,
                     .course = course.id,
                     .version = course.version,
                     .content = course.content_hash,
                     .language = attempt.language,
                     .face = attempt.face,
                     .seed = attempt.seed,
                     .started = attempt.started,
                     .answers = {}};
    for (const GivenAnswer& each : attempt.answers) {
        finished.answers.push_back(each.answer);
    }
    desk.sittings.put(finished);
    pass_days(3);
    const QuizViewModel again{desk, course};
    BOOST_TEST((again.state().stage == Stage::passed));
    BOOST_TEST(again.state().result_text.ends_with("counts until 24 November 2027."));
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST(desk.attempts.of(ben).size() == 1U);
    BOOST_TEST(passes_noted() == 1);
    BOOST_TEST(!desk.sittings.get(ben, course.id).has_value());
}

// The outbox had the pass when the commit failed; the next start took it up from there.
BOOST_FIXTURE_TEST_CASE(a_pass_that_came_back_from_the_outbox_is_finished_on_another_day,
                        SittingAQuiz) {
    {
        QuizViewModel quiz{desk, course};
        desk.file.db().exec("ALTER TABLE completion RENAME TO hidden");
        sit_rightly(quiz);
    }
    desk.file.db().exec("ALTER TABLE hidden RENAME TO completion");
    const Sitting sitting = desk.sittings.get(ben, course.id).value();
    {
        const QuizViewModel quiz{desk, course};
        BOOST_REQUIRE((quiz.state().stage == Stage::passed));
    }
    desk.file.db().exec("DELETE FROM answer");
    desk.file.db().exec("DELETE FROM attempt");
    desk.sittings.put(sitting);
    pass_days(3);
    const QuizViewModel later{desk, course};
    BOOST_TEST((later.state().stage == Stage::passed));
    BOOST_TEST(later.state().result_text.ends_with("counts until 24 November 2027."));
    BOOST_TEST(desk.attempts.of(ben).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_audit_that_fails_does_not_hide_a_stored_pass, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    sit_rightly(quiz);
    BOOST_TEST((quiz.state().stage == Stage::passed));
    BOOST_TEST(quiz.state().trouble.empty());
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

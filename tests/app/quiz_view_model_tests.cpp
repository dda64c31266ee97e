#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"

#include <utility>

using namespace safeplaces;

namespace {

using Stage = QuizState::Stage;

bool is_critical(const Question& question) {
    return question.gravity == Gravity::critical;
}

} // namespace

BOOST_AUTO_TEST_SUITE(quiz_view_model)

BOOST_FIXTURE_TEST_CASE(six_questions_are_asked_with_two_critical_ones, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    BOOST_TEST(quiz.state().questions == 6U);
    BOOST_TEST(quiz.state().progress == "Question 1 of 6");
    int critical = 0;
    while (quiz.state().stage == Stage::asking) {
        BOOST_TEST(quiz.state().is_critical == is_critical(asked(quiz)));
        critical += quiz.state().is_critical ? 1 : 0;
        answer(quiz, true);
        quiz.next();
    }
    BOOST_TEST(critical == 2);
}

BOOST_FIXTURE_TEST_CASE(nothing_chosen_is_not_an_answer, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == Stage::asking));
    BOOST_TEST(!quiz.state().problem.empty());
    choose(quiz, true);
    BOOST_TEST(quiz.state().problem.empty());
}

BOOST_FIXTURE_TEST_CASE(one_answer_takes_the_place_of_the_other_where_one_is_asked_for,
                        SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    bool saw_one = false;
    bool saw_several = false;
    for (int i = 0; i < 100 && !(saw_one && saw_several); ++i) {
        if (quiz.state().stage != Stage::asking) {
            quiz.try_again();
        }
        const bool several = quiz.state().way == AnswerWay::choose_several;
        (several ? saw_several : saw_one) = true;
        quiz.choose(0);
        quiz.choose(1);
        BOOST_TEST(quiz.state().options[0].is_chosen == several);
        BOOST_TEST(quiz.state().options[1].is_chosen);
        if (several) {
            quiz.choose(1);
            BOOST_TEST(!quiz.state().options[1].is_chosen);
        }
        quiz.check_answer();
        quiz.next();
    }
    BOOST_TEST(saw_one);
    BOOST_TEST(saw_several);
}

BOOST_FIXTURE_TEST_CASE(a_wrong_answer_shows_feedback_for_every_option_and_the_page, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    const Question& missed = asked(quiz);
    answer(quiz, false);
    BOOST_TEST(!quiz.state().was_right);
    for (const OptionState& option : quiz.state().options) {
        BOOST_TEST(!option.feedback.empty(), option.text);
    }
    const Edition& edition = course.editions.front();
    const std::size_t page = slide_index(edition, missed.taught_on);
    BOOST_TEST(quiz.state().taught_on == "The answer is on page " + std::to_string(page + 1) +
                                             ", “" + edition.slides[page].title + "”.");
    BOOST_TEST((quiz.state().page_to_read == missed.taught_on));
    BOOST_TEST(quiz.state().explanation.starts_with("That is not quite right. No harm done"));
}

BOOST_FIXTURE_TEST_CASE(a_right_answer_says_so_and_sends_nobody_back, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    answer(quiz, true);
    BOOST_TEST(quiz.state().was_right);
    BOOST_TEST(quiz.state().explanation == "That is right.");
    BOOST_TEST(quiz.state().taught_on.empty());
    BOOST_TEST(quiz.state().progress == "Question 1 of 6, 1 right so far");
}

BOOST_FIXTURE_TEST_CASE(an_answer_cannot_be_changed_after_the_explanation, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    answer(quiz, false);
    choose(quiz, true);
    quiz.check_answer();
    BOOST_TEST(!quiz.state().was_right);
    BOOST_TEST(desk.sittings.get(ben, course.id)->answers.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_pass_is_recorded_with_its_attempt_and_noted, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    sit_rightly(quiz);
    BOOST_TEST((quiz.state().stage == Stage::passed));
    BOOST_TEST(quiz.state().result_text ==
               "6 of 6 answers were right. The manager can print your certificate. Your training "
               "counts until 24 November 2027.");
    const std::vector<Completion> completions = desk.completions.of(ben);
    BOOST_TEST_REQUIRE(completions.size() == 1U);
    const Completion& pass = completions[0];
    BOOST_TEST(
        (pass.score == Score{.right = 6, .asked = 6, .critical_right = 2, .critical_asked = 2}));
    BOOST_TEST((pass.content == course.content_hash));
    BOOST_TEST((pass.how == HowTaken::alone));
    BOOST_TEST((pass.date == today));
    BOOST_TEST_REQUIRE(desk.attempts.of(ben).size() == 1U);
    BOOST_TEST(desk.attempts.of(ben)[0].answers.size() == 6U);
    const AuditEntry entry = desk.audit.all().back();
    BOOST_TEST((entry.action == AuditAction::completion_recorded));
    BOOST_TEST((entry.actor == Actor::learner));
    BOOST_TEST(entry.subject == pass.id.text);
    BOOST_TEST(!desk.sittings.get(ben, course.id).has_value());
}

BOOST_FIXTURE_TEST_CASE(one_ordinary_miss_still_passes, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    bool missed = false;
    sit(quiz,
        [&](const Question& each) { return !is_critical(each) && !std::exchange(missed, true); });
    BOOST_TEST((quiz.state().stage == Stage::passed));
    BOOST_TEST(desk.completions.of(ben).at(0).score.right == 5);
    BOOST_TEST(quiz.state().missed_pages.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(one_critical_miss_does_not_whatever_the_score, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    bool missed = false;
    sit(quiz,
        [&](const Question& each) { return is_critical(each) && !std::exchange(missed, true); });
    BOOST_TEST((quiz.state().stage == Stage::not_passed));
    BOOST_TEST(quiz.state().result_title == "Nearly there");
    BOOST_TEST(desk.attempts.of(ben).at(0).score.right == 5);
    BOOST_TEST(desk.completions.of(ben).empty());
}

BOOST_FIXTURE_TEST_CASE(a_failed_try_is_recorded_and_gives_nothing, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    sit(quiz, [](const Question&) { return true; });
    BOOST_TEST((quiz.state().stage == Stage::not_passed));
    BOOST_TEST(quiz.state().result_text.starts_with("0 of 6 answers were right. You need 5."));
    BOOST_TEST(!quiz.state().missed_pages.empty());
    BOOST_TEST(desk.attempts.of(ben).size() == 1U);
    BOOST_TEST(desk.completions.of(ben).empty());
    BOOST_TEST(passes_noted() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_retry_is_a_new_draw_and_a_new_attempt, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    sit(quiz, [](const Question&) { return true; });
    quiz.try_again();
    BOOST_TEST((quiz.state().stage == Stage::asking));
    BOOST_TEST(quiz.state().number == 0U);
    sit_rightly(quiz);
    BOOST_TEST((quiz.state().stage == Stage::passed));
    const std::vector<Attempt> attempts = desk.attempts.of(ben);
    BOOST_TEST_REQUIRE(attempts.size() == 2U);
    BOOST_TEST((attempts[0].id != attempts[1].id));
    BOOST_TEST((attempts[0].seed != attempts[1].seed));
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_retry_in_the_middle_is_no_way_out, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    answer(quiz, false);
    quiz.try_again();
    BOOST_TEST((quiz.state().stage == Stage::explained));
    BOOST_TEST(desk.sittings.get(ben, course.id)->answers.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_sitting_of_a_course_that_changed_begins_anew, SittingAQuiz) {
    {
        QuizViewModel quiz{desk, course};
        answer(quiz, true);
    }
    Course changed = course;
    changed.content_hash[0] =
        static_cast<decltype(changed.content_hash)::value_type>(changed.content_hash[0] + 1);
    const QuizViewModel quiz{desk, changed};
    BOOST_TEST(quiz.state().number == 0U);
    BOOST_TEST((desk.sittings.get(ben, course.id)->content == changed.content_hash));
}

BOOST_FIXTURE_TEST_CASE(easy_read_is_asked_in_easy_read_where_the_course_has_it, SittingAQuiz) {
    desk.settings.put("lesson.face." + ben.text, "easy_read");
    Course both = without_easy_read(course);
    {
        const QuizViewModel quiz{desk, both};
        BOOST_TEST((desk.sittings.get(ben, course.id)->face == Face::standard));
    }
    desk.sittings.clear(ben, course.id);
    Edition easy = course.editions.front();
    easy.face = Face::easy_read;
    for (Question& each : easy.bank) {
        each.text = "Easy: " + each.text;
    }
    both.editions.push_back(std::move(easy));
    const QuizViewModel quiz{desk, both};
    BOOST_TEST((desk.sittings.get(ben, course.id)->face == Face::easy_read));
    BOOST_TEST(quiz.state().question.starts_with("Easy: "));
}

BOOST_FIXTURE_TEST_CASE(in_easy_read_a_picture_stands_beside_each_question, SittingAQuiz) {
    QuizViewModel quiz{desk, course};
    while (quiz.state().stage == Stage::asking) {
        BOOST_TEST(!quiz.state().picture.has_value());
        quiz.choose(0);
        const std::vector<OptionState> before = quiz.state().options;
        quiz.switch_face(Face::easy_read);
        BOOST_REQUIRE(quiz.state().picture.has_value());
        BOOST_TEST(!quiz.state().picture->alt.empty());
        BOOST_TEST(!quiz.state().picture->drawing().pages.empty());
        for (std::size_t i = 0; i < before.size(); ++i) { // and what was chosen stays
            BOOST_TEST(quiz.state().options[i].is_chosen == before[i].is_chosen);
        }
        quiz.check_answer();
        BOOST_TEST(quiz.state().picture.has_value());
        quiz.switch_face(Face::standard);
        BOOST_TEST(!quiz.state().picture.has_value());
        quiz.next();
    }
}

BOOST_FIXTURE_TEST_CASE(an_attempt_through_either_face_is_the_same_record, SittingAQuiz) {
    const auto attempt_in = [&](Face face) {
        const PersonId person = add_person("Sam Example");
        desk.session.begin_learner(person, outside.now());
        Sitting sitting = new_sitting(desk, course, face, 7);
        sitting.started += std::chrono::seconds{face == Face::easy_read ? 1 : 0}; // its id too
        desk.answers.put(sitting);
        QuizViewModel quiz{desk, course};
        BOOST_TEST(quiz.state().picture.has_value() == (face == Face::easy_read));
        while (quiz.state().stage == Stage::asking) {
            quiz.choose(0);
            quiz.check_answer();
            BOOST_REQUIRE((quiz.state().stage == Stage::explained));
            quiz.next();
        }
        return desk.attempts.of(person).at(0);
    };
    const Attempt standard = attempt_in(Face::standard);
    const Attempt easy = attempt_in(Face::easy_read);
    BOOST_TEST((standard.answers == easy.answers));
    BOOST_TEST((standard.score == easy.score));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"
#include "domain/training/paper_quiz.h"

#include <string>

using namespace safeplaces;

namespace {

using Stage = QuizState::Stage;

// Ben keys in a sheet that was filled in by hand.
struct AFilledSheet : SittingAQuiz {
    AFilledSheet() { lay_out(course); }

    void lay_out(const Course& of) {
        desk.answers.put(new_sitting(desk, of, Face::standard, seed_for_paper(7)));
    }
    [[nodiscard]] Attempt attempt() { return desk.attempts.of(ben).back(); }
};

bool has_words(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(keyed_in_sheet, AFilledSheet)

BOOST_AUTO_TEST_CASE(what_was_left_blank_counts_as_wrong_and_it_is_said) {
    QuizViewModel quiz{desk, course};
    BOOST_TEST(quiz.state().may_be_blank);
    quiz.leave_blank();
    BOOST_TEST((quiz.state().stage == Stage::explained));
    BOOST_TEST(!quiz.state().was_right);
    BOOST_TEST(quiz.state().explanation.starts_with("Nothing is written there, so it counts as"));
    BOOST_TEST(!quiz.state().taught_on.empty());
    quiz.next();
    sit_rightly(quiz);
    BOOST_TEST(has_words(quiz.state().result_text, "5 of 6"));
    BOOST_TEST(attempt().answers.front().answer.empty());
    BOOST_TEST(attempt().score.right == 5);
}

BOOST_AUTO_TEST_CASE(an_empty_sheet_does_not_pass) {
    QuizViewModel quiz{desk, course};
    while (quiz.state().stage == Stage::asking) {
        quiz.leave_blank();
        quiz.next();
    }
    BOOST_TEST((quiz.state().stage == Stage::not_passed));
    BOOST_TEST(attempt().score.right == 0);
    BOOST_TEST(attempt().score.asked == 6);
}

BOOST_AUTO_TEST_CASE(what_was_ticked_by_mistake_goes_with_the_blank) {
    QuizViewModel quiz{desk, course};
    choose(quiz, true);
    quiz.leave_blank();
    for (const OptionState& option : quiz.state().options) {
        BOOST_TEST(!option.is_chosen);
    }
    BOOST_TEST(!quiz.state().was_right);
}

BOOST_AUTO_TEST_CASE(after_a_kill_a_blank_is_still_a_blank) {
    {
        QuizViewModel quiz{desk, course};
        quiz.leave_blank();
    }
    QuizViewModel quiz{desk, course};
    BOOST_TEST(quiz.state().number == 1U);
    BOOST_TEST(quiz.state().may_be_blank);
    BOOST_TEST(!quiz.state().was_blank);
    sit_rightly(quiz);
    BOOST_TEST(attempt().answers.front().answer.empty());
    BOOST_TEST(!attempt().answers.back().answer.empty());
}

BOOST_AUTO_TEST_CASE(on_the_screen_nothing_is_left_blank) {
    desk.answers.clear_sitting(ben, course.id);
    QuizViewModel quiz{desk, course};
    BOOST_TEST(!quiz.state().may_be_blank);
    quiz.leave_blank();
    BOOST_TEST((quiz.state().stage == Stage::asking));
}

BOOST_AUTO_TEST_CASE(a_blank_in_each_form_of_question_says_what_is_right) {
    const auto words_of = [this](QuestionForm form) {
        const Course own = with_one_question(std::move(form));
        lay_out(own);
        QuizViewModel quiz{desk, own};
        quiz.leave_blank();
        BOOST_TEST(!quiz.state().was_right);
        std::string words = quiz.state().why;
        for (const OptionState& option : quiz.state().options) {
            words += '|' + option.feedback;
        }
        return words;
    };
    BOOST_TEST(words_of(Typed{{{"999", "", true}}}) == "Right is: 999. That is why.");
    BOOST_TEST(words_of(StepsInOrder{{"Ask.", "Call."}}) ==
               "The right order: 1. Ask. 2. Call. That is why.||");
    BOOST_TEST(words_of(Pairs{{{"Fire", 0}}, {"999", "101"}}) == "That is why.|Right is: 999");
    BOOST_TEST(words_of(OneAnswer{{{"Yes", "Right.", true}, {"No", "Wrong.", false}}}).size() >
               std::string{"That is why."}.size());
}

BOOST_AUTO_TEST_CASE(a_thought_needs_no_blank) {
    const Course own = with_one_question(Reflection{});
    lay_out(own);
    QuizViewModel quiz{desk, own};
    BOOST_TEST(!quiz.state().may_be_blank);
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == Stage::explained));
}

BOOST_AUTO_TEST_SUITE_END()

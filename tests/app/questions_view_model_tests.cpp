#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"
#include "app/words/quiz_words.h"
#include "domain/training/paper_quiz.h"
#include "domain/training/read_aloud.h"

#include <algorithm>

using namespace safeplaces;

// Questions whose answer is not chosen from a list.

namespace {

// A course whose quiz asks this one question.
struct OneQuestion : SittingAQuiz {
    void ask(QuestionForm form) { own = with_one_question(std::move(form)); }

    [[nodiscard]] std::vector<std::string> shown(const QuizViewModel& quiz) const {
        std::vector<std::string> texts;
        for (const OptionState& option : quiz.state().options) {
            texts.push_back(option.text);
        }
        return texts;
    }

    [[nodiscard]] std::size_t place_of(const QuizViewModel& quiz, const std::string& text) const {
        const auto texts = shown(quiz);
        return static_cast<std::size_t>(std::ranges::find(texts, text) - texts.begin());
    }

    void arrange(QuizViewModel& quiz, const std::vector<std::string>& wanted) const {
        for (std::size_t place = 0; place < wanted.size(); ++place) {
            quiz.move_step(place_of(quiz, wanted[place]), place);
        }
    }

    Course own = course;
    const std::vector<std::string> steps{"Listen", "Ask", "Ring", "Wait"};
    const Pairs pairs{{{"Fire", 0}, {"Noise", 1}}, {"999", "101", "111"}};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(questions_view_model, OneQuestion)

BOOST_AUTO_TEST_CASE(steps_are_put_in_order_and_pass) {
    ask(StepsInOrder{steps});
    QuizViewModel quiz{desk, own};
    BOOST_TEST((quiz.state().way == AnswerWay::put_in_order));
    BOOST_TEST(shown(quiz) != steps);
    arrange(quiz, steps);
    BOOST_TEST(shown(quiz) == steps, boost::test_tools::per_element());
    quiz.check_answer();
    BOOST_TEST(quiz.state().was_right);
    BOOST_TEST(quiz.state().why == "That is why.");
    quiz.next();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::passed));
}

BOOST_AUTO_TEST_CASE(steps_that_nobody_has_moved_are_no_answer) {
    ask(StepsInOrder{steps});
    QuizViewModel quiz{desk, own};
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::asking));
    BOOST_TEST(quiz.state().problem == "Move the steps first. You can guess: nothing is lost.");
}

BOOST_AUTO_TEST_CASE(each_step_out_of_place_says_where_it_belongs) {
    ask(StepsInOrder{steps});
    QuizViewModel quiz{desk, own};
    arrange(quiz, {"Listen", "Ring", "Ask", "Wait"});
    quiz.check_answer();
    BOOST_TEST(!quiz.state().was_right);
    const auto& options = quiz.state().options;
    BOOST_TEST(options[0].is_right);
    BOOST_TEST(options[0].feedback.empty());
    BOOST_TEST(!options[1].is_right);
    BOOST_TEST(options[1].feedback == "This is step 3.");
    BOOST_TEST(options[3].is_right);
    BOOST_TEST(quiz.state().why ==
               "The right order: 1. Listen. 2. Ask. 3. Ring. 4. Wait. That is why.");
    quiz.next();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::not_passed));
}

BOOST_AUTO_TEST_CASE(moved_steps_stand_there_again_after_a_kill) {
    ask(StepsInOrder{steps});
    const std::vector<std::string> half{"Wait", "Ring", "Listen", "Ask"};
    {
        QuizViewModel quiz{desk, own};
        arrange(quiz, half);
    }
    QuizViewModel quiz{desk, own};
    BOOST_TEST(shown(quiz) == half, boost::test_tools::per_element());
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::explained));
}

BOOST_AUTO_TEST_CASE(a_step_moves_to_no_place_that_is_not_there) {
    ask(StepsInOrder{steps});
    QuizViewModel quiz{desk, own};
    const auto before = shown(quiz);
    quiz.move_step(0, 4);
    quiz.move_step(4, 0);
    BOOST_TEST(shown(quiz) == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_prompt_gets_its_match) {
    ask(pairs);
    QuizViewModel quiz{desk, own};
    BOOST_TEST(quiz.state().matches == pairs.matches, boost::test_tools::per_element());
    quiz.match(place_of(quiz, "Fire"), 0);
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::asking)); // one has none yet
    BOOST_TEST(!quiz.state().problem.empty());
    quiz.match(place_of(quiz, "Noise"), 1);
    quiz.check_answer();
    BOOST_TEST(quiz.state().was_right);
}

BOOST_AUTO_TEST_CASE(a_prompt_with_another_match_says_which_is_right) {
    ask(pairs);
    QuizViewModel quiz{desk, own};
    quiz.match(place_of(quiz, "Fire"), 0);
    quiz.match(place_of(quiz, "Noise"), 2);
    quiz.check_answer();
    BOOST_TEST(!quiz.state().was_right);
    BOOST_TEST(quiz.state().options[place_of(quiz, "Fire")].is_right);
    BOOST_TEST(quiz.state().options[place_of(quiz, "Noise")].feedback == "Right is: 101");
}

BOOST_AUTO_TEST_CASE(half_of_the_matches_are_there_again_after_a_kill) {
    ask(pairs);
    {
        QuizViewModel quiz{desk, own};
        quiz.match(place_of(quiz, "Noise"), 2);
    }
    QuizViewModel quiz{desk, own};
    BOOST_TEST((quiz.state().options[place_of(quiz, "Noise")].match == 2U));
    BOOST_TEST(!quiz.state().options[place_of(quiz, "Fire")].match.has_value());
}

BOOST_AUTO_TEST_CASE(a_typed_answer_gets_the_feedback_that_fits) {
    ask(Typed{{{std::string{"999"}, "Yes.", true}, {std::string{"101"}, "Later.", false}}});
    QuizViewModel quiz{desk, own};
    quiz.check_answer();
    BOOST_TEST(quiz.state().problem == "Write an answer first. You can guess: nothing is lost.");
    quiz.type("101");
    BOOST_TEST(quiz.state().problem.empty());
    quiz.check_answer();
    BOOST_TEST(!quiz.state().was_right);
    BOOST_TEST(quiz.state().why == "Later. Right is: 999. That is why.");
}

BOOST_AUTO_TEST_CASE(nothing_that_somebody_types_is_kept) {
    ask(Typed{{{std::string{"999"}, "Yes.", true}}});
    QuizViewModel quiz{desk, own};
    quiz.type("my own secret");
    BOOST_TEST(desk.sittings.get(ben, own.id)->chosen.empty());
    quiz.check_answer();
    quiz.next();
    BOOST_TEST((desk.attempts.of(ben).front().answers.front().answer == Answer{1}));
}

BOOST_AUTO_TEST_CASE(a_number_is_asked_for_until_there_is_one) {
    ask(Typed{{{NumberPattern{NumberNear{28}}, "Yes.", true}}});
    QuizViewModel quiz{desk, own};
    BOOST_TEST((quiz.state().way == AnswerWay::type_number));
    quiz.type("some days");
    quiz.check_answer();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::asking));
    quiz.type("28");
    quiz.check_answer();
    BOOST_TEST(quiz.state().was_right);
}

BOOST_AUTO_TEST_CASE(a_reflection_has_no_wrong_answer) {
    ask(Reflection{});
    QuizViewModel quiz{desk, own};
    quiz.check_answer(); // one may only think
    BOOST_TEST(quiz.state().explanation == "Thank you for thinking about it.");
    BOOST_TEST(quiz.state().why == "That is why.");
    BOOST_TEST(quiz.state().progress == "Question 1 of 1"); // nothing right so far: not marked
}

BOOST_AUTO_TEST_CASE(a_command_of_another_kind_changes_nothing) {
    ask(StepsInOrder{steps});
    QuizViewModel quiz{desk, own};
    const auto before = shown(quiz);
    quiz.choose(0);
    quiz.match(0, 0);
    quiz.type("x");
    BOOST_TEST(!quiz.state().options[0].is_chosen);
    BOOST_TEST(quiz.state().typed.empty());
    BOOST_TEST(desk.sittings.get(ben, own.id)->chosen.empty());
}

BOOST_AUTO_TEST_CASE(a_gap_is_heard_as_a_missing_word) {
    BOOST_TEST(question_said("Call _____ at once.") == "Call (missing word) at once.");
    BOOST_TEST(question_said("Call whom?") == "Call whom?");
}

// Three questions, of which two have the same text before them.
struct WithACase : OneQuestion {
    WithACase() {
        ask(TrueOrFalse{true, "No.", "Yes."});
        QuestionBank& bank = own.editions.front().bank;
        bank.front().id = {"first"};
        bank.front().introductions = {{{"case"}, "A case", "A man comes in. He is lost."},
                                      {{"more"}, "", "It is late."}};
        bank.push_back(bank.front());
        bank.back().id = {"second"};
        own.rule = {.draw = 2, .right = 2, .critical = 0};
        Edition easy = own.editions.front();
        easy.face = Face::easy_read;
        for (Question& each : easy.bank) {
            each.text = "How? (easy)";
            each.introductions = {{{"case"}, "A man", "A man comes in."},
                                  {{"more"}, "", "It is dark."}};
            std::get<TrueOrFalse>(each.form).feedback_when_wrong = "No, no.";
        }
        own.editions.push_back(easy);
    }
};

BOOST_FIXTURE_TEST_CASE(a_text_before_questions_is_read_once_and_counts_for_nothing, WithACase) {
    QuizViewModel quiz{desk, own};
    BOOST_TEST((quiz.state().stage == QuizState::Stage::reading));
    BOOST_TEST(quiz.state().number == 0U);
    BOOST_TEST(quiz.state().questions == 2U);
    BOOST_TEST(parts_to_read(quiz.state().page.value()) ==
                   (std::vector<std::string>{"A case", "A man comes in. He is lost."}),
               boost::test_tools::per_element());
    quiz.choose(0); // nothing can be answered yet
    quiz.check_answer();
    quiz.leave_blank();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::reading));
    quiz.next();
    BOOST_TEST(parts_to_read(quiz.state().page.value()) ==
                   (std::vector<std::string>{"Read this first", "It is late."}),
               boost::test_tools::per_element());
    for (std::size_t number = 0; number < 2; ++number) {
        quiz.next();
        BOOST_TEST((quiz.state().stage == QuizState::Stage::asking));
        BOOST_TEST(!quiz.state().page.has_value());
        BOOST_TEST(quiz.state().number == number);
        quiz.choose(0);
        quiz.check_answer();
    }
    quiz.next();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::passed));
    const std::vector<Attempt> attempts = desk.attempts.of(ben);
    BOOST_REQUIRE(attempts.size() == 1U);
    BOOST_TEST(attempts.front().answers.size() == 2U);
    BOOST_TEST(attempts.front().score.asked == 2);
    quiz.try_again();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::reading));
}

BOOST_FIXTURE_TEST_CASE(a_text_is_read_again_without_losing_what_was_chosen, WithACase) {
    {
        QuizViewModel quiz{desk, own};
        quiz.next();
        quiz.next();
        BOOST_TEST(quiz.state().may_read_again);
        quiz.choose(1);
        quiz.read_again();
        BOOST_TEST(quiz.state().page->title == "A case");
    }
    QuizViewModel quiz{desk, own}; // after a kill it is there to read, too
    BOOST_TEST(quiz.state().page->title == "A case");
    quiz.next();
    quiz.next();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::asking));
    BOOST_TEST(quiz.state().options[1].is_chosen);
}

BOOST_FIXTURE_TEST_CASE(who_keys_in_a_sheet_has_read_it_on_paper, WithACase) {
    Sitting sitting = new_sitting(desk, own, Face::standard, seed_for_paper(7));
    desk.answers.put(sitting);
    const QuizViewModel quiz{desk, own};
    BOOST_TEST((quiz.state().stage == QuizState::Stage::asking));
    BOOST_TEST(!quiz.state().has_other_face);
}

BOOST_FIXTURE_TEST_CASE(easy_read_comes_at_any_moment_and_loses_nothing, WithACase) {
    QuizViewModel quiz{desk, own};
    BOOST_TEST(quiz.state().has_other_face);
    quiz.switch_face(Face::easy_read);
    BOOST_TEST(quiz.state().page->title == "A man");
    quiz.next();
    BOOST_TEST(parts_to_read(quiz.state().page.value()).back() == "It is dark.");
    quiz.switch_face(Face::standard);
    quiz.next();
    quiz.choose(1);
    quiz.switch_face(Face::easy_read);
    BOOST_TEST(quiz.state().question == "How? (easy)");
    BOOST_TEST(quiz.state().options[1].is_chosen);
    quiz.check_answer();
    BOOST_TEST(quiz.state().options[1].feedback == "No, no.");
    quiz.switch_face(Face::standard);
    BOOST_TEST((quiz.state().stage == QuizState::Stage::explained));
    BOOST_TEST(quiz.state().options[1].feedback == "No.");
    BOOST_TEST(!quiz.state().was_right);
    quiz.switch_face(Face::easy_read);
    quiz.next();
    BOOST_TEST(quiz.state().question == "How? (easy)");
    quiz.choose(0);
    quiz.check_answer();
    quiz.next();
    BOOST_TEST((quiz.state().stage == QuizState::Stage::not_passed));
    const std::vector<Attempt> attempts = desk.attempts.of(ben);
    BOOST_REQUIRE(attempts.size() == 1U);
    BOOST_TEST((attempts.front().face == Face::easy_read));
    BOOST_TEST((attempts.front().answers[0].answer == Answer{1}));
    quiz.switch_face(Face::standard); // it is over
    BOOST_TEST(!desk.sittings.get(ben, own.id).has_value());
}

BOOST_FIXTURE_TEST_CASE(steps_stay_where_they_were_put_in_other_words, OneQuestion) {
    ask(StepsInOrder{steps});
    Edition easy = own.editions.front();
    easy.face = Face::easy_read;
    easy.bank.front().form = StepsInOrder{{"One", "Two", "Three", "Four"}};
    own.editions.push_back(easy);
    QuizViewModel quiz{desk, own};
    arrange(quiz, {"Listen", "Ring", "Ask", "Wait"});
    quiz.switch_face(Face::easy_read);
    BOOST_TEST(shown(quiz) == (std::vector<std::string>{"One", "Three", "Two", "Four"}),
               boost::test_tools::per_element());
    quiz.check_answer();
    quiz.switch_face(Face::standard);
    BOOST_TEST(shown(quiz) == (std::vector<std::string>{"Listen", "Ring", "Ask", "Wait"}),
               boost::test_tools::per_element());
    BOOST_TEST(quiz.state().options[1].feedback == "This is step 3.");
}

BOOST_AUTO_TEST_SUITE_END()

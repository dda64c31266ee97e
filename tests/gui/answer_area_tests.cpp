#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"
#include "domain/training/paper_quiz.h"
#include "gui/answer_area.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/beside_picture.h"
#include "gui/platform/accessibility.h"
#include "window.h"

using namespace safeplaces;

namespace {

// A quiz of one question, and where it is answered.
struct AnAnswerArea : OpenWindow, SittingAQuiz {
    void ask(QuestionForm form) {
        own = with_one_question(std::move(form));
        quiz = std::make_unique<QuizViewModel>(desk, own);
        add_question();
        area = add_answer_area(*question, look, "How? Safety question.", *quiz);
        show();
    }

    void add_question() {
        question = new BesidePicture(screen, look);
        screen->body().Add(question, expanded());
    }

    void pick(std::size_t place) const {
        std::size_t at = 0;
        for (auto* window : everything_in(*question)) {
            auto* radio = dynamic_cast<Radio*>(window);
            if (radio != nullptr && radio->IsShownOnScreen() && at++ == place) {
                radio->SetValue(true);
                wxCommandEvent event(wxEVT_RADIOBUTTON, radio->GetId());
                radio->ProcessWindowEvent(event);
            }
        }
        settle();
    }

    Course own = course;
    std::unique_ptr<QuizViewModel> quiz;
    BesidePicture* question = nullptr;
    std::unique_ptr<AnswerArea> area;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(answer_area, AnAnswerArea)

BOOST_AUTO_TEST_CASE(another_option_takes_the_place_of_the_one_before) {
    ask(OneAnswer{{{"A", "x", true}, {"B", "y"}, {"C", "z"}}});
    for (const std::size_t place : {0U, 2U, 1U}) {
        pick(place);
        for (std::size_t i = 0; i < 3; ++i) {
            BOOST_TEST(quiz->state().options[i].is_chosen == (i == place));
        }
    }
}

BOOST_AUTO_TEST_CASE(steps_of_a_sheet_that_was_left_blank_are_not_called_wrong) {
    own = with_one_question(StepsInOrder{{"Ask.", "Call.", "Wait."}});
    desk.answers.put(new_sitting(desk, own, Face::standard, seed_for_paper(7)));
    quiz = std::make_unique<QuizViewModel>(desk, own);
    add_question();
    area = add_answer_area(*question, look, "How?", *quiz);
    show();
    quiz->leave_blank();
    area->explain(quiz->state());
    settle();
    for (auto* window : everything_in(*question)) {
        BOOST_TEST(words_of(*window).find("Not in its place.") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_question_is_heard_where_an_answer_is_typed) {
    ask(Typed{{{std::string{"999"}, "Yes.", true}}});
    BOOST_TEST(accessible_name(*area->first()->GetParent()->GetParent()) ==
               "How? Safety question.");
}

BOOST_AUTO_TEST_SUITE_END()

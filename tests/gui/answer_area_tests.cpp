#include <boost/test/unit_test.hpp>

#include "app/sitting_a_quiz.h"
#include "domain/training/paper_quiz.h"
#include "gui/answer_area.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/beside_picture.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/plain_label.h"
#include "window.h"

#include <wx/choice.h>

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

    // As a screen opens on it: where somebody came from is gone.
    void open_on(wxWindow* first) const {
        auto* before = new Screen(frame.get(), look);
        before->SetSize(frame->GetClientSize());
        auto* start = new Button(before, look, ButtonKind::primary, "Start", [] {});
        before->body().Add(start);
        start->SetFocus();
        BOOST_REQUIRE(wait_for([&] { return start->HasFocus(); }));
        before->Hide();
        before->Destroy();
        settle();
        screen->focus_first(first);
        settle();
    }

    // GTK tells nothing of a drop-down list; and of others only in the window in front.
    void leave(wxWindow& control) const {
        if (dynamic_cast<const wxChoice*>(&control) != nullptr) {
            wxKeyEvent tab(wxEVT_CHAR_HOOK);
            tab.m_keyCode = WXK_TAB;
            control.ProcessWindowEvent(tab);
        } else {
            wxFocusEvent left(wxEVT_KILL_FOCUS);
            control.ProcessWindowEvent(left);
        }
        settle();
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

// As the screen says it that opens on the answer, and as it is once the focus has left.
BOOST_AUTO_TEST_CASE(a_screen_that_opens_on_an_answer_says_the_question_before_it) {
    const auto check_that = [](QuestionForm form, const std::string& usual) {
        AnAnswerArea at;
        at.ask(std::move(form));
        auto* first = at.area->first();
        auto* label = label_of(*first);
        wxWindow& named = label == nullptr ? *first : *label;
        const std::string description = accessible_description(*first);
        BOOST_TEST(accessible_name(named) == usual);
        at.open_on(first);
        BOOST_TEST(accessible_name(named) == "How? Safety question. " + usual);
        BOOST_TEST(accessible_description(*first) == description);
        at.screen->reflow_now();
        BOOST_TEST(accessible_name(named) == "How? Safety question. " + usual);
        at.leave(*first);
        BOOST_TEST(accessible_name(named) == usual);
        BOOST_TEST(accessible_description(*first) == description);
    };
    check_that(Typed{{{std::string{"999"}, "Yes.", true}}}, "Your answer");
    check_that(Typed{{{NumberPattern{NumberBetween{10, 20}}, "Yes.", true}}}, "Your answer");
    check_that(Reflection{}, "Your thoughts");
    check_that(Pairs{{{"A theft", 0}, {"A theft", 1}}, {"101", "999"}}, "A theft");
    check_that(StepsInOrder{{"Ask.", "Ask.", "Ask."}}, "Down: Ask.");
}

// As "Next" does, which says "Save" where the page is another one.
BOOST_AUTO_TEST_CASE(a_button_that_says_what_it_shows_is_not_renamed) {
    question = new BesidePicture(screen, look);
    set_accessible_name(*question, "How?");
    auto* button = new Button(question, look, ButtonKind::primary, "Next", [] {});
    question->body().Add(button);
    screen->body().Add(question, expanded());
    show();
    open_on(button);
    BOOST_TEST(accessible_description(*button) == "How?");
    button->set_words("Save");
    const std::string name = accessible_name(*button); // on Windows only one of its own
    BOOST_TEST((name.empty() ? words_of(*button) : name) == "Save");
}

BOOST_AUTO_TEST_SUITE_END()

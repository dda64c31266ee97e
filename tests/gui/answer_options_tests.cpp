#include <boost/test/unit_test.hpp>

#include "gui/controls/answer_options.h"
#include "gui/platform/accessibility.h"
#include "window.h"

using namespace safeplaces;

namespace {

struct AQuestion : OpenWindow {
    void ask(AnswerKind kind) {
        options = new AnswerOptions(screen, look, kind, "What do you do first?",
                                    {"Call 999", "Call 101", "Ring & wait"},
                                    [this](const std::vector<int>& places) { told = places; });
        screen->body().Add(options, expanded());
        show();
    }

    template <class Kind>
    [[nodiscard]] std::vector<Kind*> shown() const {
        std::vector<Kind*> found;
        for (auto* window : everything_in(*options)) {
            auto* control = dynamic_cast<Kind*>(window);
            if (control != nullptr && window->IsShownOnScreen()) {
                found.push_back(control);
            }
        }
        return found;
    }

    // As a click does.
    void pick(Radio& radio) {
        radio.SetValue(true);
        wxCommandEvent event(wxEVT_RADIOBUTTON, radio.GetId());
        radio.ProcessWindowEvent(event);
        settle();
    }

    AnswerOptions* options = nullptr;
    std::vector<int> told;
};

const std::vector<AnswerFeedback> feedback{{AnswerMark::right, "The danger is still there."},
                                           {AnswerMark::chosen_wrong, "Nobody is in danger then."},
                                           {AnswerMark::plain, "This comes later."}};

} // namespace

BOOST_FIXTURE_TEST_SUITE(answer_options, AQuestion)

BOOST_AUTO_TEST_CASE(a_question_starts_without_an_answer) {
    ask(AnswerKind::one);
    BOOST_TEST(options->chosen().empty());
    BOOST_TEST(shown<Radio>().size() == 3U);
    BOOST_TEST(accessible_name(*options) == "What do you do first?");
}

BOOST_AUTO_TEST_CASE(choosing_an_option_is_told) {
    ask(AnswerKind::one);
    pick(*shown<Radio>()[1]);
    BOOST_TEST(told == std::vector<int>{1}, boost::test_tools::per_element());
    BOOST_TEST(options->chosen() == told, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(several_answers_are_check_boxes) {
    ask(AnswerKind::several);
    BOOST_TEST(shown<Tick>().size() == 3U);
    options->choose({0, 2});
    const std::vector<int> expected{0, 2};
    BOOST_TEST(options->chosen() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(feedback_is_said_with_the_option) {
    ask(AnswerKind::one);
    options->choose({1});
    options->show_feedback(feedback);
    settle();
    const auto radios = shown<Radio>();
    BOOST_TEST(accessible_description(*radios[0]) == "Right answer. The danger is still there.");
    BOOST_TEST(accessible_description(*radios[1]) ==
               "Your answer is not right. Nobody is in danger then.");
    BOOST_TEST(accessible_description(*radios[2]) == "This comes later.");
}

BOOST_AUTO_TEST_CASE(an_answer_with_feedback_stands) {
    ask(AnswerKind::one);
    options->choose({1});
    options->show_feedback(feedback);
    pick(*shown<Radio>()[0]);
    BOOST_TEST(options->chosen() == std::vector<int>{1}, boost::test_tools::per_element());
    BOOST_TEST(told.empty());
}

BOOST_AUTO_TEST_SUITE_END()

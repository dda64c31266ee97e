#include <boost/test/unit_test.hpp>

#include "gui/controls/steps_to_order.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "keyboard.h"
#include "window.h"

#include <algorithm>

using namespace safeplaces;

namespace {

struct SomeSteps : OpenWindow {
    SomeSteps() {
        steps = new StepsToOrder(screen, look, "In which order?", words,
                                 [this](std::size_t from, std::size_t to) {
                                     std::swap(words[from], words[to]);
                                     steps->put(words);
                                 });
        screen->body().Add(steps, expanded());
        show();
    }

    // Everything of that kind with its own name beginning so.
    [[nodiscard]] Button* button(const std::string& name) const {
        for (auto* window : everything_in(*steps)) {
            auto* found = dynamic_cast<Button*>(window);
            if (found != nullptr && accessible_name(*found) == name) {
                return found;
            }
        }
        return nullptr;
    }

    void press(const std::string& name) const {
        wxCommandEvent event(wxEVT_BUTTON, button(name)->GetId());
        button(name)->ProcessWindowEvent(event);
        settle();
    }

    void press_key(const std::string& name, int key, int modifiers) const {
        button(name)->SetFocus();
        wait_for([&] { return button(name)->HasFocus(); });
        wxKeyEvent event(wxEVT_CHAR_HOOK);
        event.m_keyCode = key;
        event.SetAltDown(modifiers == wxMOD_ALT);
        event.SetEventObject(button(name));
        event.ResumePropagation(wxEVENT_PROPAGATE_MAX);
        button(name)->ProcessWindowEvent(event);
        settle();
    }

    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> found;
        for (auto* window : everything_in(*steps)) {
            const auto* line = dynamic_cast<Paragraph*>(window);
            if (line != nullptr && line->IsShown()) {
                found.push_back(line->words());
            }
        }
        return found;
    }

    std::vector<std::string> words{"Ring", "Listen", "Ask & wait"};
    StepsToOrder* steps = nullptr;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(steps_to_order, SomeSteps)

BOOST_AUTO_TEST_CASE(each_step_has_its_number_and_two_buttons_that_say_what_they_move) {
    BOOST_TEST(lines() == (std::vector<std::string>{"1. Ring", "2. Listen", "3. Ask & wait"}),
               boost::test_tools::per_element());
    BOOST_REQUIRE(button("Up: Ask & wait") != nullptr);
    BOOST_TEST(accessible_description(*button("Up: Ask & wait")) == "Now step 3 of 3.");
    BOOST_TEST(!button("Up: Ring")->IsEnabled());
    BOOST_TEST(!button("Down: Ask & wait")->IsEnabled());
    BOOST_TEST(accessible_name(*steps) == "In which order?");
}

BOOST_AUTO_TEST_CASE(a_step_moves_and_the_focus_goes_with_it) {
    press("Up: Ask & wait");
    BOOST_TEST(words == (std::vector<std::string>{"Ring", "Ask & wait", "Listen"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines()[1] == "2. Ask & wait");
    BOOST_TEST((focused_in(*frame) == button("Up: Ask & wait")));
    press("Up: Ask & wait");
    // It can go no further, so the other way is offered.
    BOOST_TEST((focused_in(*frame) == button("Down: Ask & wait")));
}

BOOST_AUTO_TEST_CASE(alt_and_an_arrow_move_it_too) {
    press_key("Down: Ring", WXK_DOWN, wxMOD_ALT);
    BOOST_TEST(words.front() == "Listen");
    press_key("Down: Ring", WXK_UP, wxMOD_ALT);
    BOOST_TEST(words.front() == "Ring");
    press_key("Down: Ring", WXK_UP, wxMOD_ALT); // from the top there is no way up
    BOOST_TEST(words.front() == "Ring");
    press_key("Down: Ring", WXK_DOWN, wxMOD_NONE);
    BOOST_TEST(words.front() == "Ring");
}

BOOST_AUTO_TEST_CASE(an_answer_with_feedback_stands_and_its_buttons_are_gone) {
    steps->show_feedback({{AnswerMark::right, ""},
                          {AnswerMark::chosen_wrong, "This is step 3."},
                          {AnswerMark::chosen_wrong, "This is step 2."}});
    settle();
    BOOST_TEST(!button("Down: Ring")->IsShown());
    const auto shown = lines();
    BOOST_TEST((std::ranges::find(shown, "This is step 3.") != shown.end()));
}

BOOST_AUTO_TEST_CASE(the_keyboard_reaches_all_that_can_be_pressed_in_reading_order) {
    BOOST_TEST(faults_of_tab_order(*frame).empty());
}

BOOST_AUTO_TEST_SUITE_END()

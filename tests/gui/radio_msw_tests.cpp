#include <boost/test/unit_test.hpp>

#include "gui/controls/choice_entry.h"
#include "gui/controls/text_entry.h"
#include "window.h"

#include <wx/msw/private.h>
#include <wx/textctrl.h>

using namespace safeplaces;

namespace {

// A question between two fields, and real keys.
struct AQuestionInAForm : OpenWindow {
    AQuestionInAForm() {
        screen->body().Add(before, expanded());
        screen->body().Add(open, expanded());
        screen->body().Add(after, expanded());
        show();
        before->focus_answer();
        BOOST_REQUIRE(wait_for([&] { return before->control().HasFocus(); }));
    }

    static void press(WPARAM key) {
        PostMessageW(GetFocus(), WM_KEYDOWN, key, 0);
        PostMessageW(GetFocus(), WM_KEYUP, key, 0);
        settle();
    }

    static std::string focused() {
        const auto* focus = wxWindow::FindFocus();
        return focus == nullptr ? "nothing" : words_of(*focus);
    }

    TextEntry* before = new TextEntry(screen, look, {"Name"}, 0, {});
    RadioEntry* open = new RadioEntry(
        screen, look, {"Are you open?"}, {{"yes", "Yes"}, {"no", "No"}}, {}, RadioLayout::beside);
    TextEntry* after = new TextEntry(screen, look, {"Phone"}, 0, {});
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(radio, AQuestionInAForm)

BOOST_AUTO_TEST_CASE(tab_comes_to_a_question_and_does_not_answer_it) {
    press(VK_TAB);
    BOOST_TEST(focused() == "Yes");
    BOOST_TEST(open->value().empty());
    press(VK_TAB);
    BOOST_TEST(after->control().HasFocus());
    BOOST_TEST(open->value().empty());
}

BOOST_AUTO_TEST_CASE(space_and_arrows_answer_it) {
    press(VK_TAB);
    press(VK_SPACE);
    BOOST_TEST(open->value() == "yes");
    press(VK_DOWN);
    BOOST_TEST(open->value() == "no");
    BOOST_TEST(focused() == "No");
}

BOOST_AUTO_TEST_CASE(tab_comes_back_to_the_answer) {
    open->set_value("no");
    press(VK_TAB);
    BOOST_TEST(focused() == "No");
    open->set_value("");
    BOOST_TEST(open->value().empty());
}

BOOST_AUTO_TEST_SUITE_END()

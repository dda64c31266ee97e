#include <boost/test/unit_test.hpp>

#include "gui/controls/button.h"
#include "gui/controls/text_entry.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"
#include "window.h"

#include <wx/textctrl.h>

using namespace safeplaces;

namespace {

struct AScreenWithButtons : OpenWindow {
    Button* add(ButtonKind kind, const std::string& words, Action action) {
        auto* button = new Button(screen, look, kind, words, std::move(action));
        screen->body().Add(button);
        return button;
    }

    static void press(Button& button) {
        wxCommandEvent event(wxEVT_BUTTON, button.GetId());
        event.SetEventObject(&button);
        button.ProcessWindowEvent(event);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(button, AScreenWithButtons)

BOOST_AUTO_TEST_CASE(an_action_runs_after_the_event) {
    int pressed = 0;
    auto* save = add(ButtonKind::primary, "&Save", [&] { ++pressed; });
    show();
    press(*save);
    BOOST_TEST(pressed == 0);
    settle();
    BOOST_TEST(pressed == 1);
}

BOOST_AUTO_TEST_CASE(an_action_may_destroy_its_own_screen) {
    bool gone = false;
    auto* leave = add(ButtonKind::primary, "&Leave", [&] {
        screen->Destroy();
        gone = true;
    });
    show();
    press(*leave);
    press(*leave); // an impatient second press is forgotten
    settle();
    BOOST_TEST(gone);
}

// While the focus is on another button, Windows takes that one.
BOOST_AUTO_TEST_CASE(the_primary_button_is_the_one_that_enter_presses_in_a_field) {
    auto* name = new TextEntry(screen, look, {"Name"}, 0, {});
    screen->body().Add(name, expanded());
    add(ButtonKind::secondary, "&Back", [] {});
    auto* save = add(ButtonKind::primary, "&Save", [] {});
    show();
    name->focus_answer();
    BOOST_REQUIRE(wait_for([&] { return name->control().HasFocus(); }));
    BOOST_TEST(frame->GetDefaultItem() == save);
}

BOOST_AUTO_TEST_CASE(a_button_has_room_for_its_words_at_200_percent) {
    OpenWindow large(200);
    auto* go = new Button(large.screen, large.look, ButtonKind::primary, "Save and continue", {});
    large.screen->body().Add(go);
    large.show();
    const wxSize words = extent_of(go->GetFont(), wxS("Save and continue"));
    BOOST_TEST(go->GetSize().x >= words.x + 30);
    BOOST_TEST(go->GetSize().y >= words.y + 18);
}

BOOST_AUTO_TEST_CASE(words_that_a_person_typed_keep_their_ampersand) {
    auto* choose = add(ButtonKind::secondary, plain("Smith & Sons"), [] {});
    show();
    BOOST_TEST(from_wx(choose->GetLabelText()) == "Smith & Sons");
}

BOOST_AUTO_TEST_CASE(a_sentence_on_a_wide_button_wraps_and_keeps_its_name) {
    const std::string sentence = "Tell Smith & Sons that he can come back at any time, and that "
                                 "you are open until 9, and look after him until he goes home";
    auto* choice = new WideButton(screen, look, sentence, [] {});
    screen->body().Add(choice, expanded());
    frame->SetClientSize(420, 400);
    show();
    BOOST_TEST(wait_for([&] { return choice->GetLabel().Contains(wxS("\n")); }));
    BOOST_TEST(words_of(*choice) == sentence);
    BOOST_TEST(accessible_name(*choice) == sentence);
    BOOST_TEST(choice->GetSize().y >= extent_of(choice->GetFont(), choice->GetLabelText()).y);
    BOOST_TEST(choice->GetSize().x <= 420);
}

BOOST_AUTO_TEST_CASE(a_link_says_its_words_once) {
    auto* link = new Link(screen, look, "Ask the council's team", [] {});
    screen->body().Add(link, expanded());
    show();
    BOOST_TEST(accessible_name(*link) == "Ask the council's team");
    BOOST_TEST(accessible_description(*link).empty());
}

BOOST_AUTO_TEST_SUITE_END()

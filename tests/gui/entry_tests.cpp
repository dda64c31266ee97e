#include <boost/test/unit_test.hpp>

#include "gui/controls/choice_entry.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"
#include "window.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

using namespace safeplaces;

namespace {

struct AForm : OpenWindow {
    template <class Kind, class... Arguments>
    Kind* add(Arguments&&... arguments) {
        auto* entry = new Kind(screen, look, std::forward<Arguments>(arguments)...);
        screen->body().Add(entry, expanded());
        return entry;
    }

    static std::vector<std::string> shown_words(wxWindow& in) {
        std::vector<std::string> words;
        for (auto* window : everything_in(in)) {
            const auto* paragraph = dynamic_cast<Paragraph*>(window);
            if (paragraph != nullptr && window->IsShownOnScreen()) {
                words.push_back(paragraph->words());
            }
        }
        return words;
    }

    template <class Kind>
    static Kind* find(wxWindow& in) {
        for (auto* window : everything_in(in)) {
            if (auto* found = dynamic_cast<Kind*>(window);
                found != nullptr && window->IsShownOnScreen()) {
                return found;
            }
        }
        return nullptr;
    }

    static void press(wxButton& button) {
        wxCommandEvent event(wxEVT_BUTTON, button.GetId());
        event.SetEventObject(&button);
        button.ProcessWindowEvent(event);
        settle();
    }
};

const std::string slip = "S014 7LY has a zero where the letter O belongs";

} // namespace

BOOST_FIXTURE_TEST_SUITE(entry, AForm)

BOOST_AUTO_TEST_CASE(a_field_shows_its_error_and_offers_the_fix) {
    auto* postcode = add<TextEntry>(EntryWords{"Postcode"}, 160, nullptr);
    postcode->set_value("S014 7LY");
    show();
    BOOST_TEST(shown_words(*postcode) == std::vector<std::string>{"Postcode"},
               boost::test_tools::per_element());
    postcode->show_problem(Severity::error, slip,
                           Fix{"Use SO14 7LY", [&] { postcode->set_value("SO14 7LY"); }});
    settle();
    const std::vector<std::string> expected{"Postcode", slip};
    BOOST_TEST(shown_words(*postcode) == expected, boost::test_tools::per_element());
    BOOST_TEST(postcode->shows_error());
    BOOST_TEST(accessible_description(postcode->control()) == "Error: " + slip);
    auto* fix = find<Button>(*postcode);
    BOOST_REQUIRE(fix != nullptr);
    BOOST_TEST(from_wx(fix->GetLabel()) == "Use SO14 7LY");
    press(*fix);
    BOOST_TEST(postcode->value() == "SO14 7LY");
}

BOOST_AUTO_TEST_CASE(a_field_without_a_problem_shows_none_and_keeps_its_hint) {
    auto* phone = add<TextEntry>(EntryWords{"Phone", "Shown on the map"}, 220, nullptr);
    show();
    phone->show_problem(Severity::error, "This number is too short.", Fix{"Use another", [] {}});
    settle();
    phone->clear_problem();
    settle();
    const std::vector<std::string> expected{"Phone", "Shown on the map"};
    BOOST_TEST(shown_words(*phone) == expected, boost::test_tools::per_element());
    BOOST_TEST(!phone->shows_error());
    BOOST_TEST(find<Button>(*phone) == nullptr);
    BOOST_TEST(accessible_description(phone->control()) == "Shown on the map");
}

BOOST_AUTO_TEST_CASE(the_fix_is_the_next_stop_after_the_field) {
    auto* postcode = add<TextEntry>(EntryWords{"Postcode"}, 160, nullptr);
    auto* phone = add<TextEntry>(EntryWords{"Phone"}, 220, nullptr);
    show();
    postcode->show_problem(Severity::error, slip, Fix{"Use SO14 7LY", [] {}});
    settle();
    const std::vector<wxWindow*> expected{&postcode->control(), find<Button>(*postcode),
                                          &phone->control()};
    BOOST_TEST(tab_stops_in(*screen) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(half_a_word_is_not_called_wrong_while_it_is_typed) {
    auto* name = add<TextEntry>(EntryWords{"Name"}, 160, nullptr);
    auto* next = add<TextEntry>(EntryWords{"Next"}, 160, nullptr);
    show();
    name->show_problem(Severity::error, "We need an answer here");
    name->focus_answer();
    wait_for([&] { return name->control().HasFocus(); });
    name->show_problem(Severity::error, "Use at least 2 characters");
    BOOST_TEST(accessible_description(name->control()) == "Error: We need an answer here");
    next->focus_answer();
    wait_for([&] { return next->control().HasFocus(); });
    wxFocusEvent left(wxEVT_KILL_FOCUS);
    name->control().ProcessWindowEvent(left); // the toolkit sends none while another is in front
    settle();
    BOOST_TEST(accessible_description(name->control()) == "Error: Use at least 2 characters");
    name->clear_problem();
    name->control().ProcessWindowEvent(left);
    settle();
    BOOST_TEST(!name->shows_error());
}

BOOST_AUTO_TEST_CASE(a_warning_is_no_error) {
    auto* web = add<TextEntry>(EntryWords{"Web address"}, 432, nullptr);
    show();
    web->show_problem(Severity::warning, "This looks like an e-mail address.");
    BOOST_TEST(!web->shows_error());
    BOOST_TEST(accessible_description(web->control()) == "This looks like an e-mail address.");
}

BOOST_AUTO_TEST_CASE(what_a_person_types_is_told_and_what_the_program_sets_is_not) {
    std::vector<std::string> told;
    auto* name = add<TextEntry>(EntryWords{"Name"}, 0,
                                [&](const std::string& value) { told.push_back(value); });
    show();
    name->set_value("Caf\u00e9 T\u0177");
    BOOST_TEST(told.empty());
    name->control().SetValue(wxS("A")); // as typing does
    BOOST_TEST(told == std::vector<std::string>{"A"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(setting_the_same_value_leaves_the_cursor_where_it_is) {
    auto* name = add<TextEntry>(EntryWords{"Name"}, 0, nullptr);
    name->set_value("Corner Bakery");
    show();
    name->control().SetInsertionPoint(3);
    name->set_value("Corner Bakery");
    BOOST_TEST(name->control().GetInsertionPoint() == 3);
}

BOOST_AUTO_TEST_CASE(a_choice_gives_its_id_and_nothing_chosen_gives_an_empty_one) {
    auto* type = add<ChoiceEntry>(EntryWords{"Type"},
                                  std::vector<Choice>{{"cafe", "Caf\u00e9"}, {"shop", "Shop"}},
                                  nullptr, "Please choose");
    show();
    BOOST_TEST(type->value().empty());
    type->set_value("shop");
    BOOST_TEST(type->value() == "shop");
    type->set_choices({{"shop", "Shop"}, {"bank", "Bank"}});
    BOOST_TEST(type->value() == "shop");
    type->set_value("gone");
    BOOST_TEST(type->value().empty());
}

BOOST_AUTO_TEST_CASE(a_yes_no_question_starts_with_neither) {
    auto* open = add<RadioEntry>(EntryWords{"Are you open?"},
                                 std::vector<Choice>{{"yes", "Yes"}, {"no", "No"}}, nullptr,
                                 RadioLayout::beside);
    show();
    BOOST_TEST(open->value().empty());
    open->set_value("no");
    BOOST_TEST(open->value() == "no");
    open->set_value("");
    BOOST_TEST(open->value().empty());
    BOOST_TEST(accessible_name(*open) == "Are you open?");
}

BOOST_AUTO_TEST_CASE(a_screen_that_opens_on_choices_says_what_is_asked) {
    auto* open = add<RadioEntry>(EntryWords{"Are you open?", "To everybody"},
                                 std::vector<Choice>{{"yes", "Yes"}, {"no", "No"}}, nullptr,
                                 RadioLayout::beside);
    auto* after = add<TextEntry>(EntryWords{"Phone"}, 0, nullptr);
    auto* before = new Screen(frame.get(), look); // where somebody comes from
    before->SetSize(frame->GetClientSize());
    auto* name = new TextEntry(before, look, EntryWords{"Name"}, 0, nullptr);
    before->body().Add(name, expanded());
    show();
    name->focus_answer();
    BOOST_REQUIRE(wait_for([&] { return name->control().HasFocus(); }));
    before->Hide();
    before->Destroy();
    settle();
    auto* yes = find<Radio>(*open);
    screen->focus_first(open);
    wait_for([&] { return yes->HasFocus(); });
    BOOST_TEST(accessible_name(*yes) == "Are you open? Yes");
    BOOST_TEST(accessible_description(*yes) == "To everybody");
    after->focus_answer();
    wait_for([&] { return after->control().HasFocus(); });
    wxFocusEvent left(wxEVT_KILL_FOCUS);
    yes->ProcessWindowEvent(left); // the toolkit sends none while another window is in front
    settle();
    BOOST_TEST(accessible_name(*yes) == "Yes");
    BOOST_TEST(accessible_description(*yes) == "To everybody");
    // Now the screen reader knows the way, and says the question itself.
    screen->focus_first(open);
    wait_for([&] { return yes->HasFocus(); });
    BOOST_TEST(accessible_name(*yes) == "Yes");
    BOOST_TEST(accessible_description(*yes) == "To everybody");
}

BOOST_AUTO_TEST_CASE(an_arrow_leads_to_the_next_choice_however_they_stand) {
    std::string told;
    auto* open = add<RadioEntry>(
        EntryWords{"Are you open?"}, std::vector<Choice>{{"yes", "Yes"}, {"no", "No"}},
        [&told](const std::string& id) { told = id; }, RadioLayout::beside);
    show();
    open->focus_answer();
    const auto press_key = [](wxWindow& window, int key) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = key;
        window.ProcessWindowEvent(event);
        settle();
    };
    auto* yes = find<Radio>(*open);
    press_key(*yes, WXK_DOWN);
    BOOST_TEST(open->value() == "no");
    BOOST_TEST(told == "no");
    press_key(*yes->GetNextInGroup(), WXK_DOWN); // there is none after it
    BOOST_TEST(open->value() == "no");
    press_key(*yes->GetNextInGroup(), WXK_UP);
    BOOST_TEST(open->value() == "yes");
    press_key(*yes, WXK_UP); // nor one before it
    BOOST_TEST(open->value() == "yes");
}

BOOST_AUTO_TEST_CASE(ticks_come_in_the_order_of_the_choices) {
    auto* offers = add<TicksEntry>(
        EntryWords{"What can you offer?"},
        std::vector<Choice>{{"water", "Water"}, {"quiet", "A quiet corner"}, {"phone", "A phone"}},
        nullptr);
    show();
    offers->set_value({"phone", "water"});
    const std::vector<std::string> expected{"water", "phone"};
    BOOST_TEST(offers->value() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_ampersand_in_a_choice_stays_an_ampersand) {
    auto* offers = add<TicksEntry>(EntryWords{"What can you offer?"},
                                   std::vector<Choice>{{"both", "Tea & coffee"}}, nullptr);
    show();
    BOOST_TEST(accessible_name(*find<Tick>(*offers)) == "Tea & coffee");
}

BOOST_AUTO_TEST_SUITE_END()

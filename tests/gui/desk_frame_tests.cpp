#include <boost/test/unit_test.hpp>

#include "app/manager_pin.h"
#include "app/shipped_library.h"
#include "gui/controls/button.h"
#include "gui/controls/text_entry.h"
#include "gui/desk_frame.h"
#include "gui/text.h"
#include "interchange/update_samples.h"
#include "looks.h"
#include "temporary_folder.h"

#include <wx/choice.h>
#include <wx/control.h>
#include <wx/dialog.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <algorithm>

using namespace safeplaces;
using namespace std::chrono_literals;

namespace {

const std::string pin = "2468";

Outside with_clock(const Instant& now) {
    Outside world;
    world.now = [&now] { return now; };
    world.today = [] {
        return Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
    };
    world.random = [dice = std::uint64_t{0}]() mutable { return ++dice * 0x9E3779B97F4A7C15U; };
    return world;
}

template <class Kind>
Kind* first(wxWindow& window) {
    for (auto* each : everything_in(window)) {
        if (auto* found = dynamic_cast<Kind*>(each)) {
            return found;
        }
    }
    BOOST_FAIL("no such control");
    return nullptr;
}

// The window on a venue with one learner, at 10:00. The clock stands still until a test moves it.
struct ADeskWindow {
    explicit ADeskWindow(const std::string& manager_pin = pin) {
        make_venue(manager_pin);
        frame = std::make_unique<DeskFrame>(shipped_library(), with_clock(now), folder.path);
        frame->Show();
        settle();
    }

    void make_venue(const std::string& manager_pin) {
        const Outside world = with_clock(now);
        std::unique_ptr<Desk> desk;
        StartViewModel start{folder.path, shipped_library(), world,
                             [&](std::unique_ptr<Desk> opened) { desk = std::move(opened); }};
        start.begin_new();
        BOOST_REQUIRE(desk != nullptr);
        if (!manager_pin.empty()) {
            static_cast<void>(set_manager_pin(*desk, manager_pin));
        }
        desk->people.add({.id = {new_uuid(world)},
                          .name = "Sam Example",
                          .role = Role::staff,
                          .started = world.today()});
    }

    // The first words of the window's title.
    [[nodiscard]] std::string screen() const {
        const std::string title = from_wx(frame->GetTitle());
        return title.substr(0, title.find(" - "));
    }

    [[nodiscard]] wxWindow* find(const std::string& words) const {
        for (auto* each : everything_in(*frame)) {
            if (each->IsShownOnScreen() &&
                from_wx(wxControl::RemoveMnemonics(each->GetLabel())) == words &&
                (dynamic_cast<Button*>(each) || dynamic_cast<Link*>(each))) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const std::string& words) const {
        const auto all = everything_in(*frame);
        return std::any_of(all.begin(), all.end(), [&](const wxWindow* each) {
            return each->IsShownOnScreen() && words_of(*each) == words;
        });
    }

    // What a button or link does waits until settle().
    wxWindow* begin_press(const std::string& words) const {
        auto* control = find(words);
        BOOST_REQUIRE_MESSAGE(control != nullptr, words << " on " << screen());
        if (dynamic_cast<Link*>(control)) {
            wxHyperlinkEvent event(control, control->GetId(), {});
            control->ProcessWindowEvent(event);
        } else {
            wxCommandEvent event(wxEVT_BUTTON, control->GetId());
            control->ProcessWindowEvent(event);
        }
        return control;
    }

    void press(const std::string& words) const {
        begin_press(words);
        settle();
    }

    void begin_help_key() const {
        wxKeyEvent event(wxEVT_CHAR_HOOK);
        event.m_keyCode = WXK_F1;
        frame->ProcessWindowEvent(event);
    }

    void press_shift_thrice() const {
        for (int i = 0; i < 3; ++i) {
            for (const wxEventType type : {wxEVT_CHAR_HOOK, wxEVT_KEY_UP}) {
                wxKeyEvent event(type);
                event.m_keyCode = WXK_SHIFT;
                frame->ProcessWindowEvent(event);
            }
        }
        settle();
    }

    void move_mouse() const {
        wxMouseEvent event(wxEVT_MOTION);
        frame->ProcessWindowEvent(event);
        settle();
    }

    void tick() const {
        wxTimer timer;
        wxTimerEvent event(timer);
        frame->ProcessWindowEvent(event);
        settle();
    }

    void choose_text_size(int place) const {
        auto* sizes = first<wxChoice>(*frame);
        sizes->SetSelection(place);
        wxCommandEvent event(wxEVT_CHOICE, sizes->GetId());
        event.SetInt(place);
        sizes->ProcessWindowEvent(event);
        settle();
        settle();
    }

    void search(const std::string& words) const {
        first<wxTextCtrl>(*frame)->SetValue(to_wx(words));
    }
    [[nodiscard]] std::string search_words() const {
        return from_wx(first<wxTextCtrl>(*frame)->GetValue());
    }

    void enter_as_manager() const {
        press("Open the manager's rooms");
        first<wxTextCtrl>(*frame)->ChangeValue(to_wx(pin));
        press("Go on");
        BOOST_REQUIRE_EQUAL(screen(), "Home");
    }

    Instant now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} + 10h;
    TemporaryFolder folder;
    std::unique_ptr<DeskFrame> frame;
};

// Somebody says yes to what they are asked.
class Agreeing : public wxModalDialogHook {
public:
    Agreeing() { Register(); }
    ~Agreeing() override { Unregister(); }
    int Enter(wxDialog* dialog) override {
        if (const auto* question = dynamic_cast<wxMessageDialog*>(dialog)) {
            asked += from_wx(question->GetMessage());
        }
        return wxID_YES;
    }

    std::string asked;
};

// Whoever answers a question cancels it, after a while.
class Cancelling : public wxModalDialogHook {
public:
    Cancelling(Instant& now, std::chrono::minutes after) : m_now(now), m_after(after) {
        Register();
    }
    ~Cancelling() override { Unregister(); }
    int Enter(wxDialog*) override {
        m_now += m_after;
        ++asked;
        return wxID_CANCEL;
    }

    int asked = 0;

private:
    Instant& m_now;
    std::chrono::minutes m_after;
};

} // namespace

BOOST_AUTO_TEST_SUITE(desk_frame)

BOOST_AUTO_TEST_CASE(with_a_manager_pin_neither_home_nor_a_wrong_pin_leads_to_the_managers_rooms) {
    const ADeskWindow window;
    BOOST_TEST(window.screen() == "Who is here?");
    window.begin_help_key();
    settle();
    BOOST_TEST(window.screen() == "Help");
    window.press("Home");
    BOOST_TEST(window.screen() == "Who is here?");
    window.press("Open the manager's rooms");
    window.press("Go on"); // with nothing typed
    BOOST_TEST(window.screen() == "Who is here?");
}

BOOST_AUTO_TEST_CASE(high_contrast_that_is_switched_on_and_off_changes_the_open_window) {
    use_theme_of_desktop("Adwaita");
    const ADeskWindow window;
    window.enter_as_manager();
    const auto usual = window.frame->GetBackgroundColour();
    const auto has_been_renewed = [&, before = window.find("Help")] {
        return window.find("Help") != before;
    };
    use_theme_of_desktop("HighContrastInverse");
#ifdef _WIN32 // wine cannot be set to it
    settle();
    BOOST_TEST(!has_been_renewed());
#else
    BOOST_TEST(wait_for(has_been_renewed));
    BOOST_TEST((window.frame->GetBackgroundColour() != usual));
#endif
    BOOST_TEST(window.screen() == "Home");
    use_theme_of_desktop("Adwaita");
    BOOST_TEST(wait_for([&] { return window.frame->GetBackgroundColour() == usual; }));
    BOOST_TEST(window.screen() == "Home");
}

BOOST_AUTO_TEST_CASE(tab_goes_through_the_page_and_the_header_of_the_whole_window) {
    const ADeskWindow window;
    window.enter_as_manager();
    check_tab_order(*window.frame);
}

BOOST_AUTO_TEST_CASE(the_desk_goes_back_when_nobody_touches_it_and_warns_before) {
    ADeskWindow window;
    window.enter_as_manager();
    window.now += 3min;
    window.tick();
    BOOST_TEST(window.find("I am still here") == nullptr);
    window.now += 1min;
    window.tick();
    BOOST_TEST(window.find("I am still here") != nullptr);
    BOOST_TEST(window.screen() == "Home");
    window.now += 1min;
    window.tick();
    BOOST_TEST(window.screen() == "Who is here?");
    BOOST_TEST(window.find("I am still here") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_touch_in_time_keeps_the_desk_open) {
    ADeskWindow window;
    window.enter_as_manager();
    for (int i = 0; i < 3; ++i) {
        window.now += 4min;
        window.move_mouse();
        window.tick();
    }
    BOOST_TEST(window.screen() == "Home");
}

BOOST_AUTO_TEST_CASE(a_learner_is_led_back_too) {
    ADeskWindow window;
    window.press("Start learning");
    BOOST_TEST(window.screen() == "Your courses");
    window.now += Session::idle;
    window.tick();
    BOOST_TEST(window.screen() == "Who is here?");
}

BOOST_AUTO_TEST_CASE(before_there_is_a_manager_pin_the_manager_stays) {
    ADeskWindow window{""};
    BOOST_TEST(window.screen() == "Home");
    window.now += 1h;
    window.move_mouse();
    window.tick();
    BOOST_TEST(window.screen() == "Home");
}

BOOST_AUTO_TEST_CASE(the_first_touch_after_a_suspend_brings_the_desk_back) {
    ADeskWindow window;
    window.enter_as_manager();
    window.now += 1h;
    window.move_mouse(); // sooner than the timer
    BOOST_TEST(window.screen() == "Who is here?");
}

BOOST_AUTO_TEST_CASE(a_late_press_opens_no_managers_room) {
    for (const char* way : {"Help", "Staff list", "Completion records"}) {
        ADeskWindow window;
        window.enter_as_manager();
        window.now += Session::idle;
        window.press(way);
        BOOST_TEST(window.screen() == "Who is here?");
    }
}

BOOST_AUTO_TEST_CASE(a_press_that_is_carried_out_late_opens_no_managers_room) {
    ADeskWindow window;
    window.enter_as_manager();
    window.begin_press("Staff list");
    window.now += Session::idle;
    settle();
    BOOST_TEST(window.screen() == "Who is here?");
}

BOOST_AUTO_TEST_CASE(a_question_left_open_does_not_keep_the_managers_rooms_open) {
    for (const auto& [after, then] :
         {std::pair{1min, "Completion records"}, std::pair{Session::idle + 1min, "Who is here?"}}) {
        ADeskWindow window;
        window.enter_as_manager();
        window.press("Completion records");
        const Cancelling person{window.now, after};
        window.press("Save these for a spreadsheet (CSV)");
        settle();
        BOOST_TEST(person.asked == 1);
        BOOST_TEST(window.screen() == then);
        window.move_mouse();
        BOOST_TEST(window.screen() == then);
    }
}

BOOST_AUTO_TEST_CASE(what_comes_late_after_a_venue_was_closed_does_nothing) {
    const ADeskWindow window;
    auto* link = window.begin_press("Open another venue");
    link->CallAfter([&] {
        window.begin_help_key();
        window.begin_press("Help");
    });
    settle();
    settle();
    BOOST_TEST(window.screen() == "Welcome");
}

BOOST_AUTO_TEST_CASE(where_no_venue_is_open_the_timer_does_nothing) {
    const ADeskWindow window;
    window.press("Open another venue");
    window.tick();
    BOOST_TEST(window.screen() == "Welcome");
}

BOOST_AUTO_TEST_CASE(help_leads_back_to_the_page_on_which_it_was_opened) {
    const ADeskWindow window;
    window.press("Start learning");
    window.press("Start");
    window.press("Next page");
    const std::string page = window.screen();
    BOOST_REQUIRE(page.find("page 2 of") != std::string::npos);
    window.begin_help_key();
    settle();
    BOOST_REQUIRE_EQUAL(window.screen(), "Help");
    window.press("Back to the course");
    BOOST_TEST(window.screen() == page);
}

BOOST_AUTO_TEST_CASE(a_learner_leaves_a_page_quickly_and_comes_back_to_it) {
    const ADeskWindow window;
    window.press_shift_thrice();
    BOOST_TEST(window.frame->IsShown()); // who is here is no lesson
    window.press("Start learning");
    window.press("Start");
    window.press("Next page");
    const std::string page = window.screen();
    for (const auto& [leave, from] :
         {std::pair{"Leave this page quickly", "that page"}, std::pair{"Help numbers", "Help"}}) {
        window.press(leave);
        if (window.frame->IsShown()) {
            window.press_shift_thrice();
        }
        BOOST_TEST(!window.frame->IsShown(), from);
        window.press_shift_thrice();
        BOOST_TEST(window.frame->IsShown(), from);
    }
    window.press("Back to the course");
    BOOST_TEST(window.screen() == page);
}

BOOST_AUTO_TEST_CASE(another_text_size_leaves_the_person_where_they_are) {
    ADeskWindow window;
    window.press("Open the manager's rooms");
    window.choose_text_size(4);
    BOOST_TEST(window.find("Go on") != nullptr); // the PIN is still asked
    window.press("Cancel");
    window.enter_as_manager();
    window.press("Completion records");
    window.search("nobody");
    window.choose_text_size(0);
    BOOST_TEST(window.screen() == "Completion records");
    BOOST_TEST(window.search_words() == "nobody");
}

BOOST_AUTO_TEST_CASE(a_file_that_the_program_was_opened_with_waits_for_the_manager) {
    const Agreeing agreeing;
    ADeskWindow window;
    window.frame->open_file(window.folder.path / "gone.safeplace");
    settle();
    BOOST_TEST(window.screen() == "Who is here?");
    BOOST_TEST(window.find("Leave it") != nullptr);
    window.choose_text_size(4);
    BOOST_TEST(window.find("Leave it") != nullptr);
    BOOST_TEST(agreeing.asked == "");
    window.press("Open the manager's rooms");
    first<wxTextCtrl>(*window.frame)->ChangeValue(to_wx(pin));
    window.press("Go on");
    settle();
    BOOST_TEST(window.screen() == "Your council");
    BOOST_TEST(agreeing.asked == "You opened “gone.safeplace”. Shall this venue take it in?");
    BOOST_TEST(window.find("Leave it") == nullptr);
    window.press("Home");
    BOOST_TEST(window.screen() == "Home"); // it is offered once
}

BOOST_AUTO_TEST_CASE(a_file_that_waits_can_be_left) {
    ADeskWindow window;
    window.frame->open_file(window.folder.path / "gone.safeplace");
    window.press("Leave it");
    BOOST_TEST(window.find("Leave it") == nullptr);
    window.enter_as_manager();
}

BOOST_AUTO_TEST_CASE(a_file_of_a_second_start_takes_nobody_out_of_a_lesson) {
    const ADeskWindow window;
    window.press("Start learning");
    window.press("Start");
    const std::string page = window.screen();
    window.frame->meet_second_start(window.folder.path / "safe-place.spmove");
    settle();
    BOOST_TEST(window.screen() == page);
    window.press("Look at it now");
    settle();
    BOOST_TEST(window.screen() == "Welcome");
    BOOST_TEST(window.find("Bring it in") != nullptr);
}

BOOST_AUTO_TEST_CASE(a_second_start_with_another_venue_closes_none_before_somebody_says_so) {
    const ADeskWindow window;
    window.frame->meet_second_start(window.folder.path / "safe-place.spmove");
    settle();
    BOOST_TEST(window.screen() == "Who is here?");
    window.press("Look at it now");
    settle();
    BOOST_TEST(window.screen() == "Welcome");
    // Nor does the next one take the words away that are asked for this one.
    window.frame->meet_second_start(window.folder.path / "other.spmove");
    settle();
    BOOST_TEST(window.find("Look at it now") != nullptr);
}

BOOST_AUTO_TEST_CASE(a_file_of_a_second_start_is_shown_to_a_manager_at_home) {
    const Agreeing agreeing;
    const ADeskWindow window;
    window.enter_as_manager();
    window.frame->meet_second_start(window.folder.path / "gone.safeplace");
    settle();
    settle();
    BOOST_TEST(window.screen() == "Your council");
    BOOST_TEST(agreeing.asked == "You opened “gone.safeplace”. Shall this venue take it in?");
}

BOOST_AUTO_TEST_CASE(a_second_start_without_a_file_changes_no_screen) {
    const ADeskWindow window;
    window.enter_as_manager();
    window.frame->meet_second_start({});
    settle();
    BOOST_TEST(window.screen() == "Home");
}

BOOST_AUTO_TEST_CASE(a_second_start_shows_no_page_that_somebody_left_quickly) {
    const ADeskWindow window;
    window.press("Start learning");
    window.press("Start");
    window.press_shift_thrice();
    BOOST_REQUIRE(!window.frame->IsShown());
    window.frame->meet_second_start({});
    settle();
    BOOST_TEST(!window.frame->IsShown());
    window.press_shift_thrice();
    BOOST_TEST(window.frame->IsShown());
}

BOOST_AUTO_TEST_CASE(where_updates_are_not_taken_the_file_of_one_says_so) {
    const ADeskWindow window;
    window.enter_as_manager();
    window.frame->open_file(window.folder.path / "new.safeupdate");
    settle();
    BOOST_TEST(window.screen() == "Home");
    BOOST_TEST(window.says("“new.safeupdate” is an update of this program, but this copy takes "
                           "none: ask whoever installed it for the newer version."));
    window.press("Leave it");
    BOOST_TEST(window.find("Leave it") == nullptr);
}

BOOST_AUTO_TEST_CASE(an_update_that_is_opened_is_shown_before_anything_is_done) {
    ADeskWindow window;
    window.frame.reset(); // it has the venue open
    window.frame =
        std::make_unique<DeskFrame>(shipped_library(), with_clock(window.now), window.folder.path,
                                    OpenOtherDesk{}, Languages{}, nullptr, installed_program());
    window.frame->Show();
    settle();
    window.enter_as_manager();
    window.folder.write("new.safeupdate", update_file());
    window.frame->open_file(window.folder.path / "new.safeupdate");
    settle();
    BOOST_TEST(window.screen() == "Update this program");
    BOOST_TEST(wait_for([&] { return window.says("Version 0.2.0"); })); // read beside the window
    // Another one, while that page is shown.
    UpdateHead newer = sample_update();
    newer.version = {{0, 3, 0}};
    window.folder.write("newer.safeupdate", update_file(newer));
    window.frame->meet_second_start(window.folder.path / "newer.safeupdate");
    settle();
    window.press("Look at it now");
    BOOST_TEST(wait_for([&] { return window.says("Version 0.3.0"); }));
}

BOOST_AUTO_TEST_CASE(a_venue_from_another_computer_opens_at_the_start) {
    ADeskWindow window;
    window.frame->open_file(window.folder.path / "safe-place.spmove");
    settle();
    BOOST_TEST(window.screen() == "Welcome");
    BOOST_TEST(window.find("Bring it in") != nullptr); // once its words are typed
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "gui/quick_leave.h"
#include "gui/text.h"
#include "window.h"

#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/uiaction.h>

using namespace safeplaces;

namespace {

// A window with a page that somebody may want to leave.
struct ALesson : OpenWindow {
    ALesson() {
        page = new wxTextCtrl(screen, wxID_ANY, wxString{}, wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY);
        screen->body().Add(page, wxSizerFlags(1).Expand());
        show();
        page->SetFocus();
        BOOST_REQUIRE(wait_for([this] { return frame->IsActive(); }));
    }
    ~ALesson() {
        exit.reset();
        settle();
    }

    static void press(int key) {
        wxUIActionSimulator keyboard;
        keyboard.KeyDown(key);
        keyboard.KeyUp(key);
        settle();
    }
    static void press_shift_thrice() {
        for (int i = 0; i < 3; ++i) {
            press(WXK_SHIFT);
        }
    }

    // The window that took the place of the other, or null.
    [[nodiscard]] static wxFrame* notes() {
        for (wxWindow* window : wxTopLevelWindows) {
            auto* found = dynamic_cast<wxFrame*>(window);
            if (found != nullptr && found->GetTitle() == wxS("Notes") && !found->IsBeingDeleted()) {
                return found;
            }
        }
        return nullptr;
    }

    wxTextCtrl* page = nullptr;
    Outside outside = [] {
        Outside world;
        world.now = [] { return Instant{}; };
        return world;
    }();
    bool may_leave = true;
    int left = 0;
    std::unique_ptr<QuickLeave> exit = std::make_unique<QuickLeave>(
        *frame, outside, [this] { return may_leave; }, [this] { ++left; });
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(quick_leave, ALesson)

BOOST_AUTO_TEST_CASE(shift_three_times_puts_an_empty_window_there_and_three_times_again_undoes_it) {
    press_shift_thrice();
    BOOST_REQUIRE(wait_for([] { return notes() != nullptr; }));
    BOOST_TEST(left == 1);
    BOOST_TEST(!frame->IsShown());
    BOOST_REQUIRE(wait_for([] { return notes()->IsActive(); }));
    // What the window manager puts round a window may count to its size.
    const wxSize size = notes()->GetSize();
    BOOST_TEST(size.x >= frame->GetSize().x);
    BOOST_TEST(size.y >= frame->GetSize().y);
    for (auto* window : everything_in(*notes())) {
        BOOST_TEST(words_of(*window) == "");
    }
    press_shift_thrice();
    BOOST_TEST(wait_for([this] { return frame->IsShown() && notes() == nullptr; }));
    BOOST_TEST(wait_for([this] { return page->HasFocus(); }));
}

BOOST_AUTO_TEST_CASE(nothing_happens_where_there_is_nothing_to_hide) {
    may_leave = false;
    press_shift_thrice();
    press('a');
    BOOST_TEST(notes() == nullptr);
    BOOST_TEST(frame->IsShown());
}

BOOST_AUTO_TEST_CASE(who_closes_the_empty_window_closes_the_program) {
    bool closed = false;
    frame->Bind(wxEVT_CLOSE_WINDOW, [&closed](wxCloseEvent&) { closed = true; });
    exit->leave();
    notes()->Close();
    settle();
    BOOST_TEST(closed);
    BOOST_TEST(frame->IsShown()); // it did not go, so it has something to ask
}

BOOST_AUTO_TEST_SUITE_END()

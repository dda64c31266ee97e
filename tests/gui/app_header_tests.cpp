#include <boost/test/unit_test.hpp>

#include "gui/controls/app_header.h"
#include "gui/controls/words.h"
#include "gui/text.h"
#include "window.h"

#include <wx/choice.h>

#include <algorithm>

using namespace safeplaces;

namespace {

struct AHeader : OpenWindow {
    explicit AHeader(int text_percent) : OpenWindow(text_percent) {
        header = new AppHeader(frame.get(), look, "Safe Places Desk",
                               {{"H&ome", [this] { went_home = true; }}, {"&Help", [] {}}},
                               [this](int percent) { wanted = percent; });
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(header, wxSizerFlags().Expand());
        sizer->Add(screen, wxSizerFlags(1).Expand());
        frame->SetSizer(sizer);
        header->set_owner("Corner Bakery, Southampton");
        frame->Layout();
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        settle();
    }

    template <class Kind>
    [[nodiscard]] Kind* find() const {
        for (auto* window : everything_in(*header)) {
            if (auto* found = dynamic_cast<Kind*>(window)) {
                return found;
            }
        }
        return nullptr;
    }

    AppHeader* header = nullptr;
    bool went_home = false;
    int wanted = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(app_header)

BOOST_AUTO_TEST_CASE(the_text_size_shows_today_and_tells_a_new_choice) {
    AHeader window(100);
    auto* sizes = window.find<wxChoice>();
    BOOST_TEST(from_wx(sizes->GetStringSelection()) == "100 %");
    sizes->SetSelection(4);
    wxCommandEvent event(wxEVT_CHOICE, sizes->GetId());
    event.SetInt(4);
    sizes->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(window.wanted == 200);
}

BOOST_AUTO_TEST_CASE(home_can_be_pressed_and_hidden) {
    AHeader window(100);
    auto* home = window.find<Button>();
    wxCommandEvent event(wxEVT_BUTTON, home->GetId());
    home->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(window.went_home);
    window.header->show_button(0, false);
    BOOST_TEST(!home->IsShown());
}

BOOST_AUTO_TEST_CASE(what_is_not_saved_stays_while_other_news_come_and_go) {
    const AHeader window(100);
    const int bare = window.header->GetSize().y;
    window.header->say(AppHeader::News::unsaved, "Not saved yet", "Try again", [] {});
    window.header->say(AppHeader::News::idle, "Still here?", "I am still here", [] {});
    settle();
    window.header->hide(AppHeader::News::idle);
    settle();
    const auto shown = [&](const std::string& words) {
        const std::vector<wxWindow*> all = everything_in(*window.header);
        return std::any_of(all.begin(), all.end(), [&](const wxWindow* each) {
            return each->IsShownOnScreen() && from_wx(each->GetLabel()) == words;
        });
    };
    BOOST_TEST(shown("Try again"));
    BOOST_TEST(!shown("I am still here"));
    BOOST_TEST(window.screen->GetPosition().y >= window.header->GetSize().y);
    BOOST_TEST(window.header->GetSize().y > bare);
    window.header->hide(AppHeader::News::unsaved);
    settle();
    BOOST_TEST(window.header->GetSize().y == bare);
}

BOOST_AUTO_TEST_CASE(at_200_percent_the_header_takes_two_rows_and_nothing_sticks_out) {
    const AHeader usual(100);
    const AHeader large(200);
    const wxRect product = large.find<Caption>()->GetRect();
    const wxRect sizes = large.find<wxChoice>()->GetRect();
    BOOST_TEST(usual.header->GetSize().y < 70);
    BOOST_TEST(sizes.GetTop() > product.GetBottom());
    BOOST_TEST(large.header->GetSize().y >= product.height + sizes.height + 4 * space::small);
    BOOST_TEST(large.screen->GetPosition().y >= large.header->GetSize().y);
    for (auto* window : everything_in(*large.header)) {
        BOOST_TEST(window->GetPosition().x + window->GetSize().x <= large.header->GetSize().x);
    }
}

BOOST_AUTO_TEST_SUITE_END()

// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "gallery.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/controls/wrap_text.h"
#include "gui/text.h"
#include "window.h"

#include <wx/textctrl.h>

using namespace safeplaces;

namespace {

const std::string long_words =
    "Three steps make your venue a Safe Place. Stop whenever you like: every answer is saved, and "
    "you find it again where you left it, on this computer and in this program.";

struct TwoColumns : OpenWindow {
    explicit TwoColumns(int percent) : OpenWindow(percent) {
        auto* columns = new Columns;
        columns->add(left = new Card(screen, look), 288);
        columns->add(right = new Card(screen, look));
        screen->body().Add(columns, expanded());
        show();
    }

    Card* left = nullptr;
    Card* right = nullptr;
};

// Whether a paragraph is as high as all its lines, reckoned from its words alone.
bool shows_all_lines(const Paragraph& paragraph) {
    const auto font = paragraph.GetFont();
    const auto words = wrapped(font, to_wx(paragraph.words()), paragraph.GetSize().x);
    const int lines = 1 + static_cast<int>(words.Freq('\n'));
    return paragraph.GetSize().y >= lines * line_height(font);
}

// Controls that stick out of their parent at the right, or are cut at the foot.
std::vector<std::string> cut_in(Screen& screen) {
    std::vector<std::string> cut;
    for (auto* window : everything_in(screen)) {
        const auto* parent = window->GetParent();
        if (!window->IsShownOnScreen() || dynamic_cast<wxControl*>(window) == nullptr ||
            window->GetParent() == nullptr || dynamic_cast<const wxControl*>(parent) != nullptr) {
            continue;
        }
        const auto best = window->GetBestSize();
        const bool out = window->GetPosition().x + window->GetSize().x > parent->GetSize().x;
        const auto* words = dynamic_cast<Paragraph*>(window);
        const bool low =
            window->GetSize().y < best.y || (words != nullptr && !shows_all_lines(*words));
        if (out || low) {
            cut.push_back(window->GetLabel().utf8_string() + (out ? " sticks out" : " is cut"));
        }
    }
    return cut;
}

} // namespace

BOOST_AUTO_TEST_SUITE(layout)

BOOST_AUTO_TEST_CASE(columns_stand_side_by_side_where_there_is_room) {
    const TwoColumns window(100);
    BOOST_TEST(window.left->GetPosition().y == window.right->GetPosition().y);
    BOOST_TEST(window.left->GetSize().x == 288);
    BOOST_TEST(window.right->GetPosition().x == window.left->GetPosition().x + 288 + space::wide);
}

BOOST_AUTO_TEST_CASE(a_column_of_several_controls_has_its_width_too) {
    OpenWindow window;
    auto* stack = new wxBoxSizer(wxVERTICAL);
    auto* words = new Paragraph(window.screen, window.look, long_words);
    stack->Add(words, expanded());
    auto* columns = new Columns;
    columns->add(stack, 288);
    window.screen->body().Add(columns, expanded());
    window.show();
    BOOST_TEST(words->GetSize().x == 288);
}

BOOST_AUTO_TEST_CASE(columns_stand_under_each_other_when_the_text_is_large) {
    const TwoColumns window(200);
    BOOST_TEST(window.left->GetPosition().x == window.right->GetPosition().x);
    BOOST_TEST(window.right->GetPosition().y > window.left->GetPosition().y);
    BOOST_TEST(window.left->GetSize().x == window.right->GetSize().x);
}

BOOST_AUTO_TEST_CASE(a_paragraph_wraps_again_when_the_window_grows) {
    OpenWindow window;
    auto* paragraph = new Paragraph(window.screen, window.look, long_words);
    window.screen->body().Add(paragraph, expanded());
    window.show();
    const auto breaks = [&] { return paragraph->GetLabel().Freq('\n'); };
    const auto wide = breaks();
    // The window manager may still confirm the size before: what counts is at the moment.
    window.frame->SetClientSize(500, 700);
    BOOST_TEST(wait_for([&] { return paragraph->GetSize().x < 480 && breaks() > wide; }));
    const auto narrow = breaks();
    window.frame->SetClientSize(1024, 700);
    BOOST_TEST(wait_for([&] { return paragraph->GetSize().x > 900 && breaks() < narrow; }));
    BOOST_TEST(breaks() >= 1U);
    BOOST_TEST(paragraph->words() == long_words);
}

BOOST_AUTO_TEST_CASE(a_text_that_does_not_fit_is_shown_from_its_beginning) {
    OpenWindow window;
    auto* text = new wxTextCtrl(window.screen, wxID_ANY, {}, {}, {-1, 600}, wxTE_MULTILINE);
    window.screen->body().Add(text, expanded(150));
    window.show();
    text->SetFocus();
    BOOST_TEST(wait_for([&] { return text->HasFocus(); }));
    settle();
    BOOST_TEST(window.screen->GetViewStart().y == 0);
}

BOOST_AUTO_TEST_CASE(a_long_page_scrolls) {
    OpenWindow window;
    for (int line = 0; line < 60; ++line) {
        window.screen->body().Add(new Paragraph(window.screen, window.look, long_words),
                                  expanded(space::block));
    }
    window.show();
    BOOST_TEST(window.screen->GetVirtualSize().y > 2 * window.screen->GetClientSize().y);
}

struct LongPage : OpenWindow {
    LongPage() {
        note = new NewsStrip(screen, look);
        screen->body().Add(note, expanded());
        for (int line = 0; line < 30; ++line) {
            auto* card = new Card(screen, look);
            last = new Button(card, look, ButtonKind::secondary, "Print the poster", {});
            card->body().Add(last, expanded());
            screen->body().Add(card, expanded(space::block));
        }
        show();
    }

    [[nodiscard]] bool shows_last() const {
        const int top = screen->ScreenToClient(last->GetScreenPosition()).y;
        return top >= 0 && top + last->GetSize().y <= screen->GetClientSize().y;
    }

    NewsStrip* note = nullptr;
    Button* last = nullptr;
};

BOOST_FIXTURE_TEST_CASE(the_page_follows_the_focus_into_a_card, LongPage) {
    BOOST_TEST(!shows_last());
    last->SetFocus();
    BOOST_TEST(wait_for([&] { return shows_last(); }));
}

BOOST_FIXTURE_TEST_CASE(news_on_top_leaves_the_focus_in_view, LongPage) {
    last->SetFocus();
    BOOST_REQUIRE(wait_for([&] { return shows_last(); }));
    const int height = screen->GetVirtualSize().y;
    note->say(StatusKind::done, "Saved poster.pdf");
    BOOST_TEST(wait_for([&] { return screen->GetVirtualSize().y > height; }));
    BOOST_TEST(wait_for([&] { return shows_last(); }));
}

BOOST_DATA_TEST_CASE(nothing_is_cut_at_200_percent, boost::unit_test::data::make(gallery_pages())) {
    OpenWindow window(200);
    window.screen->Destroy();
    window.screen = make_gallery_page(sample, window.frame.get(), window.look);
    window.show();
    for (const auto& cut : cut_in(*window.screen)) {
        BOOST_ERROR(cut);
    }
}

BOOST_AUTO_TEST_SUITE_END()

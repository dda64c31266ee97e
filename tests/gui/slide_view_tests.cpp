#include <boost/test/unit_test.hpp>

#include "content/course_reader.h"
#include "gui/controls/button.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/slide_view.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"
#include "samples.h"
#include "window.h"

#include <wx/textctrl.h>

#include <filesystem>

using namespace safeplaces;

namespace {

struct ASlide : OpenWindow {
    void open(const Slide& slide) {
        view =
            new SlideView(screen, look, [this](const std::string& address) { followed = address; });
        view->show(slide);
        screen->body().Add(view, expanded());
        show();
    }

    template <class Kind>
    [[nodiscard]] std::vector<Kind*> shown() const {
        std::vector<Kind*> found;
        for (auto* window : everything_in(*view)) {
            auto* control = dynamic_cast<Kind*>(window);
            if (control != nullptr && window->IsShownOnScreen()) {
                found.push_back(control);
            }
        }
        return found;
    }

    SlideView* view = nullptr;
    std::string followed;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(slide_view, ASlide)

BOOST_AUTO_TEST_CASE(the_text_holds_all_words_in_reading_order) {
    open(sample_slide());
    const auto text = from_wx(view->text().GetValue());
    std::size_t at = 0;
    for (const char* words :
         {"Some people carry", "Do this\n", "1.\tAsk: \u201cDo you have a card?\u201d\n",
          "3.\tRing.", "\u2022\tLet the two of them speak.\n",
          "Important. The person on the card"}) {
        const auto found = text.find(words, at);
        BOOST_TEST_CONTEXT(words) {
            BOOST_REQUIRE(found != std::string::npos);
        }
        at = found;
    }
    BOOST_TEST(!view->text().IsEditable());
}

BOOST_AUTO_TEST_CASE(the_picture_is_heard_where_the_keyboard_goes) {
    Slide slide = sample_slide();
    slide.picture->alt = "A woman looks worried.";
    slide.picture->caption = "Be warm.";
    open(slide);
    BOOST_TEST(accessible_description(view->text()) == "Picture: A woman looks worried. Be warm.");
    slide.picture->caption.clear();
    view->show(slide);
    BOOST_TEST(accessible_description(view->text()) == "Picture: A woman looks worried.");
    slide.picture.reset();
    view->show(slide);
    BOOST_TEST(accessible_description(view->text()) == "");
}

BOOST_AUTO_TEST_CASE(a_link_is_a_control_of_its_own_below) {
    open(sample_slide());
    const auto links = shown<Link>();
    BOOST_REQUIRE(links.size() == 1U);
    wxHyperlinkEvent event(links.front(), links.front()->GetId(), wxString());
    links.front()->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(followed == "https://example.org/who");
}

BOOST_AUTO_TEST_CASE(a_slide_without_a_picture_gives_the_text_all_the_room) {
    auto slide = sample_slide();
    open(slide);
    const int beside_picture = view->text().GetSize().x;
    slide.picture.reset();
    view->show(slide);
    settle();
    BOOST_TEST(shown<DrawingView>().empty());
    BOOST_TEST(view->text().GetSize().x > beside_picture + 300);
}

// Lines break where the toolkit breaks them, not where we reckon: so every slide that ships.
BOOST_AUTO_TEST_CASE(no_shipped_slide_loses_its_last_line) {
    open(sample_slide());
    const auto shelf = read_courses(std::filesystem::path{SAFEPLACES_ROOT} / "courses");
    BOOST_REQUIRE(shelf.broken.empty());
    for (const int width : {1100, 1024, 860}) {
        frame->SetClientSize(width, 760);
        settle();
        for (const Course& course : shelf.courses) {
            for (const Slide& slide : course.editions.front().slides) {
                view->show(slide);
                settle();
                const wxTextCtrl& text = view->text();
                const auto fits = [&text] { // once the toolkit has given out the new sizes
                    const auto last = text.PositionToCoords(text.GetLastPosition());
                    return last.y + text.GetCharHeight() <= text.GetSize().y;
                };
                BOOST_TEST_CONTEXT(width << ": " << slide.title) {
                    BOOST_TEST(wait_for(fits));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_text_control_is_as_high_as_its_text) {
    open(sample_slide());
    settle();
    const auto last = view->text().PositionToCoords(view->text().GetLastPosition());
    BOOST_TEST(last.y > 100);
    BOOST_TEST(last.y + view->text().GetCharHeight() <= view->text().GetSize().y);
}

BOOST_AUTO_TEST_CASE(the_next_slide_replaces_all) {
    open(sample_slide());
    view->show({{"x", 0}, "Next", {Prose{{{"Only this."}}}}, {}});
    settle();
    BOOST_TEST(from_wx(view->text().GetValue()) == "Only this.");
    BOOST_TEST(shown<Link>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

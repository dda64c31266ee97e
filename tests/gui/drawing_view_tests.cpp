#include <boost/test/unit_test.hpp>

#include "gui/controls/button.h"
#include "gui/controls/drawing_view.h"
#include "gui/platform/accessibility.h"
#include "samples.h"
#include "window.h"

#include <wx/scrolwin.h>

#include <cstdlib>
#include <stdexcept>

using namespace safeplaces;

namespace {

struct APage : OpenWindow {
    APage() {
        view->show(sample_page(), "A page");
        screen->body().Add(view, wxSizerFlags(1).Expand());
        show();
    }

    void press(const std::string& words) {
        for (wxWindow* child : view->GetChildren()) {
            auto* button = dynamic_cast<Button*>(child);
            if (button != nullptr && words_of(*button) == words) {
                wxCommandEvent event(wxEVT_BUTTON, button->GetId());
                button->ProcessWindowEvent(event);
                settle();
                return;
            }
        }
        BOOST_FAIL("no button says: " + words);
    }

    [[nodiscard]] wxScrolledCanvas& paper() const {
        for (wxWindow* child : view->GetChildren()) {
            if (auto* found = dynamic_cast<wxScrolledCanvas*>(child)) {
                return *found;
            }
        }
        throw std::runtime_error("no paper");
    }

    DrawingView* view = new DrawingView(screen, look, DrawingFrame::paper);
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(drawing_view, APage)

BOOST_AUTO_TEST_CASE(the_whole_page_is_seen_at_first_and_is_no_stop_of_the_tab_key) {
    BOOST_TEST(paper().GetVirtualSize().x <= paper().GetSize().x);
    BOOST_TEST(!paper().AcceptsFocus());
}

BOOST_AUTO_TEST_CASE(a_page_that_is_looked_at_closely_keeps_its_middle_and_can_be_scrolled) {
    press("Zoom in");
    press("Zoom in");
    const wxSize all = paper().GetVirtualSize();
    const wxSize seen = paper().GetClientSize();
    BOOST_TEST(all.x >= 2 * seen.x);
    BOOST_TEST(paper().AcceptsFocus());
    const wxPoint from = paper().CalcUnscrolledPosition(wxPoint{0, 0});
    constexpr int step = 32; // two steps of the scroll bar
    BOOST_TEST(std::abs(from.x + seen.x / 2 - all.x / 2) <= step);
    BOOST_TEST(std::abs(from.y + seen.y / 2 - all.y / 2) <= step);
}

BOOST_AUTO_TEST_CASE(a_page_that_is_looked_at_closely_says_so) {
    BOOST_TEST(accessible_name(paper()) == "A page");
    press("Zoom in");
    press("Zoom in");
    BOOST_TEST(accessible_name(paper()) == "A page, enlarged to 200 %. The arrow keys move it.");
    view->show(sample_page(), "Another page");
    BOOST_TEST(accessible_name(paper()).starts_with("Another page, enlarged to 200 %"));
    press("Zoom out");
    press("Zoom out");
    BOOST_TEST(accessible_name(paper()) == "Another page");
}

BOOST_AUTO_TEST_CASE(zooming_out_as_far_as_it_goes_shows_the_whole_page_again) {
    press("Zoom in");
    for (int times = 0; times < 3; ++times) {
        press("Zoom out");
    }
    BOOST_TEST(paper().GetVirtualSize().x <= paper().GetSize().x);
    BOOST_TEST(!paper().AcceptsFocus());
}

BOOST_AUTO_TEST_SUITE_END()

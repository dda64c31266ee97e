#include <boost/test/unit_test.hpp>

#include "gui/controls/choice_entry.h"
#include "gui/controls/drop_down.h"
#include "window.h"

#include <gtk/gtk.h>

using namespace safeplaces;

namespace {

// A question far up on a page that is much higher than the window.
struct ALongPage : OpenWindow {
    ALongPage() {
        entry = new ChoiceEntry(screen, look, {.label = "Size"},
                                {{"a3", "A3"}, {"a4", "A4"}, {"a5", "A5"}},
                                [this](const std::string& id) { changes.push_back(id); });
        entry->set_value("a4");
        screen->body().Add(entry, expanded());
        screen->body().AddSpacer(3000);
        show();
        screen->reflow_now();
        settle();
    }

    // As the toolkit tells of a wheel that is turned by one step over the closed list.
    static void turn_wheel(const wxChoice& choice, GdkScrollDirection direction) {
        auto* widget = static_cast<GtkWidget*>(choice.GetHandle());
        GdkEvent* event = gdk_event_new(GDK_SCROLL);
        event->scroll.window = GDK_WINDOW(g_object_ref(gtk_widget_get_window(widget)));
        event->scroll.direction = direction;
        gdk_event_set_device(
            event, gdk_seat_get_pointer(gdk_display_get_default_seat(gdk_display_get_default())));
        gtk_propagate_event(widget, event);
        gdk_event_free(event);
        settle();
    }

    [[nodiscard]] int scrolled() const { return screen->CalcUnscrolledPosition({0, 0}).y; }

    ChoiceEntry* entry = nullptr;
    std::vector<std::string> changes;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(drop_down, ALongPage)

BOOST_AUTO_TEST_CASE(the_wheel_over_a_choice_scrolls_the_page_and_leaves_the_answer) {
    BOOST_TEST(scrolled() == 0);
    turn_wheel(entry->control(), GDK_SCROLL_DOWN);
    BOOST_TEST(entry->value() == "a4");
    const int once = scrolled();
    BOOST_TEST(once > 0);
    turn_wheel(entry->control(), GDK_SCROLL_DOWN);
    BOOST_TEST(scrolled() > once);
    turn_wheel(entry->control(), GDK_SCROLL_UP);
    BOOST_TEST(scrolled() == once);
    BOOST_TEST(entry->value() == "a4");
    BOOST_TEST(changes.empty());
}

BOOST_AUTO_TEST_CASE(nor_does_the_wheel_change_an_answer_that_has_the_focus) {
    entry->focus_answer();
    settle();
    turn_wheel(entry->control(), GDK_SCROLL_DOWN);
    BOOST_TEST(entry->value() == "a4");
    BOOST_TEST(changes.empty());
    BOOST_TEST(scrolled() > 0);
}

BOOST_AUTO_TEST_CASE(a_choice_that_stands_on_no_page_keeps_its_answer_too) {
    auto* choice = new DropDown(frame.get(), look);
    choice->Append(wxS("100 %"));
    choice->Append(wxS("125 %"));
    choice->SetSelection(0);
    settle();
    turn_wheel(*choice, GDK_SCROLL_DOWN);
    BOOST_TEST(choice->GetSelection() == 0);
}

// The toolkit's own does change: what is tested here is not the toolkit.
BOOST_AUTO_TEST_CASE(a_bare_choice_of_the_toolkit_would_change) {
    auto* choice = new wxChoice(screen, wxID_ANY);
    choice->Append(wxS("100 %"));
    choice->Append(wxS("125 %"));
    choice->SetSelection(0);
    settle();
    turn_wheel(*choice, GDK_SCROLL_DOWN);
    BOOST_TEST(choice->GetSelection() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

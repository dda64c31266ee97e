#include <boost/test/unit_test.hpp>

#include "gui/controls/button.h"
#include "gui/controls/notices.h"
#include "gui/hours_entry.h"
#include "gui/text.h"
#include "window.h"

using namespace safeplaces;

namespace {

// A week of opening hours, with nothing typed.
struct AWeek : OpenWindow {
    AWeek() {
        hours = new HoursEntry(
            screen, look, field, [](const std::string&, const std::string&) {},
            [this](int day) { copied_from = day; }, [this] { undone = true; });
        screen->body().Add(hours, expanded());
        show();
    }

    [[nodiscard]] Button* button(const std::string& words) const {
        for (auto* window : everything_in(*hours)) {
            auto* found = dynamic_cast<Button*>(window);
            if (found != nullptr && found->IsShownOnScreen() &&
                from_wx(found->GetLabelText()) == words) {
                return found;
            }
        }
        return nullptr;
    }

    static void press(Button& button) {
        wxCommandEvent event(wxEVT_BUTTON, button.GetId());
        button.ProcessWindowEvent(event);
        settle();
    }

    const Field field{.id = "hours", .kind = HoursField{}, .label = "Opening hours"};
    HoursEntry* hours = nullptr;
    int copied_from = -1;
    bool undone = false;
};

const std::string copy = "Use Monday's hours for every day";

} // namespace

BOOST_FIXTURE_TEST_SUITE(hours_entry, AWeek)

BOOST_AUTO_TEST_CASE(undo_is_offered_only_after_a_copy) {
    BOOST_TEST(button("Undo") == nullptr);
    BOOST_REQUIRE(button(copy) != nullptr);
    press(*button(copy));
    BOOST_TEST(copied_from == 0);
    hours->offer_undo(true);
    settle();
    BOOST_REQUIRE(button("Undo") != nullptr);
    press(*button("Undo"));
    BOOST_TEST(undone);
}

BOOST_AUTO_TEST_CASE(after_undo_the_keyboard_stays_beside_it) {
    hours->offer_undo(true);
    settle();
    button("Undo")->SetFocus();
    settle();
    hours->offer_undo(false);
    settle();
    BOOST_TEST(button("Undo") == nullptr);
    BOOST_TEST(wxWindow::FindFocus() == button(copy));
}

BOOST_AUTO_TEST_SUITE_END()

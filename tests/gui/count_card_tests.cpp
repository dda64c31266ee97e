#include <boost/test/unit_test.hpp>

#include "gui/controls/count_card.h"
#include "gui/controls/layout.h"
#include "gui/platform/accessibility.h"
#include "window.h"

using namespace safeplaces;

namespace {

// Five cards in one row of tiles, as on the screen of what needs doing.
struct FiveCards : OpenWindow {
    explicit FiveCards(int text_percent = 100) : OpenWindow(text_percent) {
        auto* row = new Tiles(Tiles::Widths::equal, space::button);
        for (int number = 0; number < 5; ++number) {
            auto* card = new CountCard(screen, look, Icon::shop, Tone::accent, "Applications",
                                       [this](bool pressed) { heard = pressed; });
            card->show(7, "Oldest 19 days", false);
            cards.push_back(card);
            row->Add(card);
        }
        screen->body().Add(row, expanded());
        show();
    }

    std::vector<CountCard*> cards;
    bool heard = false;
};

} // namespace

BOOST_AUTO_TEST_SUITE(count_card)

BOOST_AUTO_TEST_CASE(a_card_is_one_sentence_to_a_screen_reader) {
    FiveCards window;
    BOOST_TEST(accessible_name(*window.cards[0]) == "7, Applications, Oldest 19 days");
    window.cards[0]->show(1200, "Oldest 20 days", false);
    BOOST_TEST(accessible_name(*window.cards[0]) == "1,200, Applications, Oldest 20 days");
}

BOOST_AUTO_TEST_CASE(pressing_it_says_so_once_the_event_is_over) {
    FiveCards window;
    wxCommandEvent event(wxEVT_TOGGLEBUTTON, window.cards[0]->GetId());
    event.SetInt(1);
    window.cards[0]->ProcessWindowEvent(event);
    BOOST_TEST(!window.heard);
    settle();
    BOOST_TEST(window.heard);
}

BOOST_AUTO_TEST_CASE(tiles_stand_in_one_row_with_one_width_where_there_is_room) {
    FiveCards window;
    for (const auto* card : window.cards) {
        BOOST_TEST(card->GetPosition().y == window.cards[0]->GetPosition().y);
        BOOST_TEST(card->GetSize().x == window.cards[0]->GetSize().x);
    }
}

BOOST_AUTO_TEST_CASE(at_200_percent_tiles_take_even_rows_and_none_lies_over_another) {
    FiveCards window{200};
    const auto& cards = window.cards;
    BOOST_TEST(cards[4]->GetPosition().y > cards[0]->GetPosition().y);
    for (std::size_t first = 0; first < cards.size(); ++first) {
        for (std::size_t second = first + 1; second < cards.size(); ++second) {
            BOOST_TEST(!cards[first]->GetRect().Intersects(cards[second]->GetRect()));
        }
    }
    BOOST_TEST(cards[4]->GetRect().GetBottom() <= window.screen->GetVirtualSize().y);
}

BOOST_AUTO_TEST_SUITE_END()

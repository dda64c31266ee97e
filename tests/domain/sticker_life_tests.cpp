#include "domain/scheme/sticker_life.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace safeplaces;

namespace {

using S = StickerState;

std::set<S> reached_from(S first) {
    std::set<S> reached{first};
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const StickerMove& move : allowed_sticker_moves()) {
            if (reached.contains(move.from)) {
                reached.insert(move.to);
            }
        }
    }
    return reached;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sticker_life)

BOOST_AUTO_TEST_CASE(every_sticker_can_come_to_its_end_and_what_is_destroyed_stays_so) {
    for (const S state : {S::issued, S::up, S::replaced, S::returned}) {
        BOOST_TEST(reached_from(state).contains(S::destroyed));
    }
    BOOST_TEST(sticker_moves_from(S::destroyed).empty());
}

BOOST_AUTO_TEST_CASE(one_that_was_replaced_never_hangs_again_unless_the_council_sends_it_out) {
    BOOST_TEST(!may_move(S::replaced, S::up));
    BOOST_TEST(!may_move(S::returned, S::up));
    BOOST_TEST(may_move(S::returned, S::issued));
}

BOOST_AUTO_TEST_CASE(no_move_stands_twice_or_leads_nowhere) {
    for (const StickerMove& move : allowed_sticker_moves()) {
        BOOST_TEST((move.from != move.to));
        BOOST_TEST(std::ranges::count(allowed_sticker_moves(), move) == 1);
        BOOST_TEST(may_move(move.from, move.to));
    }
}

BOOST_AUTO_TEST_CASE(what_the_council_has_or_what_is_destroyed_is_not_out) {
    BOOST_TEST(is_out(S::issued));
    BOOST_TEST(is_out(S::up));
    BOOST_TEST(is_out(S::replaced));
    BOOST_TEST(!is_out(S::returned));
    BOOST_TEST(!is_out(S::destroyed));
}

BOOST_AUTO_TEST_SUITE_END()

#include "domain/scheme/sticker_life.h"

#include <algorithm>
#include <array>

namespace safeplaces {
namespace {

using S = StickerState;

constexpr std::array moves{
    StickerMove{S::issued, S::up},
    StickerMove{S::issued, S::replaced},
    StickerMove{S::issued, S::returned},
    StickerMove{S::issued, S::destroyed},
    StickerMove{S::up, S::replaced},
    StickerMove{S::up, S::returned},
    StickerMove{S::up, S::destroyed},
    StickerMove{S::replaced, S::returned},
    StickerMove{S::replaced, S::destroyed},
    StickerMove{S::returned, S::issued}, // sent out once more, as after a wrong address
    StickerMove{S::returned, S::destroyed},
};

} // namespace

std::span<const StickerMove> allowed_sticker_moves() {
    return moves;
}

bool may_move(StickerState from, StickerState to) {
    return std::ranges::find(moves, StickerMove{from, to}) != moves.end();
}

std::vector<StickerState> sticker_moves_from(StickerState from) {
    std::vector<StickerState> states;
    for (const StickerMove& move : moves) {
        if (move.from == from) {
            states.push_back(move.to);
        }
    }
    return states;
}

bool is_out(StickerState state) {
    return state == S::issued || state == S::up || state == S::replaced;
}

} // namespace safeplaces

#pragma once

#include <span>
#include <vector>

namespace safeplaces {

// Where one window sticker is, as far as the council knows. Source: domain.md 1.2, steps 6 and 12.
enum class StickerState {
    issued,   // sent to the venue, and nobody said that it hangs
    up,       // in the window
    replaced, // another one hangs in its place: this one comes back, or is destroyed
    returned, // the council has it
    destroyed // for good
};

struct StickerMove {
    StickerState from;
    StickerState to;

    friend bool operator==(const StickerMove&, const StickerMove&) = default;
};

// The whole table. What was noted by mistake is taken back, which is no move.
[[nodiscard]] std::span<const StickerMove> allowed_sticker_moves();
[[nodiscard]] bool may_move(StickerState from, StickerState to);
// In the order of the table.
[[nodiscard]] std::vector<StickerState> sticker_moves_from(StickerState from);

// The council has not seen the end of it: it hangs, or may hang, or lies about.
[[nodiscard]] bool is_out(StickerState state);

} // namespace safeplaces

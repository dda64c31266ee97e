#pragma once

#include "samples.h"

#include <chrono>
#include <vector>

namespace safeplaces {

inline constexpr int first_year = 2026;

inline const std::vector shapes{StickerShape::round, StickerShape::a6, StickerShape::a5};

// Whose band is open in that month.
inline ApprovedSticker sticker_to(int year, unsigned month, StickerShape shape) {
    ApprovedSticker sticker = approved_sticker(shape);
    sticker.band.last = std::chrono::year{year} / static_cast<int>(month);
    return sticker;
}

inline Drawing drawn(const ApprovedSticker& sticker) {
    return draw(sticker, shipped_fonts());
}

} // namespace safeplaces

#pragma once

#include "documents/designs/sticker.h"

#include <array>
#include <string>

namespace safeplaces {

// Where a sticker is stuck.
enum class GlassSide {
    outside, // or on paper that faces the street
    inside   // on film: it is mirrored
};

struct StickerForm {
    StickerShape shape = StickerShape::round;
    GlassSide side = GlassSide::outside;
};

// In the order in which they are offered, that of every form first.
inline constexpr std::array sticker_shapes{StickerShape::round, StickerShape::a6, StickerShape::a5};
inline constexpr std::array glass_sides{GlassSide::outside, GlassSide::inside};

// In the form that is asked for.
[[nodiscard]] Drawing draw(ApprovedSticker sticker, const StickerForm& form, const Fonts& fonts);

// "-a6-mirrored"; empty for the round one that is stuck outside.
[[nodiscard]] std::string form_in_a_file_name(const StickerForm& form);

} // namespace safeplaces

#pragma once

#include "domain/print/drawing.h"

#include <vector>

namespace safeplaces {

// Our own neutral mark: a rounded house with a heart in the gable. No part of the national Safe
// Places artwork, which is not ours to draw.

namespace palette {
inline constexpr Colour teal{0x0B, 0x4A, 0x57};
inline constexpr Colour mid_teal{0x0E, 0x63, 0x73};
inline constexpr Colour tint{0xE2, 0xF0, 0xF2};
inline constexpr Colour yellow{0xFF, 0xC4, 0x3A};
inline constexpr Colour pale_yellow{0xFF, 0xE7, 0xAE};
inline constexpr Colour cream{0xFF, 0xF8, 0xEA};
inline constexpr Colour ink{0x12, 0x26, 0x3A};
inline constexpr Colour muted{0x54, 0x5C, 0x6B};
inline constexpr Colour line{0xC9, 0xCF, 0xD9};
inline constexpr Colour red{0xC8, 0x32, 0x3C}; // the heart only
inline constexpr Colour white{0xFF, 0xFF, 0xFF};
} // namespace palette

// Sizes in millimetres; corners are sharp points that `radius` then rounds.
struct House {
    Point base; // middle of the foot
    double wall_half_width = 0;
    double wall_height = 0;
    double eaves_half_width = 0;
    double height = 0;
    double radius = 0;
};

[[nodiscard]] Path house(const House& house);

// Its bounding box is centred on `centre`, `width` wide.
[[nodiscard]] Path heart(Point centre, double width);

// A doorway with a round arch; `foot` is the middle of the threshold.
[[nodiscard]] Path doorway(Point foot, double width, double height);

// The whole mark, `height` tall, standing on `foot`: house, heart, lit doorway with a person.
[[nodiscard]] std::vector<Mark> filled_mark(Point foot, double height, Colour wall);

// The same in dashed outline with an empty door: it is not there yet.
[[nodiscard]] std::vector<Mark> dashed_mark(Point foot, double height);

} // namespace safeplaces

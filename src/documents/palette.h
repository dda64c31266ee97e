#pragma once

#include "domain/print/drawing.h"

#include <array>

// The scheme's colours on paper. Nothing is told by colour alone; text is ink or white.
namespace safeplaces::palette {

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

struct YearColours {
    Colour ground;
    Colour words; // on it
};

// Of the year in which a sticker ends: 2028, 2029, 2030, 2031 and so on. Whoever sees colours in
// another way than most tells them apart too; pale and dark take turns, for a print in grey.
inline constexpr std::array<YearColours, 4> years{{
    {{0x6F, 0xD3, 0xF2}, ink},
    {{0x86, 0x27, 0x0F}, white},
    {yellow, ink},
    {{0x2A, 0x1F, 0x9D}, white},
}};

} // namespace safeplaces::palette

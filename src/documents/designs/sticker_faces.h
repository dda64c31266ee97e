#pragma once

#include "documents/designs/sticker.h"
#include "documents/sheet.h"

#include <functional>
#include <string>

namespace safeplaces {

// What an approved sticker shows, without its crop marks. The two are laid out each for its shape.

inline constexpr Size round_sticker{100, 100};
inline constexpr Size a6_sticker{105, 148};

void add_round_face(Sheet& sheet, const ApprovedSticker& sticker);
void add_upright_face(Sheet& sheet, const ApprovedSticker& sticker); // A6

// How wide so many lines of that size may be, in mm.
using WidthOfLines = std::function<double(double size_pt, int lines)>;

// The venue's name on one line, a long one smaller on up to three. `middle` is that of its room.
void add_sticker_venue(Sheet& sheet,
                       const TextStyle& style,
                       const std::string& venue,
                       Point middle,
                       const WidthOfLines& width);

} // namespace safeplaces

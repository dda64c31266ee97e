#pragma once

#include "documents/sheet.h"
#include "domain/print/drawing.h"

namespace safeplaces {

// The paper that a sticker is cut from.

inline constexpr double cut_margin = 12; // from the paper's edge to the cut
inline constexpr double cut_bleed = 3;   // fills run this far over the cut

// What is printed round a sticker of that size, for whoever cuts it by hand.
void add_crop_marks(Sheet& sheet, Size sticker);

// The page of a sticker that is cut along `cut`.
[[nodiscard]] DrawnPage sticker_page(Sheet& sheet, Size sticker, Path cut);

} // namespace safeplaces

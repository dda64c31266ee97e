#pragma once

#include "domain/print/drawing.h"
#include "domain/training/lesson.h"

namespace safeplaces {

// A page of 210 x 297 mm with a teal square of 100 mm at (20, 20), a yellow one in it and a dashed
// line.
[[nodiscard]] DrawnPage sample_page();

// A slide with every kind of block, a picture and a link.
[[nodiscard]] Slide sample_slide();

} // namespace safeplaces

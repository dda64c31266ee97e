#pragma once

#include "domain/print/drawing.h"

namespace safeplaces {

// Sizes of paper that a poster may have.
enum class Paper { a3, a4, a5 };

[[nodiscard]] Size size_of(Paper paper); // upright, mm

// A drawing that was laid out for A4, as large as the paper allows: A3 hangs in a window, A5 stands
// on a counter. Paper of the A series has one shape, so nothing moves against anything else.
//
// Pre: every page is A4, upright or not, and is not cut.
[[nodiscard]] Drawing on_paper(Drawing a4, Paper paper);

} // namespace safeplaces

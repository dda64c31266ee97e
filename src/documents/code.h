#pragma once

#include "documents/shapes.h"

#include <string>

namespace safeplaces {

// A code that phones read (QR, ISO/IEC 18004) in the middle of that square, with the quiet zone
// that it needs round it inside the square. `link` is text, "#" and digits, which take the least
// room.
//
// Level M: 15 parts of 100 may be scratched. At least version 9 (53 modules), so that all stickers
// of a scheme look alike; more where the statement is longer. The mask is fixed: choosing the best
// takes ten times as long, and what is signed looks like chance anyway. Source: print.md 3.
//
// Pre: the link fits, which it does up to 5,000 digits.
[[nodiscard]] CodePattern code_of(const std::string& link, const Rectangle& square);

} // namespace safeplaces

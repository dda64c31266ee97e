#pragma once

#include "domain/print/drawing.h"

#include <vector>

namespace safeplaces {

// The pieces of a path that a dashed line shows, curves as short straight pieces. Each part of the
// path begins its dashes anew.
//
// Pre: `lengths` is not empty and holds mm on, mm off, ..., each more than 0; an odd number goes
// round twice.
[[nodiscard]] Path dashed(const Path& path, const std::vector<double>& lengths);

} // namespace safeplaces

#pragma once

#include "domain/print/drawing.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

// Reads a drawing of one page and one part (decoration: its words stand beside it). One unit of the
// view box is one millimetre. Arcs become curves, transforms are worked into points and line
// widths. A line with a round cap or a round join has both.
//
// Throws InputError with `file` and line for anything outside the subset, by its name.
// Source: courses/README.md, "Pictures".
[[nodiscard]] Drawing read_svg(std::string_view svg, const std::string& file);
[[nodiscard]] Drawing read_svg(const std::filesystem::path& file);

} // namespace safeplaces

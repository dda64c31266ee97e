#pragma once

#include "domain/print/drawing.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A council's own picture, which stands on the approved poster and sticker in place of our mark. It
// travels in the pack under this path, as it came.

inline constexpr const char* artwork_path = "artwork";
inline constexpr std::size_t largest_artwork = std::size_t{2} << 20; // bytes

// A PNG or JPEG picture, or a drawing in the subset of SVG of content/svg_reader.h.
// Throws InputError for anything else, one that is too large, or one that shows nothing.
[[nodiscard]] std::vector<Mark> read_artwork(std::string_view bytes, const std::string& file);

} // namespace safeplaces

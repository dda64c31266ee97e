#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <string_view>

namespace safeplaces {

inline constexpr int most_pixels_across = 2000; // and down: 17 cm at 300 to the inch

[[nodiscard]] bool looks_like_png(std::string_view bytes);
[[nodiscard]] bool looks_like_jpeg(std::string_view bytes);

// A picture that somebody brings, one millimetre for each pixel. What shines through becomes white,
// as the paper is: PDF/A-1 has no transparency.
//
// Throws InputError for one that is damaged, cut short or larger than `most_across`, and for
// colours made for a printing press (CMYK).
[[nodiscard]] PixelPicture
read_png(std::string_view bytes, const std::string& file, int most_across = most_pixels_across);
[[nodiscard]] PixelPicture
read_jpeg(std::string_view bytes, const std::string& file, int most_across = most_pixels_across);

// The same for a photo of up to twice `most_across`: one that is larger comes at half its size.
[[nodiscard]] PixelPicture
read_photo(std::string_view bytes, const std::string& file, int most_across);

} // namespace safeplaces

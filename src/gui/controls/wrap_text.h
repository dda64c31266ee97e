#pragma once

#include <wx/font.h>
#include <wx/string.h>

namespace safeplaces {

// The words with line breaks, so that no line is wider than `width` pixels in that font. A word
// that is wider stays whole. Breaks that are there already stay.
[[nodiscard]] wxString wrapped(const wxFont& font, const wxString& words, int width);

// Pixels from one line to the next.
[[nodiscard]] int line_height(const wxFont& font);

} // namespace safeplaces

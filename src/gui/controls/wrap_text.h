#pragma once

#include <wx/string.h>

class wxWindow;

namespace safeplaces {

// The words with line breaks, so that no line is wider than `width` pixels in the window's own
// font. A word that is wider stays whole. Breaks that are there already stay.
[[nodiscard]] wxString wrapped(const wxWindow& window, const wxString& words, int width);

} // namespace safeplaces

#pragma once

#include <wx/font.h>
#include <wx/gdicmn.h>
#include <wx/string.h>

#include <vector>

namespace safeplaces {

// The words with line breaks, so that no line is wider than `width` pixels in that font. A word
// that is wider is broken. Breaks that are there already stay.
[[nodiscard]] wxString wrapped(const wxFont& font, const wxString& words, int width);

// The words of a native control that are wrapped by line breaks in its label.
struct WrappedWords {
    wxString words;
    int natural = 0; // pixels wide, the whole control, on one line
    int at = -1;     // the width they are wrapped at; -1: on one line
};

// Words in one font, part of a paragraph in several.
struct FontRun {
    wxString words;
    wxFont font;
};

// How many lines a paragraph takes at that width in pixels; at least 1.
[[nodiscard]] int lines_needed(const std::vector<FontRun>& paragraph, int width);

// Pixels that the words take, lines as they are broken. The toolkit itself does not know before its
// style sheets have been worked in, some time after a control was made.
[[nodiscard]] wxSize extent_of(const wxFont& font, const wxString& words);

// Pixels from one line to the next.
[[nodiscard]] int line_height(const wxFont& font);

} // namespace safeplaces

#include "gui/controls/wrap_text.h"

#include <wx/arrstr.h>
#include <wx/bitmap.h>
#include <wx/dcmemory.h>

#include <algorithm>
#include <cstddef>

namespace safeplaces {

namespace {

// As many of the word's letters as fit into the width, at least one.
std::size_t letters_that_fit(wxDC& dc, const wxString& word, int width) {
    wxArrayInt ends;
    dc.GetPartialTextExtents(word, ends);
    const auto fits = std::ranges::upper_bound(ends, width) - ends.begin();
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, fits));
}

void wrap_paragraph(wxDC& dc, const wxString& paragraph, int width, wxString& result) {
    wxString line;
    for (auto word : wxSplit(paragraph, ' ', '\0')) {
        const auto longer = line.empty() ? word : line + ' ' + word;
        if (dc.GetTextExtent(longer).x <= width) {
            line = longer;
            continue;
        }
        result += line.empty() ? line : line + '\n';
        // Only such as the path of a folder is longer than a line.
        while (width > 0 && dc.GetTextExtent(word).x > width) {
            const auto letters = letters_that_fit(dc, word, width);
            result += word.Left(letters) + '\n';
            word.erase(0, letters);
        }
        line = word;
    }
    result += line;
}

} // namespace

wxString wrapped(const wxFont& font, const wxString& words, int width) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    wxString result;
    bool first = true;
    for (const auto& paragraph : wxSplit(words, '\n', '\0')) {
        if (!first) {
            result += '\n';
        }
        first = false;
        wrap_paragraph(dc, paragraph, width, result);
    }
    return result;
}

int lines_needed(const std::vector<FontRun>& paragraph, int width) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    int lines = 1;
    int used = 0; // of the line so far
    int word = 0; // a word may go on in the next run
    int space = 0;
    const auto place = [&] {
        if (used > 0 && used + space + word > width) {
            ++lines;
            used = word;
        } else {
            used += word + (used > 0 ? space : 0);
        }
        word = 0;
    };
    for (const auto& [words, font] : paragraph) {
        dc.SetFont(font);
        space = dc.GetTextExtent(wxS(" ")).x;
        bool first = true;
        for (const auto& piece : wxSplit(words, ' ', '\0')) {
            if (!first) {
                place();
            }
            first = false;
            word += dc.GetTextExtent(piece).x;
        }
    }
    place();
    return lines;
}

wxSize extent_of(const wxFont& font, const wxString& words) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    const auto extent = dc.GetMultiLineTextExtent(words);
    // Rounding of the toolkit must not cut the last letter.
    return {extent.x + 2, extent.y};
}

int line_height(const wxFont& font) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    return dc.GetCharHeight();
}

} // namespace safeplaces

#include "gui/controls/wrap_text.h"

#include <wx/arrstr.h>
#include <wx/bitmap.h>
#include <wx/dcmemory.h>

namespace safeplaces {

namespace {

void wrap_paragraph(wxDC& dc, const wxString& paragraph, int width, wxString& result) {
    wxString line;
    for (const auto& word : wxSplit(paragraph, ' ', '\0')) {
        const auto longer = line.empty() ? word : line + ' ' + word;
        if (!line.empty() && dc.GetTextExtent(longer).x > width) {
            result += line + '\n';
            line = word;
        } else {
            line = longer;
        }
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

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

int line_height(const wxFont& font) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    return dc.GetCharHeight();
}

} // namespace safeplaces

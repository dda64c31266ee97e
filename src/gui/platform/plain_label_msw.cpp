#ifdef _WIN32

#include "gui/platform/plain_label.h"

#include <wx/arrstr.h>
#include <wx/clntdata.h>
#include <wx/dcclient.h>

#include <algorithm>

namespace safeplaces {

namespace {

// Kept with the label while a part of it stands out.
struct SaidInLabel : wxClientData {
    TextRange part;
    wxColour ground;
    wxColour words;
};

// The characters of a line from `first` up to `last`. Returns where the next ones begin.
int draw_piece(wxDC& dc, const wxString& line, long first, long last, wxPoint at) {
    const long end = static_cast<long>(line.length());
    const long from = std::clamp(first, 0L, end);
    const long to = std::clamp(last, from, end);
    const wxString piece =
        line.Mid(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    dc.DrawText(piece, at);
    return at.x + dc.GetTextExtent(piece).x;
}

void draw(wxDC& dc, const PlainLabel& label, const SaidInLabel& said) {
    dc.SetFont(label.GetFont());
    dc.SetBackground(label.GetBackgroundColour());
    dc.Clear();
    const auto in_own_colours = [&] {
        dc.SetBackgroundMode(wxBRUSHSTYLE_TRANSPARENT);
        dc.SetTextForeground(label.GetForegroundColour());
    };
    wxPoint at;
    long before = 0; // characters
    for (const wxString& line : wxSplit(label.GetLabelText(), '\n', '\0')) {
        const long first = said.part.first - before;
        const long last = said.part.last - before;
        const long end = static_cast<long>(line.length());
        in_own_colours();
        at.x = draw_piece(dc, line, 0, first, at);
        dc.SetBackgroundMode(wxBRUSHSTYLE_SOLID);
        dc.SetTextBackground(said.ground);
        dc.SetTextForeground(said.words);
        at.x = draw_piece(dc, line, first, last, at);
        in_own_colours();
        draw_piece(dc, line, last, end, at);
        at = {0, at.y + dc.GetCharHeight()};
        before += end + 1;
    }
}

// The native label knows one colour only.
void paint_label(wxPaintEvent& event) {
    auto* label = dynamic_cast<PlainLabel*>(event.GetEventObject());
    const auto* said =
        label == nullptr ? nullptr : static_cast<const SaidInLabel*>(label->GetClientObject());
    if (said == nullptr) {
        event.Skip();
        return;
    }
    wxPaintDC dc(label);
    draw(dc, *label, *said);
}

} // namespace

void mark_said(PlainLabel& label, TextRange part, const Palette& colours) {
    unmark_said(label);
    auto* said = new SaidInLabel;
    said->part = part;
    said->ground = colours.fill;
    said->words = colours.on_fill;
    label.SetClientObject(said);
    label.Bind(wxEVT_PAINT, paint_label);
    label.Refresh();
}

void unmark_said(PlainLabel& label) {
    if (label.GetClientObject() != nullptr) {
        label.Unbind(wxEVT_PAINT, paint_label);
        label.SetClientObject(nullptr);
        label.Refresh();
    }
}

} // namespace safeplaces

#endif

#ifdef _WIN32

#include "gui/platform/text_view.h"

#include <wx/textctrl.h>

#include <vector>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <richedit.h>

namespace safeplaces {

namespace {

constexpr int left_margin = 2; // room for the cursor
constexpr int twips_per_inch = 1440;

HWND handle_of(const wxTextCtrl& text) {
    return static_cast<HWND>(text.GetHandle());
}

LONG twips(const wxTextCtrl& text, int pixels) {
    return MulDiv(pixels, twips_per_inch, text.GetDPI().y);
}

PARAFORMAT2 format_of(DWORD what) {
    PARAFORMAT2 format{};
    format.cbSize = sizeof format;
    format.dwMask = what;
    return format;
}

// To change something moves the selection, which nobody must see or hear.
class Selection {
public:
    Selection(HWND window, TextRange range) : m_window(window) {
        SendMessageW(m_window, EM_EXGETSEL, 0, reinterpret_cast<LPARAM>(&m_before));
        m_events = SendMessageW(m_window, EM_SETEVENTMASK, 0, 0);
        SendMessageW(m_window, WM_SETREDRAW, FALSE, 0);
        CHARRANGE range_of_text{range.first, range.last};
        SendMessageW(m_window, EM_EXSETSEL, 0, reinterpret_cast<LPARAM>(&range_of_text));
    }
    ~Selection() {
        SendMessageW(m_window, EM_EXSETSEL, 0, reinterpret_cast<LPARAM>(&m_before));
        SendMessageW(m_window, EM_SETEVENTMASK, 0, m_events);
        SendMessageW(m_window, WM_SETREDRAW, TRUE, 0);
        InvalidateRect(m_window, nullptr, FALSE);
    }
    Selection(const Selection&) = delete;
    Selection& operator=(const Selection&) = delete;

private:
    HWND m_window;
    CHARRANGE m_before{};
    LRESULT m_events = 0;
};

void apply(const wxTextCtrl& text, TextRange range, PARAFORMAT2& format) {
    const Selection selection(handle_of(text), range);
    SendMessageW(handle_of(text), EM_SETPARAFORMAT, 0, reinterpret_cast<LPARAM>(&format));
}

// How words look that stand out for a while, to give it back to them.
struct ColouredPart {
    TextRange part;
    COLORREF words = 0;
    COLORREF ground = 0;
};

CHARFORMAT2W colours_of_selection(HWND window) {
    CHARFORMAT2W format{};
    format.cbSize = sizeof format;
    SendMessageW(window, EM_GETCHARFORMAT, SCF_SELECTION, reinterpret_cast<LPARAM>(&format));
    return format;
}

void colour(const wxTextCtrl& text, const ColouredPart& as) {
    const Selection selection(handle_of(text), as.part);
    CHARFORMAT2W format{};
    format.cbSize = sizeof format;
    format.dwMask = CFM_COLOR | CFM_BACKCOLOR;
    format.crTextColor = as.words;
    format.crBackColor = as.ground;
    SendMessageW(handle_of(text), EM_SETCHARFORMAT, SCF_SELECTION,
                 reinterpret_cast<LPARAM>(&format));
}

std::vector<ColouredPart> colours_in(const wxTextCtrl& text, TextRange range) {
    std::vector<ColouredPart> parts;
    for (long at = range.first; at < range.last; ++at) {
        const Selection letter(handle_of(text), {at, at + 1});
        const CHARFORMAT2W format = colours_of_selection(handle_of(text));
        if (parts.empty() || parts.back().words != format.crTextColor ||
            parts.back().ground != format.crBackColor) {
            parts.push_back({{at, at}, format.crTextColor, format.crBackColor});
        }
        parts.back().part.last = at + 1;
    }
    return parts;
}

// The text owns it.
class SaidBefore : public wxClientData {
public:
    std::vector<ColouredPart> looked;
};

// What separates the lines of a paragraph, of 20 that make its height.
constexpr LONG line_and_fifth = 24;
constexpr BYTE of_twenty = 5;

} // namespace

void set_line_spacing(wxTextCtrl& text) {
    PARAFORMAT2 format =
        format_of(PFM_SPACEAFTER | PFM_LINESPACING | PFM_STARTINDENT | PFM_RIGHTINDENT);
    format.dySpaceAfter = twips(text, after_paragraph);
    format.bLineSpacingRule = of_twenty;
    format.dyLineSpacing = line_and_fifth;
    format.dxStartIndent = twips(text, left_margin);
    SendMessageW(handle_of(text), EM_SETPARAFORMAT, SPF_SETDEFAULT,
                 reinterpret_cast<LPARAM>(&format));
    SendMessageW(handle_of(text), EM_SETPARAFORMAT, 0, reinterpret_cast<LPARAM>(&format));
}

// Windows keeps its own room above the words.
void set_text_margins(wxTextCtrl& text, int across, int) {
    SendMessageW(handle_of(text), EM_SETMARGINS, EC_LEFTMARGIN | EC_RIGHTMARGIN,
                 MAKELPARAM(across, across));
}

void hang_indent(wxTextCtrl& text, TextRange paragraph, int indent) {
    PARAFORMAT2 format = format_of(PFM_STARTINDENT | PFM_OFFSET | PFM_TABSTOPS);
    format.dxStartIndent = twips(text, left_margin);
    format.dxOffset = twips(text, indent);
    format.cTabCount = 1;
    format.rgxTabs[0] = twips(text, left_margin + indent);
    apply(text, paragraph, format);
}

// The words have the ground already; a box around them Windows does not know.
void add_callout(wxTextCtrl& text, TextRange paragraph, const Look&) {
    PARAFORMAT2 format =
        format_of(PFM_STARTINDENT | PFM_RIGHTINDENT | PFM_SPACEBEFORE | PFM_SPACEAFTER);
    format.dxStartIndent = twips(text, callout_side);
    format.dxRightIndent = twips(text, callout_side);
    format.dySpaceBefore = twips(text, callout_above);
    format.dySpaceAfter = twips(text, callout_below);
    apply(text, paragraph, format);
}

void mark_said(wxTextCtrl& text, TextRange part, const Palette& colours) {
    unmark_said(text);
    auto* before = new SaidBefore;
    before->looked = colours_in(text, part);
    text.SetClientObject(before);
    colour(text, {part, colours.on_fill.GetPixel(), colours.fill.GetPixel()});
}

void unmark_said(wxTextCtrl& text) {
    if (const auto* before = static_cast<const SaidBefore*>(text.GetClientObject())) {
        for (const ColouredPart& part : before->looked) {
            colour(text, part);
        }
        text.SetClientObject(nullptr);
    }
}

void remove_callouts(wxTextCtrl& text) {
    text.SetClientObject(nullptr); // what stood out goes with the text
}

std::optional<int> height_of_words(const wxTextCtrl& text) {
    const HWND window = handle_of(text);
    POINTL first{};
    POINTL last{};
    SendMessageW(window, EM_POSFROMCHAR, reinterpret_cast<WPARAM>(&first), 0);
    SendMessageW(window, EM_POSFROMCHAR, reinterpret_cast<WPARAM>(&last), text.GetLastPosition());
    const Selection end(window, {text.GetLastPosition(), text.GetLastPosition()});
    const LONG line = MulDiv(colours_of_selection(window).yHeight, text.GetDPI().y, twips_per_inch);
    constexpr int lines_below = 2; // the last one, with what it may have below
    return static_cast<int>(last.y - first.y + lines_below * line);
}

} // namespace safeplaces

#endif

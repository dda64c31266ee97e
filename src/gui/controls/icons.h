#pragma once

#include "gui/theme.h"

#include <wx/bmpbndl.h>
#include <wx/statbmp.h>

#include <string>

namespace safeplaces {

// Our own pictograms, stroke drawings on 24 x 24.
enum class Icon {
    shop,
    book,
    printer,
    people,
    check,        // a bare tick
    check_circle, // filled
    half_circle,
    ring,
    clock,
    lock,
    triangle,
    exclamation, // filled circle, "!"
    cross,       // filled circle
    octagon,     // filled, "!"
    information,
    question,
    arrow_right,
    arrow_left,
    phone,
    speaker,
    list,
    poster,
    sticker,
    sheet,
    certificate,
    table,
    search,
    plus,
    gear,
    inbox,
    calendar,
    chart,
    person,
    key,
    to_do,
    shield,
    bring_back,
    tick_outline, // the three of dense tables
    cross_outline,
    equal,
    differs,
    down,
};

// One colour, clear ground, `size` pixels square; sharp on dense screens too.
[[nodiscard]] wxBitmapBundle icon_bitmap(Icon icon, int size, const wxColour& colour);

// The icon in the middle of a filled circle, as on the cards of the home screen.
[[nodiscard]] wxBitmapBundle
disc_bitmap(Icon icon, int size, const wxColour& colour, const wxColour& disc);

// The neutral house with the yellow door.
[[nodiscard]] wxBitmapBundle logo_bitmap(int size);

// An icon beside words that say the same: decoration to a screen reader.
class IconView : public wxStaticBitmap {
public:
    IconView(wxWindow* parent, Icon icon, int size, const wxColour& colour);
    IconView(wxWindow* parent, const wxBitmapBundle& bitmap);
    void set_icon(Icon icon, int size, const wxColour& colour);
};

} // namespace safeplaces

#include "gui/theme.h"

#include <wx/dcmemory.h>
#include <wx/settings.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace safeplaces {

namespace {

Palette light() {
    return {.page = {245, 246, 249},
            .card = {255, 255, 255},
            .line = {217, 221, 229},
            .field = {118, 126, 141},
            .ink = {27, 31, 40},
            .muted = {84, 92, 107},
            .accent = {14, 99, 115},
            .fill = {11, 74, 87},
            .on_fill = {255, 255, 255},
            .tint = {226, 240, 242},
            .grey = {235, 237, 241},
            .ok = {23, 110, 60},
            .ok_back = {222, 243, 230},
            .warn = {122, 74, 0},
            .warn_back = {255, 239, 204},
            .err = {163, 29, 37},
            .err_back = {253, 228, 228},
            .ring_outside = {27, 31, 40},
            .ring_inside = {255, 196, 58}};
}

Palette dark() {
    return {.page = {30, 31, 34},
            .card = {43, 45, 49},
            .line = {68, 71, 78},
            .field = {138, 144, 156},
            .ink = {240, 241, 243},
            .muted = {178, 183, 192},
            .accent = {127, 206, 219},
            .fill = {127, 206, 219},
            .on_fill = {6, 40, 48},
            .tint = {28, 62, 70},
            .grey = {58, 61, 67},
            .ok = {121, 205, 150},
            .ok_back = {30, 62, 44},
            .warn = {245, 196, 105},
            .warn_back = {70, 55, 20},
            .err = {255, 163, 163},
            .err_back = {84, 33, 37},
            .ring_outside = {255, 196, 58},
            .ring_inside = {30, 31, 34}};
}

constexpr double least_of_a_shape = 3; // WCAG 1.4.11

// Everything is the user's text on the user's ground; borders are in the text colour.
Palette of_the_system() {
    const auto ground = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    const auto text = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    const auto chosen = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    const auto on_chosen = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT);
    // GTK's inverse theme marks what is chosen by a grey that hardly differs from its black.
    const bool shows = contrast(chosen, ground) >= least_of_a_shape;
    return {.page = ground,
            .card = ground,
            .line = text,
            .field = text,
            .ink = text,
            .muted = text,
            .accent = text,
            .fill = shows ? chosen : text,
            .on_fill = shows ? on_chosen : ground,
            .tint = ground,
            .grey = ground,
            .ok = text,
            .ok_back = ground,
            .warn = text,
            .warn_back = ground,
            .err = text,
            .err_back = ground,
            .ring_outside = text,
            .ring_inside = ground};
}

double linear(unsigned char channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const wxColour& colour) {
    return 0.2126 * linear(colour.Red()) + 0.7152 * linear(colour.Green()) +
           0.0722 * linear(colour.Blue());
}

constexpr double least_to_read = 14; // points; source: domain.md 4.4, Easy Read

double factor(Type type) {
    switch (type) {
    case Type::title:
        return 2.0;
    case Type::card_title:
        return 1.4;
    case Type::lead:
        return 1.1;
    case Type::reading:
        return 1.25;
    case Type::body:
        return 1.0;
    case Type::caption:
        return 0.92;
    case Type::desk_title:
        return 1.8;
    case Type::desk_card:
        return 1.3;
    }
    return 1.0;
}

wxSize extent(const wxString& text, const wxFont& font) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    return dc.GetTextExtent(text);
}

} // namespace

Palette palette_of(ColourScheme scheme) {
    switch (scheme) {
    case ColourScheme::light:
        return light();
    case ColourScheme::dark:
        return dark();
    case ColourScheme::high_contrast:
        return of_the_system();
    }
    return light();
}

double contrast(const wxColour& a, const wxColour& b) {
    const auto [less, more] = std::minmax({luminance(a), luminance(b)});
    return (more + 0.05) / (less + 0.05);
}

Look::Look(ColourScheme scheme, int text_percent)
    : m_scheme(scheme), m_text_percent(text_percent), m_colours(palette_of(scheme)) {
    assert(100 <= text_percent && text_percent <= 300);
    // The design was drawn in a font in which this sample is as wide as that, at 100 %.
    const auto width =
        extent(wxS("Completion records of every venue, 0123456789"), font(Type::body)).x;
    const double designed = 314;
    m_scale = width / designed;
    // A few per cent more or less are the renderer's, not the person's.
    if (std::abs(m_scale - 1) < 0.04) {
        m_scale = 1;
    }
    constexpr int least_height = 40;
    constexpr int around_words = 18;
    m_control_height = std::max(least_height, extent(wxS("Xg"), font(Type::body)).y + around_words);
    m_character = std::max(1, extent(wxS("xxxxxxxxxxxxxxxxxxxx"), font(Type::body)).x / 20);
}

wxColour Look::colour(Tone tone) const {
    switch (tone) {
    case Tone::ink:
        return m_colours.ink;
    case Tone::muted:
        return m_colours.muted;
    case Tone::accent:
        return m_colours.accent;
    case Tone::ok:
        return m_colours.ok;
    case Tone::warn:
        return m_colours.warn;
    case Tone::err:
        return m_colours.err;
    }
    return m_colours.ink;
}

wxColour Look::back(Tone tone) const {
    switch (tone) {
    case Tone::ink:
        return m_colours.card;
    case Tone::muted:
        return m_colours.grey;
    case Tone::accent:
        return m_colours.tint;
    case Tone::ok:
        return m_colours.ok_back;
    case Tone::warn:
        return m_colours.warn_back;
    case Tone::err:
        return m_colours.err_back;
    }
    return m_colours.card;
}

wxFont Look::font(Type type, Emphasis emphasis) const {
    auto font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
    const double least = type == Type::reading ? least_to_read : 0;
    font.SetFractionalPointSize(std::max(font.GetFractionalPointSize() * factor(type), least) *
                                m_text_percent / 100);
    if (emphasis == Emphasis::strong) {
        font.MakeBold();
    }
    return font;
}

int Look::scaled(int designed) const {
    return static_cast<int>(std::lround(designed * m_scale));
}

} // namespace safeplaces

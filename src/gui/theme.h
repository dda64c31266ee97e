#pragma once

#include <wx/colour.h>
#include <wx/font.h>

namespace safeplaces {

enum class ColourScheme { light, dark, high_contrast };

// Every colour of the program, by what it is for. Source: design.md, section 1, "Tokens".
struct Palette {
    wxColour page, card, line, field;
    wxColour ink, muted, accent;
    wxColour fill, on_fill; // primary button and the words on it
    wxColour tint, grey;
    wxColour ok, ok_back, warn, warn_back, err, err_back;
    wxColour ring_outside, ring_inside; // the two focus rings
};

// high_contrast takes the system's colours, as they are now.
[[nodiscard]] Palette palette_of(ColourScheme scheme);

// Contrast ratio of WCAG 2, 1.0 to 21.0. Source: WCAG 2.2, "relative luminance".
[[nodiscard]] double contrast(const wxColour& a, const wxColour& b);

// The type scale, on the user's own font. Source: design.md, section 1, "Type".
enum class Type {
    title,      // of a page, 2.0
    card_title, // and a quiz question, 1.4
    lead,       // section name, option, 1.1
    reading,    // lesson text, 1.25
    body,       // 1.0
    caption,    // hint, chip, list status, 0.92
    desk_title, // the two titles of the scheme's desk, which is denser: 1.8
    desk_card,  // 1.3
};
enum class Emphasis { normal, strong };

// Where words stand in the room they have.
enum class Side { left, right, centre };

enum class Tone { ink, muted, accent, ok, warn, err };

// Side of a check box, and width of the ring of a radio button, without borders.
inline constexpr int tick_box = 18;

// What every control is given: colours, fonts and sizes. It never changes. For another text size or
// theme the frame makes a new Look and builds its screens again; it must outlive the controls.
class Look {
public:
    // Pre: 100 <= text_percent <= 300, and a wxApp is running. People choose up to 200.
    Look(ColourScheme scheme, int text_percent);

    [[nodiscard]] ColourScheme scheme() const { return m_scheme; }
    [[nodiscard]] int text_percent() const { return m_text_percent; }
    [[nodiscard]] const Palette& colours() const { return m_colours; }
    [[nodiscard]] wxColour colour(Tone tone) const;
    [[nodiscard]] wxColour back(Tone tone) const; // the soft ground that goes with it
    [[nodiscard]] wxFont font(Type type, Emphasis emphasis = Emphasis::normal) const;

    // A width or height that holds text, designed at 100 % in pixels, as wide as today's font
    // needs. Never for spacing, which stays as it is (controls/layout.h, space).
    [[nodiscard]] int scaled(int designed) const;

    // Height of a button or a field of one line, in pixels.
    [[nodiscard]] int control_height() const { return m_control_height; }

    // Width of an average character of the body font, in pixels.
    [[nodiscard]] int character() const { return m_character; }

private:
    ColourScheme m_scheme;
    int m_text_percent;
    Palette m_colours;
    double m_scale = 1;
    int m_character = 8;
    int m_control_height = 40;
};

} // namespace safeplaces

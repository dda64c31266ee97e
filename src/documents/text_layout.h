#pragma once

#include "documents/fonts.h"
#include "domain/print/drawing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Points are 1/72 inch and only ever used for type; everything else is millimetres.
inline constexpr double mm_per_pt = 25.4 / 72;

struct TextStyle {
    FontWeight weight = FontWeight::regular;
    double size_pt = 12;
    Colour colour{};
    double tracking_pt = 0;          // added between letters that are written rightwards
    std::optional<Direction> base{}; // of the paragraph; nothing: that of the first letter
};

enum class Align { left, centre, right };

// Millimetres.
[[nodiscard]] double width_of(const Fonts& fonts, const TextStyle& style, std::string_view text);

// One line; `at` is the left end, middle or right end of its baseline. Line breaks and tabs in the
// text become spaces.
[[nodiscard]] GlyphRun line_of_text(const Fonts& fonts,
                                    const TextStyle& style,
                                    std::string_view text,
                                    Point at,
                                    Align align = Align::left);

// The letters of a run as a path, whether the fonts draw outlines or not: for a picture.
[[nodiscard]] Path outline_of(const Fonts& fonts, const GlyphRun& run);

// The text in lines no wider than `width`. A word wider than that is broken inside. Every line but
// the last ends with a space (a broken word does not), so that a reader's words stay apart.
[[nodiscard]] std::vector<std::string>
wrapped(const Fonts& fonts, const TextStyle& style, std::string_view text, double width);

// The least width, no more than `width`, at which the text takes no more lines: its lines then are
// about equally long.
[[nodiscard]] double
balanced_width(const Fonts& fonts, const TextStyle& style, std::string_view text, double width);

struct Box {
    Point at; // x: left edge, middle or right edge by the alignment; y: the first baseline
    double width = 0;
    double leading_pt = 0; // from baseline to baseline
    Align align = Align::left;
};

// Lines of text, one run each. Unless the style says otherwise, all have the direction of the first
// letter of the whole text.
[[nodiscard]] std::vector<GlyphRun>
paragraph(const Fonts& fonts, const TextStyle& style, std::string_view text, const Box& box);

// The largest size from style.size_pt down to `smallest_pt`, in half points, at which the text
// takes at most `most_lines` lines; `smallest_pt` when none does.
[[nodiscard]] TextStyle fitted(const Fonts& fonts,
                               TextStyle style,
                               std::string_view text,
                               double width,
                               double smallest_pt,
                               int most_lines = 1);

enum class Arc {
    over, // letters stand on the circle, read clockwise, middle at the top
    under // letters hang inside the circle's lower half, read anticlockwise
};

// Text round a circle; `radius` is the baseline's.
[[nodiscard]] GlyphRun text_on_circle(const Fonts& fonts,
                                      const TextStyle& style,
                                      std::string_view text,
                                      Point centre,
                                      double radius,
                                      Arc arc);

} // namespace safeplaces

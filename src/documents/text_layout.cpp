#include "documents/text_layout.h"

#include "documents/stretches.h"
#include "documents/typeface.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>

namespace safeplaces {

namespace {

// Line breaks and tabs have no glyph.
std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    return line;
}

double em_of(const TextStyle& style) {
    return style.size_pt * mm_per_pt;
}

// How far letters reach at any size: in em, and in how many of them take tracking. Letters that
// join each other, as those read leftwards do, would be torn apart by it.
struct Extent {
    double em = 0;
    std::size_t tracked = 0;
};

Extent operator+(const Extent& one, const Extent& other) {
    return {one.em + other.em, one.tracked + other.tracked};
}

Extent extent_of(const ShapedGlyph& glyph) {
    return {glyph.advance, glyph.direction == Direction::rightwards ? 1U : 0U};
}

Extent extent_of(std::span<const ShapedGlyph> glyphs) {
    Extent extent;
    for (const ShapedGlyph& glyph : glyphs) {
        extent = extent + extent_of(glyph);
    }
    return extent;
}

// How far the pen moves.
double step_of(const Extent& extent, const TextStyle& style) {
    return extent.em * em_of(style) +
           static_cast<double>(extent.tracked) * style.tracking_pt * mm_per_pt;
}

// Without the tracking after the last letter.
double length_of(const Extent& extent, const TextStyle& style) {
    return step_of(extent, style) - (extent.tracked > 0 ? style.tracking_pt * mm_per_pt : 0);
}

// Without the spaces at both ends: the one that ends a wrapped line takes no part in placing it.
std::span<const ShapedGlyph> inked(const ShapedText& shaped) {
    const auto is_inked = [](const ShapedGlyph& glyph) { return glyph.text != " "; };
    const auto& glyphs = shaped.glyphs;
    const auto first = std::ranges::find_if(glyphs, is_inked);
    const auto end = std::find_if(glyphs.rbegin(), glyphs.rend(), is_inked).base();
    return first < end ? std::span(first, end) : std::span(glyphs);
}

ShapedText shaped(const Fonts& fonts, const TextStyle& style, std::string_view text) {
    return fonts.shape(style.weight, on_one_line(text), style.base);
}

// The glyphs were placed as they are seen; a run holds them as they are read.
GlyphRun run_of(const Fonts& fonts,
                const TextStyle& style,
                const ShapedText& text,
                std::vector<Glyph> placed) {
    GlyphRun run{style.size_pt, style.colour, {}, {}};
    std::vector<std::size_t> order(placed.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return text.glyphs[i].from; });
    run.glyphs.reserve(placed.size());
    for (const std::size_t i : order) {
        run.glyphs.push_back(std::move(placed[i]));
    }
    if (fonts.outlines() == Outlines::drawn) {
        run.outline = outline_of(fonts, run);
    }
    return run;
}

Glyph glyph_at(const ShapedGlyph& glyph, Point at, double turn = 0) {
    return {glyph.id, at, turn, glyph.text, glyph.face, glyph.direction};
}

std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : line) {
        if (c != ' ' && c != '\t' && c != '\r') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

// The most whole characters of the word that fit, at least one; combining marks stay with their
// letter because shaping puts them in its cluster.
std::size_t
fitting_bytes(const Fonts& fonts, const TextStyle& style, const std::string& word, double width) {
    std::vector<std::size_t> ends;
    for (const ShapedGlyph& glyph : shaped(fonts, style, word).glyphs) {
        if (!glyph.text.empty()) {
            ends.push_back(glyph.from + glyph.text.size());
        }
    }
    std::ranges::sort(ends);
    // Letters that join look different at a break, so each part is measured by itself.
    const auto too_wide = std::ranges::find_if(ends, [&](std::size_t end) {
        return width_of(fonts, style, std::string_view(word).substr(0, end)) > width;
    });
    return too_wide > ends.begin() ? *(too_wide - 1) : ends.empty() ? 0 : ends.front();
}

// The whole text where one line has room for it, as most have: to measure that is quicker than to
// measure its words. Nothing for one that has to be wrapped.
std::optional<std::string>
line_that_fits(const Fonts& fonts, const TextStyle& style, std::string_view text, double width) {
    if (text.find('\n') != std::string_view::npos) {
        return std::nullopt;
    }
    std::string line;
    for (const std::string& word : words_of(text)) {
        line += line.empty() ? word : " " + word;
    }
    return width_of(fonts, style, line) <= width ? std::optional(std::move(line)) : std::nullopt;
}

// A text whose words have been measured: once, however many sizes and widths are then tried.
class MeasuredText {
public:
    MeasuredText(const Fonts& fonts, FontWeight weight, std::string_view text)
        : m_fonts(fonts), m_weight(weight), m_space(extent_of(fonts.shape(weight, " ").glyphs)) {
        std::size_t from = 0;
        while (from <= text.size()) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            std::vector<Word>& words = m_paragraphs.emplace_back();
            for (std::string& word : words_of(text.substr(from, end - from))) {
                words.push_back(measured(std::move(word)));
            }
            from = end + 1;
        }
    }

    [[nodiscard]] std::vector<std::string> wrapped(const TextStyle& style, double width) const {
        std::vector<std::string> lines;
        for (const std::vector<Word>& words : m_paragraphs) {
            add_lines(lines, words, style, width);
        }
        if (!lines.empty() && lines.back().ends_with(' ')) {
            lines.back().pop_back();
        }
        return lines;
    }

private:
    struct Word {
        std::string text;
        Extent extent;
    };

    [[nodiscard]] Word measured(std::string word) const {
        const Extent extent = extent_of(m_fonts.shape(m_weight, word).glyphs);
        return {std::move(word), extent};
    }

    void add_lines(std::vector<std::string>& lines,
                   const std::vector<Word>& words,
                   const TextStyle& style,
                   double width) const {
        Word line;
        for (const Word& word : words) {
            const Extent longer =
                line.text.empty() ? word.extent : line.extent + m_space + word.extent;
            if (length_of(longer, style) <= width) {
                line.text += line.text.empty() ? word.text : " " + word.text;
                line.extent = longer;
                continue;
            }
            if (!line.text.empty()) {
                lines.push_back(line.text + " ");
            }
            line = word;
            break_inside(lines, line, style, width);
        }
        if (!line.text.empty()) {
            lines.push_back(line.text + " ");
        }
    }

    // Leaves the end of the word, which fits.
    void break_inside(std::vector<std::string>& lines,
                      Word& word,
                      const TextStyle& style,
                      double width) const {
        while (length_of(word.extent, style) > width) {
            const std::size_t bytes = fitting_bytes(m_fonts, style, word.text, width);
            if (bytes == 0 || bytes >= word.text.size()) {
                return;
            }
            lines.push_back(word.text.substr(0, bytes));
            word = measured(word.text.substr(bytes));
        }
    }

    const Fonts& m_fonts;
    FontWeight m_weight;
    Extent m_space;
    std::vector<std::vector<Word>> m_paragraphs;
};

} // namespace

Path outline_of(const Fonts& fonts, const GlyphRun& run) {
    Path outline;
    for (const Glyph& glyph : run.glyphs) {
        fonts.typeface(glyph.face).add_outline(outline, glyph, run.size_pt * mm_per_pt);
    }
    return outline;
}

double width_of(const Fonts& fonts, const TextStyle& style, std::string_view text) {
    return length_of(extent_of(shaped(fonts, style, text).glyphs), style);
}

GlyphRun line_of_text(
    const Fonts& fonts, const TextStyle& style, std::string_view text, Point at, Align align) {
    const ShapedText line = shaped(fonts, style, text);
    const std::span<const ShapedGlyph> seen = inked(line);
    const std::span<const ShapedGlyph> before(line.glyphs.data(), seen.data());
    double pen = at.x - step_of(extent_of(before), style);
    if (align != Align::left) {
        pen -= length_of(extent_of(seen), style) * (align == Align::centre ? 0.5 : 1.0);
    }
    const double em = em_of(style);
    std::vector<Glyph> placed;
    placed.reserve(line.glyphs.size());
    for (const ShapedGlyph& glyph : line.glyphs) {
        placed.push_back(glyph_at(glyph, {pen + glyph.offset.x * em, at.y + glyph.offset.y * em}));
        pen += step_of(extent_of(glyph), style);
    }
    return run_of(fonts, style, line, std::move(placed));
}

std::vector<std::string>
wrapped(const Fonts& fonts, const TextStyle& style, std::string_view text, double width) {
    if (auto line = line_that_fits(fonts, style, text, width)) {
        return line->empty() ? std::vector<std::string>{} : std::vector{std::move(*line)};
    }
    return MeasuredText(fonts, style.weight, text).wrapped(style, width);
}

double
balanced_width(const Fonts& fonts, const TextStyle& style, std::string_view text, double width) {
    if (const auto line = line_that_fits(fonts, style, text, width)) {
        return width_of(fonts, style, *line);
    }
    const MeasuredText measured(fonts, style.weight, text);
    const std::size_t lines = measured.wrapped(style, width).size();
    double too_narrow = 0;
    while (width - too_narrow > 1) {
        const double middle = (width + too_narrow) / 2;
        const bool fits = measured.wrapped(style, middle).size() <= lines;
        (fits ? width : too_narrow) = middle;
    }
    return width;
}

std::vector<GlyphRun>
paragraph(const Fonts& fonts, const TextStyle& style, std::string_view text, const Box& box) {
    std::vector<GlyphRun> runs;
    TextStyle in_direction = style;
    if (!style.base) {
        in_direction.base = direction_of(text);
    }
    Point at = box.at;
    for (const std::string& line : wrapped(fonts, style, text, box.width)) {
        runs.push_back(line_of_text(fonts, in_direction, line, at, box.align));
        at.y += box.leading_pt * mm_per_pt;
    }
    return runs;
}

TextStyle fitted(const Fonts& fonts,
                 TextStyle style,
                 std::string_view text,
                 double width,
                 double smallest_pt,
                 int most_lines) {
    if (line_that_fits(fonts, style, text, width)) {
        return style;
    }
    const MeasuredText measured(fonts, style.weight, text);
    const auto most = static_cast<std::size_t>(most_lines);
    while (style.size_pt > smallest_pt && measured.wrapped(style, width).size() > most) {
        style.size_pt = std::max(smallest_pt, style.size_pt - 0.5);
    }
    return style;
}

GlyphRun text_on_circle(const Fonts& fonts,
                        const TextStyle& style,
                        std::string_view text,
                        Point centre,
                        double radius,
                        Arc arc) {
    const ShapedText line = shaped(fonts, style, text);
    std::vector<Glyph> placed;
    placed.reserve(line.glyphs.size());
    const double em = em_of(style);
    // Angles run clockwise on the page from the top; under the circle the pen goes the other way.
    const double way = arc == Arc::over ? 1 : -1;
    double angle = (arc == Arc::over ? 0 : std::numbers::pi) -
                   way * length_of(extent_of(line.glyphs), style) / 2 / radius;
    for (const ShapedGlyph& glyph : line.glyphs) {
        const double half = glyph.advance * em / 2;
        angle += way * half / radius;
        const double turn = arc == Arc::over ? angle : angle - std::numbers::pi;
        const Point middle{centre.x + radius * std::sin(angle),
                           centre.y - radius * std::cos(angle)};
        const double right = glyph.offset.x * em - half;
        const double down = glyph.offset.y * em;
        const Point origin{middle.x + right * std::cos(turn) - down * std::sin(turn),
                           middle.y + right * std::sin(turn) + down * std::cos(turn)};
        placed.push_back(glyph_at(glyph, origin, turn));
        angle += way * (step_of(extent_of(glyph), style) - half) / radius;
    }
    return run_of(fonts, style, line, std::move(placed));
}

} // namespace safeplaces

#include "documents/text_layout.h"

#include "documents/typeface.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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

// How far a text reaches at any size: in em, and in glyphs, because tracking stands between them.
struct Extent {
    double em = 0;
    std::size_t glyphs = 0;
};

Extent operator+(const Extent& one, const Extent& other) {
    return {one.em + other.em, one.glyphs + other.glyphs};
}

Extent extent_of(const ShapedText& shaped) {
    return {shaped.width, shaped.glyphs.size()};
}

// The last letter has no tracking.
double length_of(const Extent& extent, const TextStyle& style) {
    const double gaps = extent.glyphs == 0 ? 0 : static_cast<double>(extent.glyphs - 1);
    return extent.em * em_of(style) + gaps * style.tracking_pt * mm_per_pt;
}

double length_of(const ShapedText& shaped, const TextStyle& style) {
    return length_of(extent_of(shaped), style);
}

GlyphRun empty_run(const Typeface& face, const TextStyle& style) {
    GlyphRun run;
    run.font = face.name();
    run.size_pt = style.size_pt;
    run.colour = style.colour;
    return run;
}

void add(GlyphRun& run, const Typeface& face, Glyph glyph) {
    face.add_outline(run.outline, glyph, run.size_pt * mm_per_pt);
    run.glyphs.push_back(std::move(glyph));
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
    std::size_t bytes = 0;
    double used = 0;
    for (const ShapedGlyph& glyph : fonts.shape(style.weight, word).glyphs) {
        used += glyph.advance * em_of(style) + style.tracking_pt * mm_per_pt;
        if (used > width && bytes > 0) {
            break;
        }
        bytes += glyph.text.size();
    }
    return bytes;
}

// A text whose words have been measured: once, however many sizes and widths are then tried.
class MeasuredText {
public:
    MeasuredText(const Fonts& fonts, FontWeight weight, std::string_view text)
        : m_fonts(fonts), m_weight(weight), m_space(extent_of(fonts.shape(weight, " "))) {
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
        const Extent extent = extent_of(m_fonts.shape(m_weight, word));
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

double width_of(const Fonts& fonts, const TextStyle& style, std::string_view text) {
    return length_of(fonts.shape(style.weight, on_one_line(text)), style);
}

GlyphRun line_of_text(
    const Fonts& fonts, const TextStyle& style, std::string_view text, Point at, Align align) {
    const Typeface& face = fonts.typeface(style.weight);
    const ShapedText shaped = face.shape(on_one_line(text));
    GlyphRun run = empty_run(face, style);
    double pen = at.x;
    if (align != Align::left) {
        // A space that ends a wrapped line takes no part in centring it.
        ShapedText seen = shaped;
        if (seen.glyphs.size() > 1 && seen.glyphs.back().text == " ") {
            seen.width -= seen.glyphs.back().advance;
            seen.glyphs.pop_back();
        }
        pen -= length_of(seen, style) * (align == Align::centre ? 0.5 : 1.0);
    }
    const double em = em_of(style);
    run.glyphs.reserve(shaped.glyphs.size());
    for (const ShapedGlyph& glyph : shaped.glyphs) {
        const Point origin{pen + glyph.offset.x * em, at.y + glyph.offset.y * em};
        add(run, face, Glyph{glyph.id, origin, 0, glyph.text});
        pen += glyph.advance * em + style.tracking_pt * mm_per_pt;
    }
    return run;
}

std::vector<std::string>
wrapped(const Fonts& fonts, const TextStyle& style, std::string_view text, double width) {
    return MeasuredText(fonts, style.weight, text).wrapped(style, width);
}

double
balanced_width(const Fonts& fonts, const TextStyle& style, std::string_view text, double width) {
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
    Point at = box.at;
    for (const std::string& line : wrapped(fonts, style, text, box.width)) {
        runs.push_back(line_of_text(fonts, style, line, at, box.align));
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
    const Typeface& face = fonts.typeface(style.weight);
    const ShapedText shaped = face.shape(on_one_line(text));
    GlyphRun run = empty_run(face, style);
    const double em = em_of(style);
    const double tracking = style.tracking_pt * mm_per_pt;
    // Angles run clockwise on the page from the top; under the circle the pen goes the other way.
    const double way = arc == Arc::over ? 1 : -1;
    double angle =
        (arc == Arc::over ? 0 : std::numbers::pi) - way * length_of(shaped, style) / 2 / radius;
    for (const ShapedGlyph& glyph : shaped.glyphs) {
        const double half = glyph.advance * em / 2;
        angle += way * half / radius;
        const double turn = arc == Arc::over ? angle : angle - std::numbers::pi;
        const Point middle{centre.x + radius * std::sin(angle),
                           centre.y - radius * std::cos(angle)};
        const double right = glyph.offset.x * em - half;
        const double down = glyph.offset.y * em;
        const Point origin{middle.x + right * std::cos(turn) - down * std::sin(turn),
                           middle.y + right * std::sin(turn) + down * std::cos(turn)};
        add(run, face, Glyph{glyph.id, origin, turn, glyph.text});
        angle += way * (half + tracking) / radius;
    }
    return run;
}

} // namespace safeplaces

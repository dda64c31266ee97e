#include "documents/pdf/content_stream.h"

#include "documents/pdf/text_encoding.h"
#include "documents/shapes.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <functional>
#include <vector>

namespace safeplaces {

namespace {

constexpr const char* zero_width_space = "\u200B";

std::string digits_of(std::uint16_t number) {
    const std::array<char, 2> bytes{static_cast<char>(number >> 8),
                                    static_cast<char>(number & 0xFF)};
    return hex_of({bytes.data(), bytes.size()});
}

// The glyphs from the first on that are like it. Pre: there is one.
template <typename Alike>
std::span<const Glyph> beginning_of(std::span<const Glyph> glyphs, Alike alike) {
    const auto other = std::ranges::find_if_not(
        glyphs, [&](const Glyph& glyph) { return alike(glyphs.front(), glyph); });
    return {glyphs.begin(), other};
}

bool same_face(const Glyph& one, const Glyph& other) {
    return one.face == other.face && one.direction == other.direction;
}

// A later glyph of a cluster, such as the dots of an Arabic letter.
bool is_mark(const Glyph& glyph) {
    return glyph.text.empty();
}

bool same_line(const Glyph& one, const Glyph& other) {
    return one.turn == 0 && other.turn == 0 && one.at.y == other.at.y;
}

// Row by row from the top, each filled up to whole bytes.
std::string bits_of(const CodePattern& code) {
    constexpr int in_a_byte = 8;
    std::string bits;
    auto module = code.dark.begin();
    for (int row = 0; row < code.across; ++row) {
        for (int from = 0; from < code.across; from += in_a_byte) {
            const int end = std::min(from + in_a_byte, code.across);
            unsigned byte = 0;
            for (int column = from; column < end; ++column, ++module) {
                byte = byte << 1 | (*module ? 1U : 0U);
            }
            bits += static_cast<char>(byte << (from + in_a_byte - end));
        }
    }
    return bits;
}

} // namespace

// Trailing zeros are left out. NaN would be written as rubbish that ruins the page.
void ContentStream::number(double value, int decimals) {
    assert(std::isfinite(value) && std::fabs(value) < 1e9);
    std::array<char, 40> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                       std::chars_format::fixed, decimals);
    std::string_view text(digits.data(), static_cast<std::size_t>(written.ptr - digits.data()));
    if (decimals > 0) {
        text.remove_suffix(text.size() - 1 - text.find_last_not_of('0'));
        if (text.ends_with('.')) {
            text.remove_suffix(1);
        }
    }
    m_bytes += text == "-0" ? "0" : text;
    m_bytes += ' ';
}

void ContentStream::point(Point millimetres) {
    number(millimetres.x * pt_per_mm);
    number((m_page_height - millimetres.y) * pt_per_mm);
}

void ContentStream::colour(Colour colour, std::string_view op) {
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        number(part / 255.0);
    }
    m_bytes += op;
}

void ContentStream::set_fill(Colour fill) {
    if (m_fill != fill) {
        colour(fill, "rg\n");
        m_fill = fill;
    }
}

void ContentStream::begin(std::string_view tag, int id) {
    m_bytes += '/';
    m_bytes += tag;
    m_bytes += " <</MCID " + std::to_string(id) + ">> BDC\n";
}

void ContentStream::begin_actual_text(std::string_view text) {
    m_bytes += "/Span <</ActualText <" + hex_of(pdf_text(text)) + ">>> BDC\n";
}

void ContentStream::begin_language(std::string_view language) {
    m_bytes += "/Span <</Lang <" + hex_of(language) + ">>> BDC\n";
}

void ContentStream::begin_artifact() {
    m_bytes += "/Artifact BMC\n";
}

void ContentStream::end() {
    m_bytes += "EMC\n";
}

void ContentStream::trace(const Path& path) {
    for (const PathStep& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            point(move->to);
            m_bytes += "m\n";
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            point(line->to);
            m_bytes += "l\n";
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            point(curve->control1);
            point(curve->control2);
            point(curve->to);
            m_bytes += "c\n";
        } else {
            m_bytes += "h\n";
        }
    }
}

void ContentStream::draw(const Shape& shape) {
    if (shape.path.empty() || (!shape.fill && !shape.stroke)) {
        return;
    }
    if (shape.fill) {
        set_fill(*shape.fill);
    }
    if (shape.stroke) {
        colour(shape.stroke->colour, "RG\n");
        number(shape.stroke->width * pt_per_mm);
        m_bytes += shape.stroke->end == LineEnd::round ? "w 1 J 1 j\n[" : "w 0 J 0 j\n[";
        for (const double length : shape.stroke->dashes) {
            number(length * pt_per_mm);
        }
        m_bytes += "] 0 d\n";
    }
    trace(shape.path);
    m_bytes += !shape.stroke ? "f\n" : shape.fill ? "B\n" : "S\n";
}

// Readers take a mark that stands higher or lower than the letters for another line, and their
// words fall apart. So the letters are shown first, and then the marks, which say nothing more.
void ContentStream::draw(const GlyphRun& run, const FontFor& font_for) {
    if (run.glyphs.empty()) {
        return;
    }
    set_fill(run.colour);
    m_bytes += "BT\n";
    if (std::ranges::none_of(run.glyphs, is_mark)) {
        show_stretches(run.glyphs, run.size_pt, font_for);
    } else {
        std::vector<Glyph> letters = run.glyphs; // and marks
        const auto marks =
            std::stable_partition(letters.begin(), letters.end(), std::not_fn(is_mark));
        show_stretches({letters.begin(), marks}, run.size_pt, font_for);
        for (auto mark = marks; mark != letters.end(); ++mark) {
            mark->text = zero_width_space; // each glyph has to stand for something
        }
        begin_actual_text("");
        show_stretches({marks, letters.end()}, run.size_pt, font_for);
        end();
    }
    m_bytes += "ET\n";
}

// Each as it is seen, from left to right: that is how readers expect letters that are read
// leftwards, and they turn them round.
void ContentStream::show_stretches(std::span<const Glyph> glyphs,
                                   double size_pt,
                                   const FontFor& font_for) {
    while (!glyphs.empty()) {
        const auto stretch = beginning_of(glyphs, same_face);
        glyphs = glyphs.subspan(stretch.size());
        EmbeddedFont& font = font_for(stretch.front().face);
        const double size = size_pt * font.size();
        m_bytes += "/" + font.resource() + " ";
        number(size);
        m_bytes += "Tf\n";
        if (stretch.front().direction == Direction::rightwards) {
            show(stretch, size, font);
        } else {
            show(std::vector(stretch.rbegin(), stretch.rend()), size, font);
        }
    }
}

void ContentStream::show(std::span<const Glyph> glyphs, double size_pt, EmbeddedFont& font) {
    while (!glyphs.empty()) {
        const auto level = beginning_of(glyphs, same_line);
        if (level.empty()) {
            show_turned(glyphs.front(), font);
        } else {
            show_level(level, size_pt, font);
        }
        glyphs = glyphs.subspan(std::max<std::size_t>(1, level.size()));
    }
}

// Glyphs side by side: the difference between where the pen is and where the glyph belongs is
// written in thousandths of an em, to the left.
void ContentStream::show_level(std::span<const Glyph> glyphs, double size_pt, EmbeddedFont& font) {
    const double em = size_pt / pt_per_mm;
    m_bytes += "1 0 0 1 ";
    point(glyphs.front().at);
    m_bytes += "Tm\n[<";
    double pen = glyphs.front().at.x;
    for (const Glyph& glyph : glyphs) {
        const double back = std::round((pen - glyph.at.x) / em * 1000);
        if (back != 0) {
            m_bytes += ">";
            number(back, 0);
            m_bytes += "<";
            pen -= back * em / 1000;
        }
        m_bytes += digits_of(font.number_of(glyph.id, glyph.text));
        pen += std::round(font.advance(glyph.id) * 1000) / 1000 * em;
    }
    m_bytes += ">] TJ\n";
}

void ContentStream::show_turned(const Glyph& glyph, EmbeddedFont& font) {
    // The page turns clockwise with y down, a PDF anticlockwise with y up.
    const double cosine = std::cos(glyph.turn);
    const double sine = std::sin(glyph.turn);
    for (const double entry : {cosine, -sine, sine, cosine}) {
        number(entry, 5);
    }
    point(glyph.at);
    m_bytes += "Tm <" + digits_of(font.number_of(glyph.id, glyph.text)) + "> Tj\n";
}

void ContentStream::mirror(double page_width) {
    m_bytes += "q\n-1 0 0 1 ";
    number(page_width * pt_per_mm);
    m_bytes += "0 cm\n";
}

void ContentStream::end_mirror() {
    m_bytes += "Q\n";
}

void ContentStream::begin_unseen(double x) {
    m_bytes += "q\n-1 0 0 1 ";
    number(2 * x * pt_per_mm);
    m_bytes += "0 cm\n3 Tr\n";
}

void ContentStream::end_unseen() {
    m_bytes += "Q\n";
    m_fill.reset(); // Q brings back the one before
}

void ContentStream::draw_cut(const Path& path, const std::string& colour_name) {
    m_bytes += "/" + colour_name + " CS 1 SCN 0.25 w 0 J 0 j [] 0 d\n";
    trace(path);
    m_bytes += "S\n";
}

void ContentStream::draw(const PixelPicture& picture, const std::string& resource) {
    m_bytes += "q\n";
    number(picture.width * pt_per_mm);
    m_bytes += "0 0 ";
    number(picture.height * pt_per_mm);
    point({picture.at.x, picture.at.y + picture.height});
    m_bytes += "cm\n/" + resource + " Do\nQ\n";
}

void ContentStream::draw(const CodePattern& code) {
    draw(filled(path_of(code), code.colour));
}

// Hexadecimal digits, for bytes may look like the end of the picture. Source: print.md 3.
void ContentStream::draw_mask(const CodePattern& code) {
    set_fill(code.colour);
    m_bytes += "q\n";
    number(code.width * pt_per_mm);
    m_bytes += "0 0 ";
    number(code.width * pt_per_mm);
    point({code.at.x, code.at.y + code.width});
    const std::string across = std::to_string(code.across);
    m_bytes += "cm\nBI /W " + across + " /H " + across + " /IM true /BPC 1 /D [1 0] /F /AHx ID\n";
    m_bytes += hex_of(bits_of(code)) + ">\nEI\nQ\n";
}

void ContentStream::show_form(const std::string& resource) {
    m_bytes += "/" + resource + " Do\n";
}

} // namespace safeplaces

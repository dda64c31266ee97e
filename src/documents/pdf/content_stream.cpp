#include "documents/pdf/content_stream.h"

#include "documents/pdf/text_encoding.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace safeplaces {

namespace {

std::string digits_of(std::uint16_t number) {
    const std::array<char, 2> bytes{static_cast<char>(number >> 8),
                                    static_cast<char>(number & 0xFF)};
    return hex_of({bytes.data(), bytes.size()});
}

// A run may carry more than one line's worth of baselines or angles; a stretch has one.
bool same_stretch(const Glyph& one, const Glyph& other) {
    return one.turn == 0 && other.turn == 0 && one.at.y == other.at.y;
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

void ContentStream::begin(std::string_view tag, int id) {
    m_bytes += '/';
    m_bytes += tag;
    m_bytes += " <</MCID " + std::to_string(id) + ">> BDC\n";
}

void ContentStream::begin_actual_text(std::string_view text) {
    m_bytes += "/Span <</ActualText <" + hex_of(pdf_text(text)) + ">>> BDC\n";
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
    if (shape.fill && m_fill != shape.fill) {
        colour(*shape.fill, "rg\n");
        m_fill = shape.fill;
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

void ContentStream::draw(const GlyphRun& run, EmbeddedFont& font) {
    if (run.glyphs.empty()) {
        return;
    }
    if (m_fill != run.colour) {
        colour(run.colour, "rg\n");
        m_fill = run.colour;
    }
    m_bytes += "BT\n/" + font.resource() + " ";
    number(run.size_pt);
    m_bytes += "Tf\n";
    for (std::size_t from = 0; from < run.glyphs.size();) {
        std::size_t end = from + 1;
        while (end < run.glyphs.size() && same_stretch(run.glyphs[from], run.glyphs[end])) {
            ++end;
        }
        if (run.glyphs[from].turn != 0) {
            show_turned(run.glyphs[from], font);
        } else {
            show_level(run, from, end, font);
        }
        from = end;
    }
    m_bytes += "ET\n";
}

// Glyphs side by side: the difference between where the pen is and where the glyph belongs is
// written in thousandths of an em, to the left.
void ContentStream::show_level(const GlyphRun& run,
                               std::size_t from,
                               std::size_t end,
                               EmbeddedFont& font) {
    const double em = run.size_pt / pt_per_mm;
    m_bytes += "1 0 0 1 ";
    point(run.glyphs[from].at);
    m_bytes += "Tm\n[<";
    double pen = run.glyphs[from].at.x;
    for (std::size_t i = from; i < end; ++i) {
        const Glyph& glyph = run.glyphs[i];
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

void ContentStream::draw(const PixelPicture& picture, const std::string& resource) {
    m_bytes += "q\n";
    number(picture.width * pt_per_mm);
    m_bytes += "0 0 ";
    number(picture.height * pt_per_mm);
    point({picture.at.x, picture.at.y + picture.height});
    m_bytes += "cm\n/" + resource + " Do\nQ\n";
}

} // namespace safeplaces

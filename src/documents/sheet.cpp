#include "documents/sheet.h"

#include "documents/typeface.h"

namespace safeplaces {

namespace {

// With the number of its face.
std::pair<std::uint32_t, std::size_t> space_of(const Fonts& fonts) {
    const ShapedGlyph glyph = fonts.shape(FontWeight::regular, " ").glyphs.front();
    return {glyph.id, glyph.face};
}

} // namespace

void Sheet::decorate(std::vector<Mark> marks) {
    m_parts.push_back({Tag::decoration, {}, std::move(marks)});
}

void Sheet::figure(std::string words, std::vector<Mark> marks) {
    m_parts.push_back({Tag::figure, std::move(words), std::move(marks), m_language});
}

void Sheet::text(Tag tag, std::vector<GlyphRun> runs) {
    Part part;
    part.tag = tag;
    part.words = characters_of(runs);
    part.language = m_language;
    for (GlyphRun& run : runs) {
        part.marks.emplace_back(std::move(run));
    }
    if (!part.words.empty()) {
        m_parts.push_back(std::move(part));
    }
}

void Sheet::line(
    Tag tag, const TextStyle& style, std::string_view text_shown, Point at, Align align) {
    text(tag, {line_of_text(m_fonts, style, text_shown, at, align)});
}

double
Sheet::paragraph(Tag tag, const TextStyle& style, std::string_view text_shown, const Box& box) {
    std::vector<GlyphRun> runs = safeplaces::paragraph(m_fonts, style, text_shown, box);
    const auto lines = static_cast<double>(runs.size());
    text(tag, std::move(runs));
    return lines * box.leading_pt * mm_per_pt;
}

void Sheet::note_if_too_long(const TextStyle& style,
                             const std::string& words,
                             double width,
                             int lines) {
    if (wrapped(m_fonts, style, words, width).size() > static_cast<std::size_t>(lines)) {
        note_too_long(words);
    }
}

void Sheet::place(const Placing& place) {
    for (Part& part : m_parts) {
        for (Mark& mark : part.marks) {
            mark = placed(std::move(mark), place);
        }
    }
}

std::string characters_of(const std::vector<GlyphRun>& runs) {
    std::string characters;
    for (const GlyphRun& run : runs) {
        for (const Glyph& glyph : run.glyphs) {
            characters += glyph.text;
        }
    }
    return characters;
}

std::vector<GlyphRun> spoken(std::vector<GlyphRun> runs, const std::string& language) {
    for (GlyphRun& run : runs) {
        run.language = language;
    }
    return runs;
}

std::vector<GlyphRun> with_words_spoken(const Fonts& fonts,
                                        std::vector<GlyphRun> runs,
                                        std::string_view words,
                                        const std::string& language) {
    const std::size_t from = characters_of(runs).find(words);
    if (from == std::string::npos) {
        return runs;
    }
    std::vector<GlyphRun> pieces;
    std::size_t at = 0;
    for (const GlyphRun& run : runs) {
        const std::size_t first = pieces.size();
        for (const Glyph& glyph : run.glyphs) {
            const bool is_within = at >= from && at < from + words.size();
            const std::string& said = is_within ? language : run.language;
            if (pieces.size() == first || pieces.back().language != said) {
                pieces.push_back({run.size_pt, run.colour, {}, {}, said});
            }
            pieces.back().glyphs.push_back(glyph);
            at += glyph.text.size();
        }
    }
    for (GlyphRun& piece : pieces) {
        if (fonts.outlines() == Outlines::drawn) {
            piece.outline = outline_of(fonts, piece);
        }
    }
    return pieces;
}

void end_with_space(GlyphRun& run, const Fonts& fonts) {
    if (run.glyphs.empty()) {
        return;
    }
    const Glyph& last = run.glyphs.back();
    const Typeface& typeface = fonts.typeface(last.face);
    const double em = run.size_pt * mm_per_pt * typeface.size();
    const std::uint32_t own = typeface.glyph_of(U' '); // 0: the Chinese face has none
    const auto [space, face] = own != 0 ? std::pair{own, last.face} : space_of(fonts);
    const double pen =
        last.at.x + (last.direction == Direction::rightwards ? typeface.advance(last.id)
                                                             : -typeface.advance(own)) *
                        em;
    run.glyphs.push_back({space, {pen, last.at.y}, 0, " ", face, last.direction});
}

} // namespace safeplaces

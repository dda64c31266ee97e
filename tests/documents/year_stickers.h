#pragma once

#include "documents/shapes.h"
#include "documents/typeface.h"
#include "samples.h"

#include <chrono>
#include <vector>

namespace safeplaces {

inline constexpr int first_year = 2026;

inline const std::vector shapes{StickerShape::round, StickerShape::a6, StickerShape::a5};

// Whose band is open in that month.
inline ApprovedSticker sticker_to(int year, unsigned month, StickerShape shape) {
    ApprovedSticker sticker = approved_sticker(shape);
    sticker.band.last = std::chrono::year{year} / static_cast<int>(month);
    return sticker;
}

inline Drawing drawn(const ApprovedSticker& sticker) {
    return draw(sticker, shipped_fonts());
}

// Where a page has just those words.
inline std::vector<GlyphRun> runs_with(const DrawnPage& page, const std::string& words) {
    std::vector<GlyphRun> found;
    for (const Part& part : page.parts) {
        for (const Mark& mark : part.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && characters_of({*run}) == words) {
                found.push_back(*run);
            }
        }
    }
    return found;
}

// Of each digit of a sticker's year, in mm.
inline std::vector<double> heights_of_year(const DrawnPage& page, int year) {
    std::vector<double> heights;
    for (const GlyphRun& run : runs_with(page, std::to_string(year))) {
        for (const Glyph& glyph : run.glyphs) {
            GlyphRun alone{run.size_pt, {}, {glyph}, {}};
            shipped_fonts()
                .typeface(glyph.face)
                .add_outline(alone.outline, glyph, alone.size_pt * mm_per_pt);
            heights.push_back(bounds_of(std::vector<Mark>{alone})->height);
        }
    }
    return heights;
}

} // namespace safeplaces

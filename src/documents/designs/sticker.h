#pragma once

#include "documents/designs/year_band.h"
#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct StickerWords {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Safe Place window sticker: Central Library"
    std::string title;          // "SAFE PLACE"
    std::string come_in;        // "COME IN."
    std::string promise;        // "WE WILL HELP."
    std::string venue;          // "Central Library"
    std::string picture;        // what the mark shows, for somebody who cannot see it
};

enum class StickerShape {
    round, // 100 mm
    a6,    // upright
    a5     // upright
};

struct ApprovedSticker {
    StickerWords words;
    std::string number;          // "Number SP-0042"
    std::string valid_to;        // "Valid to 31 Dec"; the year's digits follow
    YearBand band;               // of the same day
    std::vector<Mark> artwork{}; // the council's own picture, of any size; empty: our mark
    std::string code{};          // the link that a phone reads: "https://...#" and digits
    std::string code_words{};    // what it is, for somebody who cannot see it
    StickerShape shape = StickerShape::round;
};

struct ProvisionalSticker {
    StickerWords words; // come_in and promise are not used: the status stands there
    std::string status; // "Provisional. Not yet checked by the council."
    std::string until;  // "Until 23 December 2026"
    StickerShape shape = StickerShape::round;
};

// On paper that is 12 mm larger on each side, with 3 mm bleed, crop marks and the line for a
// plotter. A provisional one is white, hatched and dashed, and has no colour of a year: nobody can
// take it for the approved one, not even without reading.
//
// Pre: an approved sticker has a code, and its band a month.
[[nodiscard]] Drawing draw(const ApprovedSticker& sticker, const Fonts& fonts);
[[nodiscard]] Drawing draw(const ProvisionalSticker& sticker, const Fonts& fonts);

// Whether that venue's name has room on an approved one: else its drawing says that it has none.
[[nodiscard]] bool has_room(const std::string& venue, StickerShape shape, const Fonts& fonts);

// For film that is stuck with its printed side against the inside of the glass: from the street all
// of it, the code too, reads the right way round.
[[nodiscard]] Drawing mirrored(Drawing sticker);

} // namespace safeplaces

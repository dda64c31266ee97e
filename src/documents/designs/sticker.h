#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct StickerWords {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Safe Place window sticker: Central Library"
    std::string title;          // "SAFE PLACE", over the mark on the circle
    std::string line;           // "COME IN. WE WILL HELP.", under it on the circle
    std::string venue;          // "Central Library"
    std::string picture;        // what the mark shows, for somebody who cannot see it
};

struct ApprovedSticker {
    StickerWords words;
    std::string number;          // "Number SP-0042"
    std::string valid_to;        // "Valid to Dec 2027"
    std::vector<Mark> artwork{}; // the council's own picture, of any size; empty: our mark
    std::string code{};          // the link that a phone reads: "https://...#" and digits
    std::string code_words{};    // what it is, for somebody who cannot see it
};

struct ProvisionalSticker {
    StickerWords words; // its line is not used: the status stands there
    std::string status; // "Provisional. Not yet checked by the council."
    std::string until;  // "Until 23 December 2026"
};

// Round, 100 mm after cutting, on 124 mm paper with 3 mm bleed and crop marks.
//
// Pre: an approved sticker has a code.
[[nodiscard]] Drawing draw(const ApprovedSticker& sticker, const Fonts& fonts);
[[nodiscard]] Drawing draw(const ProvisionalSticker& sticker, const Fonts& fonts);

} // namespace safeplaces

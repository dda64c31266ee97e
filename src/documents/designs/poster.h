#pragma once

#include "documents/paper.h"
#include "domain/print/drawing.h"

#include <array>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct PosterStep {
    std::string heading; // "Come in"
    std::string text;    // "You do not have to buy anything."
};

// What stands on either poster. Sentences come translated from app/words.
struct PosterWords {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Safe Place poster: Central Library"
    std::string title;          // "Safe Place"
    std::string line;           // "Scared, lost or unwell? Come in."
    std::array<PosterStep, 3> steps{};
    std::string venue_label;            // "This Safe Place is"
    std::string venue;                  // "Central Library, Southampton"
    std::string emergency;              // "In an emergency, call 999."
    std::string picture;                // what the picture shows, for somebody who cannot see it
    std::vector<std::string> details{}; // below the venue, as chosen: "Telephone 01632 960123"
};

struct ApprovedPoster {
    PosterWords words;
    std::string checked; // "Checked by Southampton City Council. Valid to 31 December 2027."
    std::string number;  // "Number SP-0042. The council can tell you if this sign is real."
    std::vector<Mark> artwork{}; // the council's own picture, of any size; empty: our mark
};

// White, hatched and dashed: nobody can take it for the approved one, not even without reading.
struct ProvisionalPoster {
    PosterWords words;
    std::string status; // "Provisional."
    std::string detail; // "Not yet checked by the council. Until 23 December 2026."
};

// A4, one page. A long venue name shrinks, then takes two lines; what stands below it makes the
// picture smaller. For A5 with larger letters, so that none is smaller than 8.5 pt there.
[[nodiscard]] Drawing
draw(const ApprovedPoster& poster, const Fonts& fonts, Paper paper = Paper::a4);
[[nodiscard]] Drawing
draw(const ProvisionalPoster& poster, const Fonts& fonts, Paper paper = Paper::a4);

} // namespace safeplaces

#pragma once

#include "documents/designs/poster_parts.h"
#include "domain/print/drawing.h"

#include <string>

namespace safeplaces {

class Fonts;

// What an approved venue can frame and hang behind its counter. Only an approved venue has it:
// there is no provisional one. Source: domain.md 4.3.
struct VenueCertificate {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Safe Place certificate: Central Library"
    std::string title;          // "Safe Place"
    std::string before_venue;   // "This is to say that"
    std::string venue;          // "Central Library, Southampton"
    std::string before_council; // "is a Safe Place, checked and approved by"
    std::string council;        // "Southampton City Council"
    std::string level;          // "Level: Gold"; may be empty
    std::string approved_label; // "Approved on"
    std::string approved;       // "25 November 2026"
    std::string valid_label;    // "Valid to"
    std::string valid_to;       // "24 November 2027"
    std::string number;         // "Number SP-0042. The council can tell you if this is real."
    PosterMark mark;
};

// A4 landscape, one page.
[[nodiscard]] Drawing draw(const VenueCertificate& words, const Fonts& fonts);

} // namespace safeplaces

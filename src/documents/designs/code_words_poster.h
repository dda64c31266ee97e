#pragma once

#include "documents/designs/poster_parts.h"
#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// For the inside of toilets and for the bar: what somebody who is with a person they fear can say,
// so that the staff understand. Only an approved venue has it.
struct CodeWordsPoster {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Code-word poster: Central Library"
    std::string title;          // "Feel unsafe?"
    std::string lead;           // "Tell anyone who works here. You can say:"
    std::string say;            // "I need a Safe Place."
    std::vector<PictureLine> lines;
    std::string emergency; // "In danger? Call 999."
    SignedFor signed_for;
    PosterMark mark;
};

// A4, one page; three lines at most. Source: domain.md 4.1.
[[nodiscard]] Drawing draw(const CodeWordsPoster& poster, const Fonts& fonts);

} // namespace safeplaces

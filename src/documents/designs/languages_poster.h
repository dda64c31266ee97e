#pragma once

#include "documents/designs/poster_parts.h"
#include "domain/print/drawing.h"
#include "domain/print/invitation.h"

#include <string>
#include <vector>

namespace safeplaces {

// The invitation in the languages of a city, on one sheet. Only an approved venue has it: there is
// no provisional one.
struct LanguagesPoster {
    std::string language;       // BCP 47, "en-GB": of all but the invitations
    std::string document_title; // "Poster in many languages: Central Library"
    std::string title;          // "Safe Place"
    std::vector<Invitation> invitations;
    std::string emergency; // "In danger? Call 999."
    SignedFor signed_for;
    PosterMark mark;
};

// A4, one page; eight invitations at most. Each is tagged with its language, and one that is
// written leftwards begins on the right.
[[nodiscard]] Drawing draw(const LanguagesPoster& poster, const Fonts& fonts);

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <string>

namespace safeplaces {

// What the council says with one window sticker, and signs. Nothing about a person stands in it.
// Source: print.md 4; it is carried as COSE_Sign1 (RFC 9052, Ed25519).
struct StickerStatement {
    VenueId venue;
    std::string name;     // of the venue, at most 64 bytes, cut at a character
    std::string postcode; // as it is shown
    std::string scheme;   // its short id, "southampton"
    std::string level;    // a word of the scheme's own list; may be empty
    Date issued;
    Date valid_to;      // the last day
    std::string number; // "SP-0042"

    friend bool operator==(const StickerStatement&, const StickerStatement&) = default;
};

} // namespace safeplaces

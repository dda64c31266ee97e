#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// Blank cards that visitors fill in by hand and keep. The program never learns what they write.
struct ContactCards {
    std::string language;            // BCP 47, "en-GB"
    std::string document_title;      // "Contact cards to fill in"
    std::string intro;               // "Ten cards. Print, cut along the lines and give them away."
    std::string title;               // of a card: "Who to ring for me"
    std::vector<std::string> labels; // before the lines to write on, 4 at most: "My name", "Ring"
    std::string emergency;           // "In danger: 999"
};

// A4, ten cards of 85.6 x 54 mm (ISO 7810, as bank cards). What they say is read aloud once.
[[nodiscard]] Drawing draw(const ContactCards& cards, const Fonts& fonts);

} // namespace safeplaces

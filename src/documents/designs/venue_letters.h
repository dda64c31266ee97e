#pragma once

#include "domain/print/drawing.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct VenueLetter {
    std::string venue; // to whom: its name
    std::string place; // its postcode; may be empty
    std::string title; // "Your approval ends soon"
    std::vector<std::string> paragraphs;
    std::vector<std::string> points; // what to do; may be empty
    std::string closing;
};

// Letters on paper to many venues, in one file to be printed and posted.
struct VenueLetters {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Letters to 12 venues"
    std::string title;          // of the first page, which stays here: "Letters to 12 venues"
    std::string scheme;         // "Anyborough Safe Places"
    std::string intro;          // "25 November 2026. To be posted, one page each."
    std::string date;           // on each letter
    std::vector<VenueLetter> letters;
};

// A4: a page with all names, then each letter on pages of its own. `goes_on` is asked before each
// letter is drawn; nothing: it said no.
[[nodiscard]] std::optional<Drawing> draw(const VenueLetters& letters,
                                          const Fonts& fonts,
                                          const std::function<bool(std::size_t drawn)>& goes_on);
[[nodiscard]] Drawing draw(const VenueLetters& letters, const Fonts& fonts);

} // namespace safeplaces

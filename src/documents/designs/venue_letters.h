#pragma once

#include "documents/shapes.h"
#include "domain/print/drawing.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct VenueLetter {
    std::string venue;                  // to whom: its name
    std::vector<std::string> address{}; // between name and postcode; lines
    std::string place;                  // its postcode; may be empty
    std::string title;                  // "Your approval ends soon"
    std::vector<std::string> paragraphs;
    std::vector<std::string> points; // what to do; may be empty
    std::string closing;
};

// Letters on paper to many venues, in one file to be printed and posted.
struct VenueLetters {
    std::string language;             // BCP 47, "en-GB"
    std::string document_title;       // "Letters to 12 venues"
    std::string title;                // of the first page, which stays here: "Letters to 12 venues"
    std::string scheme;               // "Anyborough Safe Places"
    std::string intro;                // "25 November 2026. To be posted, one page each."
    std::string date;                 // on each letter
    std::vector<VenueLetter> letters; // in the order of the post
};

struct DrawnLetters {
    Drawing drawing;
    std::vector<int> first_pages; // of each letter, from 1
};

// A4, folded twice at its marks for an envelope with a window: a page with all names, then each
// letter on pages of its own. `goes_on` is asked before each letter is drawn; nothing: it said no.
//
// The envelope is DL, 110 x 220 mm, its window 35 x 90 mm, 20 mm from the left and from the foot.
// Wherever the folded sheet slips to, address_room is seen, and nothing else of the letter is.
// Source: ISO 269 for DL; the window as British stationers sell it; the rest is arithmetic.
[[nodiscard]] std::optional<DrawnLetters>
draw(const VenueLetters& letters,
     const Fonts& fonts,
     const std::function<bool(std::size_t drawn)>& goes_on);
[[nodiscard]] Drawing draw(const VenueLetters& letters, const Fonts& fonts);

inline constexpr Rectangle address_room{{22, 55}, 76, 24}; // on the sheet, mm
inline constexpr Rectangle window_room{{10, 44}, 100, 46}; // may be seen: only the address is there

// Whether name and address fit into that room; if not they run over its foot.
[[nodiscard]] bool address_fits(const VenueLetter& letter, const Fonts& fonts);

} // namespace safeplaces

#pragma once

#include "documents/designs/poster_parts.h"
#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

// Two posters in big type. They stand beside the public one of poster.h; neither is enlarged.
// Only an approved venue has them: there is no provisional one.

struct LargePosterWords {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Easy Read poster: Central Library"
    std::string title;          // "Safe Place"
    std::string line;           // "Scared, lost or unwell?"; Easy Read has none
    std::vector<PictureLine> lines;
    std::string emergency; // "In danger? Call 999."
    SignedFor signed_for;
    PosterMark mark;
};

// A picture on the left of each idea, words of at least 16 pt on its right. A4, one page; four
// lines at most. Source: domain.md 4.4.
[[nodiscard]] Drawing draw_easy_read(const LargePosterWords& words, const Fonts& fonts);

// Words of at least 18 pt. A4, one page; three lines at most. Source: domain.md 4.4.
[[nodiscard]] Drawing draw_large_print(const LargePosterWords& words, const Fonts& fonts);

} // namespace safeplaces

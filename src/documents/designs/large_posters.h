#pragma once

#include "documents/designs/poster_parts.h"
#include "documents/paper.h"
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

// The page is A4. For smaller paper it is laid out anew, in letters that have their least size once
// on_paper() has put the page there. What stands below the venue's name makes the head smaller,
// then the pictures and the words beside them.

// A picture on the left of each idea, words of at least 16 pt on its right, 14 pt on A5. One page;
// one line to four. Source: domain.md 4.4.
[[nodiscard]] Drawing
draw_easy_read(const LargePosterWords& words, const Fonts& fonts, Paper paper = Paper::a4);

// Words of at least 18 pt, 16 pt on A5. One page; three lines at most. Source: domain.md 4.4.
[[nodiscard]] Drawing
draw_large_print(const LargePosterWords& words, const Fonts& fonts, Paper paper = Paper::a4);

} // namespace safeplaces

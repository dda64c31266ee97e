#pragma once

#include "documents/designs/step_icons.h"
#include "documents/sheet.h"

#include <string>
#include <vector>

namespace safeplaces {

// What posters in big type have in common: a teal head with the mark, a yellow band with 999, and
// below it whose sign it is.

// What a sign says of whom it stands for.
struct SignedFor {
    std::string venue_label; // "This Safe Place is"
    std::string venue;       // "Central Library, Southampton"
    std::string checked;     // "Checked by Southampton City Council. Valid to 31 December 2027."
    std::string number;      // "Number SP-0042. The council can tell you if this sign is real."
    std::vector<std::string> details{}; // below the venue, as chosen: "Telephone 01632 960123"
};

struct SignedForPlace {
    double baseline = 0; // of its first line
    double small_pt = 0; // of its words
    double venue_pt = 0; // at most
};

struct PictureLine {
    StepIcon icon = StepIcon::door;
    std::string heading; // "Come in"; may be empty
    std::string text;    // "You do not have to buy anything."
};

struct PictureLineSizes {
    double smallest_pt = 0; // of all words
    double heading_pt = 0;
    double text_pt = 0;
    double icon = 0; // its width
};

struct PosterMark {
    std::string words;           // what it shows, for somebody who cannot see it
    std::vector<Mark> artwork{}; // the council's own picture, of any size; empty: our mark
};

namespace poster {

inline constexpr double left = 15;
inline constexpr double width = a4_portrait.width - 2 * left;
inline constexpr double head_height = 61;

} // namespace poster

// How far what is signed would run over the foot of the page. Mostly nothing.
[[nodiscard]] double
missing_room(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place);

// How much of its height the head has to give, so that what is signed fits below all else, which
// moves up by that; never more than a title and a small mark can spare.
[[nodiscard]] double
given_by_head(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place);

// The same place with smaller words, `smallest_pt` at the least, where the head cannot give enough.
[[nodiscard]] SignedForPlace
fitted(const Fonts& fonts, const SignedFor& words, SignedForPlace place, double smallest_pt);

void add_poster_head(Sheet& sheet, const std::string& title, const PosterMark& mark, double given);

// 18 mm high, from `top`.
void add_poster_band(Sheet& sheet, const std::string& words, double top);

// Of the picture, or of words that are higher.
[[nodiscard]] double
height_of(const Fonts& fonts, const PictureLine& line, const PictureLineSizes& sizes);

// The picture on the left, the words in the middle of its height on the right.
void add_picture_line(Sheet& sheet,
                      const PictureLine& line,
                      const PictureLineSizes& sizes,
                      double top);

// What does not fit on the page, the sheet notes as too long.
void add_signed_for(Sheet& sheet, const SignedFor& words, const SignedForPlace& place);

} // namespace safeplaces

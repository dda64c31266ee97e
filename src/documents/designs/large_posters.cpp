#include "documents/designs/large_posters.h"

#include "documents/palette.h"

#include <algorithm>

namespace safeplaces {

namespace {

struct Sizes {
    PictureLineSizes lines;
    double line_pt = 0; // of what is asked; 0: nothing is
    double line = 0;    // its baseline
    double venue_pt = 0;
    double first_row = 0; // y
    double row = 0;       // height
    double emergency = 0; // y of its band
};

constexpr Sizes easy_read{.lines = {.smallest_pt = 16, .heading_pt = 28, .text_pt = 28, .icon = 31},
                          .venue_pt = 24,
                          .first_row = 68,
                          .row = 38.5,
                          .emergency = 224};
constexpr Sizes large_print{
    .lines = {.smallest_pt = 18, .heading_pt = 36, .text_pt = 24, .icon = 28},
    .line_pt = 38,
    .line = 79,
    .venue_pt = 28,
    .first_row = 88,
    .row = 36,
    .emergency = 198};

// A5 makes 14 pt of 20, and 16 pt of 23.
constexpr Sizes easy_read_a5{
    .lines = {.smallest_pt = 20, .heading_pt = 28, .text_pt = 28, .icon = 28},
    .venue_pt = 26,
    .first_row = 66,
    .row = 32.5,
    .emergency = 196};
constexpr Sizes large_print_a5{
    .lines = {.smallest_pt = 23, .heading_pt = 32, .text_pt = 25, .icon = 29},
    .line_pt = 38,
    .line = 77,
    .venue_pt = 28,
    .first_row = 84,
    .row = 35,
    .emergency = 190};

struct Rows {
    PictureLineSizes sizes;
    double height = 0; // of each
};

// In `room` or less: with smaller pictures, and words no smaller than their least.
Rows rows_in(const Fonts& fonts,
             const std::vector<PictureLine>& lines,
             const Sizes& sizes,
             double room) {
    constexpr double space = 2;
    constexpr int least = 65; // hundredths
    Rows fitting;
    double highest = 0;
    for (int part = 95; part >= least; part -= 5) {
        const auto smaller = [&](double size) { return size * part / 100; };
        fitting.sizes = sizes.lines;
        fitting.sizes.icon = smaller(sizes.lines.icon);
        fitting.sizes.heading_pt =
            std::max(smaller(sizes.lines.heading_pt), sizes.lines.smallest_pt);
        fitting.sizes.text_pt = std::max(smaller(sizes.lines.text_pt), sizes.lines.smallest_pt);
        highest = 0;
        for (const PictureLine& line : lines) {
            highest = std::max(highest, height_of(fonts, line, fitting.sizes) + space);
        }
        if (highest * static_cast<double>(lines.size()) <= room) {
            break;
        }
    }
    fitting.height = std::max(highest, room / static_cast<double>(lines.size()));
    return fitting;
}

Drawing drawn(const LargePosterWords& words, const Sizes& sizes, const Fonts& fonts) {
    Sheet sheet(fonts);
    SignedForPlace place{sizes.emergency + 28, sizes.lines.smallest_pt, sizes.venue_pt};
    const double given = given_by_head(fonts, words.signed_for, place);
    const double missing = missing_room(fonts, words.signed_for, place) - given;
    const double usual = sizes.row * static_cast<double>(words.lines.size());
    const Rows fitting = missing > 0 ? rows_in(fonts, words.lines, sizes, usual - missing)
                                     : Rows{sizes.lines, sizes.row};
    const double up = given + usual - fitting.height * static_cast<double>(words.lines.size());
    place.baseline -= up;
    add_poster_head(sheet, words.title, words.mark, given);
    if (sizes.line_pt > 0) {
        const TextStyle style = fitted(fonts, {FontWeight::extra_bold, sizes.line_pt, palette::ink},
                                       words.line, poster::width, sizes.lines.smallest_pt);
        sheet.line(Tag::paragraph, style, words.line, {poster::left, sizes.line - given});
    }
    double y = sizes.first_row - given;
    for (const PictureLine& line : words.lines) {
        add_picture_line(sheet, line, fitting.sizes, y);
        y += fitting.height;
    }
    add_poster_band(sheet, words.emergency, sizes.emergency - up);
    add_signed_for(sheet, words.signed_for, place);
    return {words.document_title,
            words.language,
            {{a4_portrait, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace

Drawing draw_easy_read(const LargePosterWords& words, const Fonts& fonts, Paper paper) {
    return drawn(words, paper == Paper::a5 ? easy_read_a5 : easy_read, fonts);
}

Drawing draw_large_print(const LargePosterWords& words, const Fonts& fonts, Paper paper) {
    return drawn(words, paper == Paper::a5 ? large_print_a5 : large_print, fonts);
}

} // namespace safeplaces

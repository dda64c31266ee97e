#pragma once

#include "documents/palette.h"
#include "documents/shapes.h"

#include <chrono>
#include <string>

namespace safeplaces {

class Sheet;

// Until when a sticker counts, for somebody at three metres or who cannot read: a band round it in
// the colour of the year, with twelve notches as the hours stand on a clock. Between two of them it
// is open: that month is the last. Only what the council has approved may carry it.

struct YearBand {
    std::chrono::year_month last{}; // the month of the last day
    std::string month;              // its name in about three letters, "Dec"
    std::string words;              // what the band shows, for somebody who cannot see it
};

[[nodiscard]] palette::YearColours colours_of(std::chrono::year year);

// Between two circles. The outer one lies in the bleed, `cut` is where the sticker ends.
struct BandRing {
    Point centre;
    double inner = 0; // radii
    double cut = 0;
    double bled = 0;
};

// Between two rectangles.
struct BandFrame {
    Rectangle inner;
    Rectangle cut;
    Rectangle bled;
};

// The band without its open month, and inside it all white.
void add_band_ground(Sheet& sheet, const YearBand& band, const BandRing& ring);
void add_band_ground(Sheet& sheet, const YearBand& band, const BandFrame& frame);

// The open month.
void add_open_month(Sheet& sheet, const YearBand& band, const BandRing& ring);
void add_open_month(Sheet& sheet, const YearBand& band, const BandFrame& frame);

// What stands on a bar in the colour of the year: the digits in its middle, what they end on the
// left, and whatever else on the right.
struct YearBar {
    std::string valid_to; // "Valid to 31 Dec"; the year's digits follow
    std::string number;   // "Number SP-0042"
};

// The words in the widths that the bar has where they stand; its colour has been drawn.
void add_year_bar(
    Sheet& sheet, const YearBand& band, const YearBar& bar, const Rectangle& room, double size_pt);

} // namespace safeplaces

#pragma once

#include "documents/palette.h"
#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// Numbers as a picture, the same on the screen and on paper.

enum class ChartKind {
    columns, // upright bars, for months; the highest stands out
    rows,    // bars that lie, for things with long names
    line,    // a share over time
};

struct ChartPoint {
    std::string label; // "Nov 26"; "Hate crime, 1.1"
    double value = 0;  // 0 to Chart::most
    std::string words; // the number as one says it, "73 %"
};

struct Chart {
    ChartKind kind = ChartKind::columns;
    std::string words; // what it shows in a sentence, for those who do not see it
    std::vector<ChartPoint> points;
    double most = 1;   // where the scale ends, > 0
    std::string scale; // the words of `most`, "100 %"
};

struct ChartColours {
    Colour ink;
    Colour muted; // labels
    Colour line;  // of the scale
    Colour bar;
    Colour strong; // the bar that stands out
};

inline constexpr ChartColours paper_chart_colours{
    palette::ink, palette::muted, palette::line, {0x54, 0x92, 0x9E}, palette::teal};

// A page of that width (mm) with one figure; as high as it needs, letters of 9.5 points. Labels
// that have no room are left out.
//
// Pre: chart.points is not empty; width >= 40.
[[nodiscard]] DrawnPage
draw(const Chart& chart, double width, const ChartColours& colours, const Fonts& fonts);

} // namespace safeplaces

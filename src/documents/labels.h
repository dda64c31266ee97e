#pragma once

#include "domain/print/drawing.h"
#include "domain/print/label_sheet.h"

#include <span>
#include <string>

namespace safeplaces {

class Fonts;

// Round pictures on a sheet of labels, in the order in which one reads; where there are fewer than
// labels, the last labels stay empty. Each is as large as fits, but no larger than it is, and keeps
// clear of the paper's edge, which printers do not reach. What lies outside its cut, such as bleed
// and crop marks, is left out.
//
// Pre: 0 < pictures.size() <= labels_on(sheet); each is cut round, as a sticker is.
[[nodiscard]] DrawnPage
on_labels(const LabelSheet& sheet, const PrinterFit& fit, std::span<const DrawnPage> pictures);

// ---- What a printer does to a page

struct MeasuringWords {
    std::string language; // BCP 47, "en-GB"
    std::string title;    // "Measure how this printer prints"
    std::string how;      // print it at 100 %, measure the three lengths with a ruler
    std::string right;    // "A: from the left edge of the paper to this line"
    std::string down;     // "B: from the top edge"
    std::string length;   // "C: from end to end"
};

// The lengths as they would be on a printer that puts everything where it belongs, in mm.
inline constexpr double measured_right = 30; // A
inline constexpr double measured_down = 40;  // B
inline constexpr double measured_length = 150;

[[nodiscard]] Drawing measuring_page(const MeasuringWords& words, const Fonts& fonts);

// What mends that, from the lengths as they were measured on that page, in mm. Pre: each is more
// than 0.
[[nodiscard]] PrinterFit fit_from(double right, double down, double length);

} // namespace safeplaces

#pragma once

#include "domain/print/drawing.h"

#include <string>

namespace safeplaces {

enum class LabelShape { round, corners };

// A sheet of labels that shops sell, on A4. Lengths are millimetres.
struct LabelSheet {
    std::string id;   // "105-by-99"
    std::string name; // "6 nearly square labels, 105 × 99 mm"
    LabelShape shape = LabelShape::corners;
    Size label;  // of a round one both are its diameter
    Point first; // the top left corner of the first
    int across = 1;
    int down = 1;
    Point step; // from one label to the next, right and down

    friend bool operator==(const LabelSheet&, const LabelSheet&) = default;
};

[[nodiscard]] inline int labels_on(const LabelSheet& sheet) {
    return sheet.across * sheet.down;
}

// What a page needs so that one printer puts it where it belongs: it is made larger by `scale`,
// then moved. A page to measure it with is in documents/labels.h.
struct PrinterFit {
    double right = 0; // mm, may be negative
    double down = 0;
    double scale = 1;

    friend bool operator==(const PrinterFit&, const PrinterFit&) = default;
};

} // namespace safeplaces

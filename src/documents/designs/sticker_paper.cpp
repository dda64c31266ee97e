#include "documents/designs/sticker_paper.h"

#include <array>
#include <utility>

namespace safeplaces {

// Short lines outside the bleed: at the corners, and at the middle of each side, where a round one
// touches it.
void add_crop_marks(Sheet& sheet, Size sticker) {
    const Stroke hairline{{0, 0, 0}, 0.25 * mm_per_pt, LineEnd::butt, {}};
    constexpr double near = 5; // from the cut
    constexpr double far = 10;
    const double right = cut_margin + sticker.width;
    const double bottom = cut_margin + sticker.height;
    Path marks;
    const auto add = [&](Point from, Point to) {
        marks.push_back(MoveTo{from});
        marks.push_back(LineTo{to});
    };
    for (const double x : {cut_margin, cut_margin + sticker.width / 2, right}) {
        add({x, cut_margin - near}, {x, cut_margin - far});
        add({x, bottom + near}, {x, bottom + far});
    }
    for (const double y : {cut_margin, cut_margin + sticker.height / 2, bottom}) {
        add({cut_margin - near, y}, {cut_margin - far, y});
        add({right + near, y}, {right + far, y});
    }
    sheet.decorate({stroked(std::move(marks), hairline)});
}

DrawnPage sticker_page(Sheet& sheet, Size sticker, Path cut) {
    return {.size = {sticker.width + 2 * cut_margin, sticker.height + 2 * cut_margin},
            .trim_margin = cut_margin,
            .parts = sheet.take(),
            .cut = std::move(cut)};
}

} // namespace safeplaces

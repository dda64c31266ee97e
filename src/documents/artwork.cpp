#include "documents/artwork.h"

#include "documents/placing.h"

#include <algorithm>

namespace safeplaces {

namespace {

// How far lines reach beyond their paths; a pointed corner reaches a little further.
double reach_of_lines(std::span<const Mark> artwork) {
    double reach = 0;
    for (const Mark& mark : artwork) {
        const auto* shape = std::get_if<Shape>(&mark);
        if (shape != nullptr && shape->stroke) {
            reach = std::max(reach, shape->stroke->width / 2);
        }
    }
    return reach;
}

} // namespace

std::vector<Mark> artwork_in(const Rectangle& room, std::span<const Mark> artwork) {
    const auto bounds = bounds_of(artwork);
    if (!bounds) {
        return {};
    }
    const double reach = reach_of_lines(artwork);
    const double width = bounds->width + 2 * reach;
    const double height = bounds->height + 2 * reach;
    if (!(width > 0 && height > 0)) {
        return {};
    }
    const double scale = std::min(room.width / width, room.height / height);
    const Point middle{bounds->top_left.x + bounds->width / 2,
                       bounds->top_left.y + bounds->height / 2};
    const Placing place{scale,
                        {room.top_left.x + room.width / 2 - middle.x * scale,
                         room.top_left.y + room.height / 2 - middle.y * scale}};
    std::vector<Mark> marks;
    for (const Mark& mark : artwork) {
        if (!std::holds_alternative<GlyphRun>(mark)) {
            marks.push_back(placed(mark, place));
        }
    }
    return marks;
}

} // namespace safeplaces

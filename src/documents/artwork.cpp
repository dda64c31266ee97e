#include "documents/artwork.h"

#include "domain/overload.h"

#include <algorithm>

namespace safeplaces {

namespace {

// p * scale + shift
struct Placing {
    double scale = 1;
    Point shift;

    [[nodiscard]] Point operator()(Point at) const {
        return {at.x * scale + shift.x, at.y * scale + shift.y};
    }
};

Shape placed(Shape shape, const Placing& place) {
    for (PathStep& step : shape.path) {
        std::visit(
            Overload{[&](MoveTo& move) { move.to = place(move.to); },
                     [&](LineTo& line) { line.to = place(line.to); },
                     [&](CurveTo& curve) {
                         curve = {place(curve.control1), place(curve.control2), place(curve.to)};
                     },
                     [](Close&) {}},
            step);
    }
    if (shape.stroke) {
        shape.stroke->width *= place.scale;
        for (double& dash : shape.stroke->dashes) {
            dash *= place.scale;
        }
    }
    return shape;
}

PixelPicture placed(PixelPicture picture, const Placing& place) {
    picture.at = place(picture.at);
    picture.width *= place.scale;
    picture.height *= place.scale;
    return picture;
}

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
        if (const auto* shape = std::get_if<Shape>(&mark)) {
            marks.emplace_back(placed(*shape, place));
        } else if (const auto* picture = std::get_if<PixelPicture>(&mark)) {
            marks.emplace_back(placed(*picture, place));
        }
    }
    return marks;
}

} // namespace safeplaces

#include "documents/designs/mark.h"

#include "documents/palette.h"
#include "documents/shapes.h"

namespace safeplaces {

namespace {

// The mark as it was drawn for the A4 poster; other sizes are scaled from it.
constexpr House drawn_house{34, 50, 51, 106.3, 3.2};
constexpr double drawn_heart_width = 22;
constexpr double drawn_heart_height = 66.9; // of its centre over the foot
constexpr double drawn_door_width = 26;
constexpr double drawn_door_height = 38.5;

House scaled(const House& house, double scale) {
    return {house.wall_half_width * scale, house.wall_height * scale,
            house.eaves_half_width * scale, house.height * scale, house.radius * scale};
}

Path person(Point foot, double scale) {
    const double half = 7.4 * scale;
    const double bend = 4.4 * scale;
    const double shoulder = 12.9 * scale;
    const double top = 20 * scale;
    const double softness = 4.5 * scale;
    const auto [x, y] = foot;
    Path body{
        MoveTo{{x - half, y}},
        LineTo{{x - half, y - shoulder}},
        CurveTo{{x - half, y - shoulder - softness}, {x - bend, y - top}, {x, y - top}},
        CurveTo{{x + bend, y - top}, {x + half, y - shoulder - softness}, {x + half, y - shoulder}},
        LineTo{{x + half, y}},
        Close{}};
    const Path head = circle({x, y - 25.6 * scale}, 4.3 * scale);
    body.insert(body.end(), head.begin(), head.end());
    return body;
}

} // namespace

Path outline_of(const House& house, Point foot) {
    const auto [x, y] = foot;
    const double eaves = y - house.wall_height;
    const double radius = house.radius;
    const Corner corners[] = {
        {{x - house.wall_half_width, y}, radius},      {{x - house.wall_half_width, eaves}, 0},
        {{x - house.eaves_half_width, eaves}, radius}, {{x, y - house.height}, radius},
        {{x + house.eaves_half_width, eaves}, radius}, {{x + house.wall_half_width, eaves}, 0},
        {{x + house.wall_half_width, y}, radius},
    };
    return rounded_polygon(corners);
}

Path heart(Point centre, double width) {
    const double s = width / 2;
    const auto at = [&](double right, double down) {
        return Point{centre.x + s * right, centre.y + s * down};
    };
    return {MoveTo{at(0, 0.92)},
            CurveTo{at(-0.55, 0.42), at(-1, 0.02), at(-1, -0.36)},
            CurveTo{at(-1, -0.70), at(-0.74, -0.92), at(-0.46, -0.92)},
            CurveTo{at(-0.26, -0.92), at(-0.09, -0.81), at(0, -0.63)},
            CurveTo{at(0.09, -0.81), at(0.26, -0.92), at(0.46, -0.92)},
            CurveTo{at(0.74, -0.92), at(1, -0.70), at(1, -0.36)},
            CurveTo{at(1, 0.02), at(0.55, 0.42), at(0, 0.92)},
            Close{}};
}

Path doorway(Point foot, double width, double height) {
    const double half = width / 2;
    const double straight = height - half;
    const double k = half * 0.5522847498;
    const auto [x, y] = foot;
    return {MoveTo{{x - half, y}},
            LineTo{{x - half, y - straight}},
            CurveTo{{x - half, y - straight - k}, {x - k, y - height}, {x, y - height}},
            CurveTo{{x + k, y - height}, {x + half, y - straight - k}, {x + half, y - straight}},
            LineTo{{x + half, y}},
            Close{}};
}

std::vector<Mark> mark_standing_on(Point foot, double height, MarkColours colours) {
    const double scale = height / drawn_house.height;
    const auto [x, y] = foot;
    std::vector<Mark> marks;
    marks.emplace_back(filled(outline_of(scaled(drawn_house, scale), foot), colours.wall));
    marks.emplace_back(filled(heart({x, y - drawn_heart_height * scale}, drawn_heart_width * scale),
                              colours.heart));
    marks.emplace_back(
        filled(doorway(foot, drawn_door_width * scale, drawn_door_height * scale), colours.door));
    marks.emplace_back(filled(person(foot, scale), colours.person));
    for (const double left : {-26.0, 18.0}) {
        const Rectangle window{{x + left * scale, y - 26.9 * scale}, 8 * scale, 11 * scale};
        marks.emplace_back(filled(rounded_rectangle(window, 1.6 * scale), colours.door));
    }
    return marks;
}

std::vector<Mark> dashed_mark_standing_on(Point foot, double height) {
    const double scale = height / drawn_house.height;
    const auto [x, y] = foot;
    // Butt ends keep the gaps open in every viewer; joins would close them at the corners.
    const Stroke pen{palette::ink, 1.5 * scale, LineEnd::butt, {5 * scale, 3.2 * scale}};
    std::vector<Mark> marks;
    marks.emplace_back(stroked(outline_of(scaled(drawn_house, scale), foot), pen));
    marks.emplace_back(
        stroked(heart({x, y - drawn_heart_height * scale}, drawn_heart_width * scale), pen));
    Path door = doorway(foot, drawn_door_width * scale, drawn_door_height * scale);
    door.pop_back(); // open below, where the house's own outline runs
    marks.emplace_back(stroked(std::move(door), pen));
    return marks;
}

} // namespace safeplaces

#include "documents/designs/step_icons.h"

#include "documents/designs/mark.h"
#include "documents/shapes.h"

#include <cmath>
#include <numbers>

namespace safeplaces {

namespace {

constexpr double disc_radius = 11.4;

// A door frame with an arrow going in.
void add_door(std::vector<Mark>& marks, Point centre, const IconColours& colours) {
    const auto [x, y] = centre;
    const Stroke pen{colours.sign, 1.5, LineEnd::round, {}};
    marks.emplace_back(stroked({MoveTo{{x + 0.2, y - 6.2}}, LineTo{{x + 5.6, y - 6.2}},
                                LineTo{{x + 5.6, y + 6.2}}, LineTo{{x + 0.2, y + 6.2}}},
                               pen));
    marks.emplace_back(stroked(line({x - 7, y}, {x + 1.6, y}), pen));
    marks.emplace_back(stroked(
        {MoveTo{{x - 1.8, y - 3.2}}, LineTo{{x + 1.6, y}}, LineTo{{x - 1.8, y + 3.2}}}, pen));
}

// A speech bubble with a heart in it.
void add_talk(std::vector<Mark>& marks, Point centre, const IconColours& colours) {
    const auto [x, y] = centre;
    marks.emplace_back(filled(rounded_rectangle({{x - 7, y - 6.6}, 14, 10.2}, 2.6), colours.sign));
    const Point tail[] = {{x - 4.4, y + 3.2}, {x + 0.6, y + 3.2}, {x - 4.4, y + 7.2}};
    marks.emplace_back(filled(polygon(tail), colours.sign));
    marks.emplace_back(filled(heart({x, y - 1.6}, 6.2), colours.heart));
}

Path ear_piece(Point centre, double degrees) {
    const double turn = degrees * std::numbers::pi / 180;
    std::vector<Corner> corners;
    for (const Point corner :
         {Point{-3, -2.15}, Point{3, -2.15}, Point{3, 2.15}, Point{-3, 2.15}}) {
        corners.push_back({{centre.x + corner.x * std::cos(turn) - corner.y * std::sin(turn),
                            centre.y + corner.x * std::sin(turn) + corner.y * std::cos(turn)},
                           1.5});
    }
    return rounded_polygon(corners);
}

// A handset: a bowed bar with an ear piece at each end.
void add_telephone(std::vector<Mark>& marks, Point centre, const IconColours& colours) {
    const auto [x, y] = centre;
    marks.emplace_back(
        stroked({MoveTo{{x - 4.7, y - 4.4}},
                 CurveTo{{x - 4.9, y + 0.8}, {x - 0.8, y + 4.9}, {x + 4.4, y + 4.7}}},
                {colours.sign, 2.7, LineEnd::butt, {}}));
    marks.emplace_back(filled(ear_piece({x - 3.55, y - 4.5}, -77), colours.sign));
    marks.emplace_back(filled(ear_piece({x + 4.5, y + 3.55}, -13), colours.sign));
}

// From the side: a back, a seat and two legs.
void add_chair(std::vector<Mark>& marks, Point centre, const IconColours& colours) {
    const auto [x, y] = centre;
    const Stroke pen{colours.sign, 1.9, LineEnd::round, {}};
    marks.emplace_back(stroked(
        {MoveTo{{x - 4.4, y - 6.6}}, LineTo{{x - 3.6, y + 1}}, LineTo{{x + 4.4, y + 1}}}, pen));
    marks.emplace_back(stroked(line({x - 3.6, y + 1}, {x - 4.4, y + 7}), pen));
    marks.emplace_back(stroked(line({x + 4.4, y + 1}, {x + 4.4, y + 7}), pen));
}

} // namespace

std::vector<Mark> step_icon(StepIcon icon, Point centre, IconColours colours) {
    std::vector<Mark> marks;
    marks.emplace_back(filled(circle(centre, disc_radius), colours.disc));
    marks.emplace_back(
        stroked(circle(centre, disc_radius - 0.4), {colours.rim, 0.8, LineEnd::butt, {}}));
    switch (icon) {
    case StepIcon::door:
        add_door(marks, centre, colours);
        break;
    case StepIcon::talk:
        add_talk(marks, centre, colours);
        break;
    case StepIcon::telephone:
        add_telephone(marks, centre, colours);
        break;
    case StepIcon::chair:
        add_chair(marks, centre, colours);
        break;
    }
    return marks;
}

} // namespace safeplaces

#include <boost/test/unit_test.hpp>

#include "documents/shapes.h"

#include <cmath>

using namespace safeplaces;

namespace {

Rectangle box_of(Path path) {
    const Mark marks[] = {filled(std::move(path), {})};
    return bounds_of(marks).value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(shapes)

BOOST_AUTO_TEST_CASE(nothing_drawn_has_no_bounds) {
    BOOST_TEST(!bounds_of({}).has_value());
    const Mark marks[] = {GlyphRun{}};
    BOOST_TEST(!bounds_of(marks).has_value());
}

BOOST_AUTO_TEST_CASE(a_rounded_rectangle_keeps_its_size) {
    const Rectangle box = box_of(rounded_rectangle({{10, 20}, 30, 40}, 4));
    BOOST_TEST(std::fabs(box.top_left.x - 10) < 1e-9);
    BOOST_TEST(std::fabs(box.right() - 40) < 1e-9);
    BOOST_TEST(std::fabs(box.bottom() - 60) < 1e-9);
}

BOOST_AUTO_TEST_CASE(a_rounded_corner_touches_its_circle) {
    const Corner corners[] = {{{0, 0}, 5}, {{20, 0}, 0}, {{20, 20}, 0}, {{0, 20}, 0}};
    const auto path = rounded_polygon(corners);
    const auto* curve = std::get_if<CurveTo>(&path[1]);
    BOOST_REQUIRE(curve != nullptr);
    // The middle of a quarter of a circle round (5, 5), from the Bezier at a half.
    const double x = (0 + 3 * curve->control1.x + 3 * curve->control2.x + curve->to.x) / 8;
    BOOST_TEST(std::fabs(x - (5 - 5 / std::sqrt(2.0))) < 0.01);
}

BOOST_AUTO_TEST_CASE(a_circle_is_as_wide_as_its_diameter) {
    const Rectangle box = box_of(circle({50, 60}, 10));
    BOOST_TEST(box.width == 20);
    BOOST_TEST(box.height == 20);
}

BOOST_AUTO_TEST_CASE(hatching_stays_in_its_rectangle_and_fills_it) {
    const Rectangle room{{6.5, 15.5}, 9, 266};
    const Path lines = hatching(room, 4.5);
    BOOST_TEST(lines.size() > 100);
    const Rectangle box = box_of(lines);
    BOOST_TEST(box.top_left.x >= room.top_left.x);
    BOOST_TEST(box.top_left.y >= room.top_left.y);
    BOOST_TEST(box.right() <= room.right() + 1e-9);
    BOOST_TEST(box.bottom() <= room.bottom() + 1e-9);
    BOOST_TEST(box.height > 260);
}

BOOST_AUTO_TEST_CASE(ring_hatching_stays_between_its_circles) {
    for (const PathStep& step : ring_hatching({62, 62}, 44, 53, 90)) {
        const auto* move = std::get_if<MoveTo>(&step);
        const Point end = move != nullptr ? move->to : std::get<LineTo>(step).to;
        const double radius = std::hypot(end.x - 62, end.y - 62);
        BOOST_TEST(radius > 44 - 1e-9);
        BOOST_TEST(radius < 53 + 1e-9);
    }
}

BOOST_AUTO_TEST_SUITE_END()

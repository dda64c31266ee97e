#include "content/svg_path.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace safeplaces;

namespace {

Point end_of(const PathStep& step) {
    if (const auto* curve = std::get_if<CurveTo>(&step)) {
        return curve->to;
    }
    if (const auto* line = std::get_if<LineTo>(&step)) {
        return line->to;
    }
    return std::get<MoveTo>(step).to;
}

// Half way along a curve.
Point middle_of(Point from, const CurveTo& curve) {
    return {(from.x + 3 * curve.control1.x + 3 * curve.control2.x + curve.to.x) / 8,
            (from.y + 3 * curve.control1.y + 3 * curve.control2.y + curve.to.y) / 8};
}

bool are_near(Point one, Point other) {
    return std::hypot(one.x - other.x, one.y - other.y) < 0.01;
}

Path path(const char* data) {
    const auto read = path_from_data(data);
    BOOST_REQUIRE_MESSAGE(read.has_value(), data);
    return *read;
}

} // namespace

BOOST_AUTO_TEST_SUITE(svg_path)

BOOST_AUTO_TEST_CASE(relative_and_absolute_lines_lead_to_the_same_places) {
    const Path absolute = path("M10,20 L30 20 H40 V50 Z");
    const Path relative = path("m10 20 20 0h10v30z");
    BOOST_REQUIRE(absolute.size() == 5U);
    BOOST_REQUIRE(relative.size() == 5U);
    for (std::size_t i = 0; i < 4; ++i) {
        BOOST_TEST((end_of(absolute[i]) == end_of(relative[i])));
    }
    BOOST_TEST((end_of(absolute[3]) == Point{40, 50}));
    BOOST_TEST(std::holds_alternative<Close>(absolute[4]));
}

BOOST_AUTO_TEST_CASE(numbers_need_no_space_where_a_sign_or_point_parts_them) {
    const Path steps = path("M1.5.5-2-3L+4e1 5E-1");
    BOOST_REQUIRE(steps.size() == 3U);
    BOOST_TEST((end_of(steps[0]) == Point{1.5, 0.5}));
    BOOST_TEST((end_of(steps[1]) == Point{-2, -3}));
    BOOST_TEST((end_of(steps[2]) == Point{40, 0.5}));
}

BOOST_AUTO_TEST_CASE(a_smooth_curve_mirrors_the_control_point_before_it) {
    const Path steps = path("M0 0 C0 10 10 10 10 0 S20 -10 20 0 s10 10 10 0");
    BOOST_TEST((std::get<CurveTo>(steps[2]).control1 == Point{10, -10}));
    BOOST_TEST((std::get<CurveTo>(steps[3]).control1 == Point{20, 10}));
    BOOST_TEST((std::get<CurveTo>(path("M5 5 S20 -10 20 0")[1]).control1 == Point{5, 5}));
}

BOOST_AUTO_TEST_CASE(quadratic_curves_become_cubic_ones) {
    const Path steps = path("M0 0 Q30 30 60 0 T120 0 t60 0");
    const auto& first = std::get<CurveTo>(steps[1]);
    BOOST_TEST(are_near(first.control1, {20, 20}));
    BOOST_TEST(are_near(first.control2, {40, 20}));
    BOOST_TEST(are_near(std::get<CurveTo>(steps[2]).control1, {80, -20}));
    BOOST_TEST(are_near(end_of(steps[3]), {180, 0}));
}

BOOST_AUTO_TEST_CASE(an_arc_goes_round_the_side_that_its_flags_say) {
    const Path down = path("M0 0 A10 10 0 0 0 20 0");
    const Path up = path("M0 0 a10 10 0 0120 0"); // flags without separators
    BOOST_REQUIRE(down.size() == 3U);
    BOOST_REQUIRE(up.size() == 3U);
    BOOST_TEST(are_near(end_of(down[1]), {10, 10}));
    BOOST_TEST(are_near(end_of(up[1]), {10, -10}));
    BOOST_TEST((end_of(up[2]) == Point{20, 0}));
    const double half = 10 * std::sqrt(0.5);
    BOOST_TEST(are_near(middle_of({0, 0}, std::get<CurveTo>(up[1])), {10 - half, -half}));
}

BOOST_AUTO_TEST_CASE(a_large_arc_takes_the_long_way) {
    const Path small = path("M10 0 A10 10 0 0 1 0 10");
    const Path large = path("M10 0 A10 10 0 1 1 0 10");
    BOOST_TEST(small.size() == 2U);
    BOOST_REQUIRE(large.size() == 4U);
    BOOST_TEST(are_near(end_of(large[1]), {20, 10}));
    BOOST_TEST(are_near(end_of(large[2]), {10, 20}));
}

BOOST_AUTO_TEST_CASE(radii_that_are_too_short_grow_and_none_make_a_line) {
    const Path grown = path("M0 0 A1 1 0 0 1 20 0");
    BOOST_TEST(are_near(end_of(grown[1]), {10, -10}));
    BOOST_TEST(std::holds_alternative<LineTo>(path("M0 0 A0 5 0 0 1 20 0")[1]));
}

BOOST_AUTO_TEST_CASE(a_turned_ellipse_ends_where_it_should) {
    const Path turned = path("M0 0 A20 10 90 0 1 0 40"); // its long axis stands upright
    BOOST_TEST(are_near(end_of(turned.back()), {0, 40}));
    BOOST_TEST(are_near(end_of(turned[1]), {10, 20}));
}

BOOST_AUTO_TEST_CASE(after_closing_a_path_goes_on_from_its_start) {
    const Path steps = path("M10 10 h5 v5 z l1 1 z Z");
    BOOST_REQUIRE(steps.size() == 7U);
    BOOST_TEST((std::get<MoveTo>(steps[4]).to == Point{10, 10}));
    BOOST_TEST((end_of(steps[5]) == Point{11, 11}));
}

BOOST_AUTO_TEST_CASE(what_is_no_path_is_refused) {
    for (const char* bad :
         {"", "M", "M1", "M 1 2", "L1 2", "M0 0 L1", "M0 0 X1 2", "M0 0 z 1 2", "M0 0 L nan 0",
          "M0 0 L inf 0", "M0 0 L1e9 0", "M0 0 A1 1 0 2 0 5 5", "1 2", "M0 0 C1 2 3 4"}) {
        BOOST_TEST(!path_from_data(bad).has_value(), bad);
    }
}

BOOST_AUTO_TEST_CASE(a_round_shape_passes_its_four_sides) {
    const Path steps = ellipse_path({10, 20}, 5, 3);
    BOOST_TEST((end_of(steps[0]) == Point{15, 20}));
    BOOST_TEST((end_of(steps[1]) == Point{10, 23}));
    BOOST_TEST((end_of(steps[2]) == Point{5, 20}));
    const double half = std::sqrt(0.5);
    BOOST_TEST(
        are_near(middle_of({15, 20}, std::get<CurveTo>(steps[1])), {10 + 5 * half, 20 + 3 * half}));
    BOOST_TEST(rectangle_path({0, 0}, 10, 20, 0, 0).size() == 5U);
    BOOST_TEST((end_of(rectangle_path({0, 0}, 10, 20, 2, 3)[2]) == Point{10, 3}));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "documents/artwork.h"
#include "samples.h"

#include <algorithm>
#include <cmath>

using namespace safeplaces;

namespace {

constexpr Rectangle room{{20, 30}, 60, 40};

bool is_near(double one, double other) {
    return std::abs(one - other) < 1e-9;
}

const Part& figure_of(const Drawing& drawing) {
    const auto& parts = drawing.pages.front().parts;
    return *std::find_if(parts.begin(), parts.end(),
                         [](const Part& part) { return part.tag == Tag::figure; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(artwork)

BOOST_AUTO_TEST_CASE(a_wide_picture_fills_the_width_and_stands_in_the_middle) {
    const std::vector<Mark> wide{filled(rectangle({{500, -200}, 300, 100}), {1, 2, 3})};
    const auto bounds = bounds_of(artwork_in(room, wide)).value();
    BOOST_TEST(is_near(bounds.top_left.x, 20));
    BOOST_TEST(is_near(bounds.width, 60));
    BOOST_TEST(is_near(bounds.height, 20));
    BOOST_TEST(is_near(bounds.top_left.y, 40));
}

BOOST_AUTO_TEST_CASE(a_tall_picture_of_pixels_fills_the_height) {
    const auto marks = artwork_in(room, std::vector<Mark>{artwork_in_pixels()});
    const auto bounds = bounds_of(marks).value();
    BOOST_TEST(is_near(bounds.height, 40));
    BOOST_TEST(is_near(bounds.width, 40.0 * 2 / 3));
    BOOST_TEST(is_near(bounds.top_left.x, 50 - 20.0 * 2 / 3));
    BOOST_TEST(std::get<PixelPicture>(marks.front()).rgb == artwork_in_pixels().rgb);
}

BOOST_AUTO_TEST_CASE(thick_lines_and_curves_stay_in_the_room) {
    const std::vector<Mark> picture{
        stroked(circle({0, 0}, 10), {{1, 2, 3}, 4, LineEnd::round, {8, 2}})};
    const auto marks = artwork_in(room, picture);
    const Stroke& stroke = std::get<Shape>(marks.front()).stroke.value();
    BOOST_TEST(is_near(bounds_of(marks)->height + stroke.width, 40));
    BOOST_TEST(is_near(stroke.dashes.at(0), 2 * stroke.width));
}

BOOST_AUTO_TEST_CASE(a_picture_that_draws_nothing_is_empty) {
    BOOST_TEST(artwork_in(room, std::vector<Mark>{}).empty());
    const std::vector<Mark> point{filled({MoveTo{{3, 3}}, Close{}}, {1, 2, 3})};
    BOOST_TEST(artwork_in(room, point).empty());
}

BOOST_AUTO_TEST_CASE(poster_and_sticker_show_the_councils_picture_in_place_of_our_mark) {
    ApprovedPoster poster = approved_poster();
    ApprovedSticker sticker = approved_sticker();
    poster.artwork = {artwork_in_pixels()};
    sticker.artwork = {artwork_in_pixels()};
    for (const Drawing& drawing : {draw(poster, shipped_fonts()), draw(sticker, shipped_fonts())}) {
        const Part& figure = figure_of(drawing);
        BOOST_REQUIRE(figure.marks.size() == 1u);
        BOOST_TEST(std::holds_alternative<PixelPicture>(figure.marks.front()));
    }
    for (const Drawing& drawing :
         {draw(approved_poster(), shipped_fonts()), draw(approved_sticker(), shipped_fonts())}) {
        BOOST_TEST(std::holds_alternative<Shape>(figure_of(drawing).marks.front()));
    }
}

BOOST_AUTO_TEST_SUITE_END()

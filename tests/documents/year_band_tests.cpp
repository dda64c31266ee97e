#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/designs/year_band.h"
#include "seen_colours.h"
#include "year_stickers.h"

#include <algorithm>
#include <optional>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(year_band)

// Sharma, Wu and Dalal 2005, "The CIEDE2000 Color-Difference Formula", table 1.
BOOST_AUTO_TEST_CASE(the_difference_of_colours_is_worked_out_as_its_authors_did) {
    const auto tolerance = boost::test_tools::tolerance(1e-4);
    BOOST_TEST(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == 2.0425, tolerance);
    BOOST_TEST(difference({50, -1, 2}, {50, 0, 0}) == 2.3669, tolerance);
    BOOST_TEST(difference({50, 2.5, 0}, {58, 24, 15}) == 19.4535, tolerance);
    BOOST_TEST(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) == 1.2644,
               tolerance);
    BOOST_TEST(difference({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}) == 0.9082,
               tolerance);
}

BOOST_DATA_TEST_CASE(four_following_years_differ_however_colours_are_seen,
                     data::make(every_eyesight())) {
    for (int year = first_year; year < first_year + 4; ++year) {
        for (int other = year + 1; other < year + 4; ++other) {
            const Lab one = seen(colours_of(std::chrono::year{year}).ground, sample);
            const Lab two = seen(colours_of(std::chrono::year{other}).ground, sample);
            BOOST_TEST(difference(one, two) >= 30, year << " and " << other);
        }
    }
}

// WCAG 2: black on white is 21 to 1, whichever is named first.
BOOST_AUTO_TEST_CASE(contrast_is_worked_out_as_its_authors_did) {
    const auto tolerance = boost::test_tools::tolerance(1e-9);
    BOOST_TEST(contrast({0, 0, 0}, {255, 255, 255}) == 21, tolerance);
    BOOST_TEST(contrast({255, 255, 255}, {0, 0, 0}) == 21, tolerance);
    BOOST_TEST(contrast(palette::ink, palette::ink) == 1, tolerance);
}

BOOST_AUTO_TEST_CASE(the_digits_can_be_read_on_the_band_in_grey) {
    for (const palette::YearColours& year : palette::years) {
        BOOST_TEST(contrast(year.ground, year.words) >= 4.5);
    }
}

BOOST_DATA_TEST_CASE(the_open_month_is_heard_and_has_its_name_inside, data::make(shapes)) {
    const Drawing drawing = drawn(approved_sticker(sample));
    const auto& parts = drawing.pages.front().parts;
    const auto open = std::ranges::find(parts, approved_sticker().band.words, &Part::words);
    BOOST_REQUIRE((open != parts.end()));
    BOOST_TEST_REQUIRE(open->marks.size() == 2U);
    const auto gap = bounds_of(std::span(open->marks).first(1));
    const auto name = bounds_of(std::span(open->marks).last(1));
    BOOST_REQUIRE((gap.has_value() && name.has_value()));
    BOOST_TEST(name->height >= 2);
    BOOST_TEST(name->top_left.x > gap->top_left.x);
    BOOST_TEST(name->right() < gap->right());
    BOOST_TEST(name->top_left.y > gap->top_left.y);
    BOOST_TEST(name->bottom() < gap->bottom());
    BOOST_TEST(std::ranges::count(parts, "Valid to 24 Nov 2027", &Part::words) == 1);
}

// Source: WCAG 2.2, 1.4.11: 3 to 1 for what a picture tells.
BOOST_DATA_TEST_CASE(the_open_month_stands_out_in_every_year, data::make(shapes)) {
    for (int year = first_year; year < first_year + 4; ++year) {
        const Drawing drawing = drawn(sticker_to(year, 11, sample));
        const auto& parts = drawing.pages.front().parts;
        const auto open = std::ranges::find(parts, approved_sticker().band.words, &Part::words);
        BOOST_REQUIRE((open != parts.end()));
        const auto& gap = std::get<Shape>(open->marks.front());
        BOOST_REQUIRE((gap.fill.has_value() && gap.stroke.has_value()));
        const Colour ground = colours_of(std::chrono::year{year}).ground;
        const double most =
            std::max(contrast(*gap.fill, ground), contrast(gap.stroke->colour, ground));
        BOOST_TEST(most >= 3, year);
    }
}

BOOST_AUTO_TEST_CASE(a_provisional_sticker_has_no_colour_of_a_year) {
    for (const StickerShape form : {StickerShape::round, StickerShape::a6, StickerShape::a5}) {
        const Drawing drawing = draw(provisional_sticker(form), shipped_fonts());
        for (const Part& part : drawing.pages.front().parts) {
            for (const Mark& mark : part.marks) {
                const auto* shape = std::get_if<Shape>(&mark);
                const auto* run = std::get_if<GlyphRun>(&mark);
                const std::optional<Colour> fill = shape != nullptr ? shape->fill
                                                   : run != nullptr ? std::optional{run->colour}
                                                                    : std::nullopt;
                BOOST_TEST((!fill || *fill == palette::ink || *fill == palette::white));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/designs/year_band.h"
#include "documents/pdf_writer.h"
#include "documents/shapes.h"
#include "pdf_tools.h"
#include "seen_colours.h"
#include "year_stickers.h"

#include <cmath>

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

constexpr int dots_per_inch = 150;

// The colour at a place of the page, millimetres from its top left corner.
Colour colour_at(const PixelPicture& page, Point at) {
    constexpr double pixels = dots_per_inch / 25.4;
    const auto column = static_cast<std::size_t>(at.x * pixels);
    const auto row = static_cast<std::size_t>(at.y * pixels);
    const std::size_t first = 3 * (row * static_cast<std::size_t>(page.columns) + column);
    return {page.rgb[first], page.rgb[first + 1], page.rgb[first + 2]};
}

bool is_near(const Colour& one, const Colour& other) {
    return difference(lab_of(linear(one)), lab_of(linear(other))) < 3;
}

PixelPicture rendered(const Drawing& drawing) {
    return PdfFile(pdf_bytes(drawing, shipped_fonts())).rendered(dots_per_inch);
}

// On the band of a sticker: 0 and every further 1 is where a month begins, January first.
Point on_band(const Drawing& drawing, StickerShape shape, double month) {
    const Size size = drawing.pages.front().size;
    if (shape == StickerShape::round) {
        return on_circle({size.width / 2, size.height / 2}, 46.7, (month + 0.5) * 30);
    }
    // Three months on each side, as the hours of a clock stand: the left one ends with October.
    // A5 is A6 enlarged. In A6 the middle of the band is 4 mm inside the cut.
    const double scale = (size.width - 2 * 12) / 105;
    const double width = (105 - 2 * 4) * scale;
    const double height = (148 - 2 * 4) * scale;
    const Point corner{(size.width - width) / 2, (size.height - height) / 2};
    const double place = std::fmod(month + 2, 12);
    const double along = std::fmod(place, 3) / 3;
    switch (static_cast<int>(place / 3)) {
    case 0:
        return {corner.x + along * width, corner.y};
    case 1:
        return {corner.x + width, corner.y + along * height};
    case 2:
        return {corner.x + width - along * width, corner.y + height};
    default:
        return {corner.x, corner.y + height - along * height};
    }
}

} // namespace

// On the page as another program shows it.
BOOST_AUTO_TEST_SUITE(year_band_posix)

BOOST_DATA_TEST_CASE(the_digits_of_the_year_are_at_least_10_mm_high_in_its_colours,
                     data::make(shapes)) {
    for (int year = first_year; year < first_year + 4; ++year) {
        const Drawing drawing = drawn(sticker_to(year, 11, sample));
        const auto digits = runs_with(drawing.pages.front(), std::to_string(year));
        BOOST_TEST_REQUIRE(digits.size() == 1U);
        const palette::YearColours colours = colours_of(std::chrono::year{year});
        BOOST_TEST((digits[0].colour == colours.words));
        for (const double height : heights_of_year(drawing.pages.front(), year)) {
            BOOST_TEST(height >= 10);
        }
        const auto bounds = bounds_of(std::vector<Mark>{digits[0]});
        const Point beside{bounds->top_left.x - 0.6, bounds->top_left.y + bounds->height / 2};
        BOOST_TEST(is_near(colour_at(rendered(drawing), beside), colours.ground));
    }
}

// A little off the names of the months. A dark and a pale year take turns.
BOOST_DATA_TEST_CASE(only_the_last_month_is_open, data::make(shapes)) {
    for (int last = 1; last <= 12; ++last) {
        const int year = 2027 + last % 2;
        const palette::YearColours colours = colours_of(std::chrono::year{year});
        const Drawing drawing = drawn(sticker_to(year, static_cast<unsigned>(last), sample));
        const PixelPicture page = rendered(drawing);
        for (int month = 1; month <= 12; ++month) {
            const Colour expected = month == last ? palette::white : colours.ground;
            const Point inside = on_band(drawing, sample, month - 1 + 0.25);
            BOOST_TEST(is_near(colour_at(page, inside), expected), last << ' ' << month);
            const Point notch = on_band(drawing, sample, month - 1);
            BOOST_TEST(is_near(colour_at(page, notch), colours.words), last << ' ' << month);
        }
    }
}

// On its left side, where no word stands, straight in from the line of the cut.
BOOST_DATA_TEST_CASE(the_band_is_at_least_6_mm_wide, data::make(shapes)) {
    const Drawing drawing = drawn(sticker_to(2027, 6, sample));
    const PixelPicture page = rendered(drawing);
    const Point middle{drawing.pages.front().size.width / 2, drawing.pages.front().size.height / 2};
    constexpr double line = 0.3; // of the cut, at most
    for (double in = line; in <= line + 6; in += 0.1) {
        const Point at = sample == StickerShape::round ? on_circle(middle, 50 - in, 262)
                                                       : Point{12 + in, middle.y + 6};
        BOOST_TEST(is_near(colour_at(page, at), colours_of(std::chrono::year{2027}).ground), in);
    }
}

BOOST_AUTO_TEST_SUITE_END()

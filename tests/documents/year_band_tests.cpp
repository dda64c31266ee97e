#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/designs/year_band.h"
#include "documents/pdf_writer.h"
#include "documents/typeface.h"
#include "every_design.h"
#include "pdf_tools.h"
#include "seen_colours.h"

#include <algorithm>
#include <cmath>

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

constexpr int first_year = 2026;
constexpr int dots_per_inch = 150;

const std::vector shapes{StickerShape::round, StickerShape::a6, StickerShape::a5};

ApprovedSticker sticker_to(int year, unsigned month, StickerShape shape) {
    ApprovedSticker sticker = approved_sticker(shape);
    sticker.band.last = std::chrono::year{year} / static_cast<int>(month);
    return sticker;
}

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

Drawing drawn(const ApprovedSticker& sticker) {
    return draw(sticker, shipped_fonts());
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

// Where a sticker has just those words.
std::vector<GlyphRun> runs_with(const Drawing& drawing, const std::string& words) {
    std::vector<GlyphRun> found;
    for (const Part& part : drawing.pages.front().parts) {
        for (const Mark& mark : part.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && characters_of({*run}) == words) {
                found.push_back(*run);
            }
        }
    }
    return found;
}

} // namespace

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

BOOST_DATA_TEST_CASE(the_digits_of_the_year_are_at_least_10_mm_high_in_its_colours,
                     data::make(shapes)) {
    for (int year = first_year; year < first_year + 4; ++year) {
        const Drawing drawing = drawn(sticker_to(year, 11, sample));
        const auto digits = runs_with(drawing, std::to_string(year));
        BOOST_TEST_REQUIRE(digits.size() == 1U);
        const palette::YearColours colours = colours_of(std::chrono::year{year});
        BOOST_TEST((digits[0].colour == colours.words));
        for (const Glyph& glyph : digits[0].glyphs) {
            GlyphRun alone{digits[0].size_pt, {}, {glyph}, {}};
            shipped_fonts()
                .typeface(glyph.face)
                .add_outline(alone.outline, glyph, alone.size_pt * mm_per_pt);
            const auto bounds = bounds_of(std::vector<Mark>{alone});
            BOOST_TEST(bounds->height >= 10, glyph.text);
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

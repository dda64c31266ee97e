#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/code_reader.h"
#include "documents/labels.h"
#include "documents/pdf_writer.h"
#include "pdf_tools.h"
#include "samples.h"

#include <cmath>
#include <ostream>

namespace safeplaces {

std::ostream& operator<<(std::ostream& out, const LabelSheet& sheet) {
    return out << sheet.name;
}

} // namespace safeplaces

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

std::vector<LabelSheet> two_sheets() {
    return {{.id = "round",
             .name = "2 round labels of 114.5 mm",
             .shape = LabelShape::round,
             .label = {114.5, 114.5},
             .first = {47.75, 16.65},
             .across = 1,
             .down = 2,
             .step = {114.5, 149.2}},
            {.id = "square",
             .name = "6 square labels of 95 mm",
             .shape = LabelShape::corners,
             .label = {95, 95},
             .first = {6.5, 3},
             .across = 2,
             .down = 3,
             .step = {98, 98}}};
}

std::string link_of(int number) {
    return "https://safeplaces.example/v#" + std::string(390, '7') + std::to_string(number);
}

std::vector<DrawnPage> stickers(int count) {
    std::vector<DrawnPage> pages;
    for (int number = 0; number < count; ++number) {
        ApprovedSticker sticker = approved_sticker();
        sticker.code = link_of(number);
        pages.push_back(draw(sticker, shipped_fonts()).pages.front());
    }
    return pages;
}

PixelPicture printed(const DrawnPage& page, int dpi) {
    return PdfFile(pdf_bytes({"Labels", "en-GB", {page}}, shipped_fonts())).rendered(dpi);
}

// What lies in that rectangle, in mm.
PixelPicture part_of(const PixelPicture& page, const Rectangle& room) {
    const double scale = page.columns / 210.0;
    PixelPicture part;
    part.columns = static_cast<int>(room.width * scale);
    part.rows = static_cast<int>(room.height * scale);
    for (int row = 0; row < part.rows; ++row) {
        const auto from = page.rgb.begin() +
                          3 * ((static_cast<int>(room.top_left.y * scale) + row) * page.columns +
                               static_cast<int>(room.top_left.x * scale));
        part.rgb.insert(part.rgb.end(), from, from + std::ptrdiff_t{3} * part.columns);
    }
    return part;
}

bool is_white(const PixelPicture& page, double x, double y) {
    const auto column = static_cast<std::size_t>(x / 210 * page.columns);
    const auto row = static_cast<std::size_t>(y / 297 * page.rows);
    const std::size_t at = 3 * (row * static_cast<std::size_t>(page.columns) + column);
    return page.rgb[at] == 255 && page.rgb[at + 1] == 255 && page.rgb[at + 2] == 255;
}

LabelSheet six_that_touch() {
    return {.id = "six",
            .name = "6 of 105 x 99 mm",
            .shape = LabelShape::corners,
            .label = {105, 99},
            .first = {0, 0},
            .across = 2,
            .down = 3,
            .step = {105, 99}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(labels)

BOOST_DATA_TEST_CASE(every_label_has_its_sticker_and_its_code_is_read, data::make(two_sheets())) {
    const int count = labels_on(sample);
    const std::vector<DrawnPage> pages = stickers(count);
    const PixelPicture page = printed(on_labels(sample, {}, pages), 200);
    for (int number = 0; number < count; ++number) {
        const Point corner{sample.first.x + number % sample.across * sample.step.x,
                           sample.first.y + number / sample.across * sample.step.y};
        BOOST_TEST(codes_in(part_of(page, {corner, sample.label.width, sample.label.height})) ==
                       std::vector{link_of(number)},
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_printed_between_the_cuts) {
    const LabelSheet sheet = two_sheets().back(); // 6 of 95 mm
    const PixelPicture page = printed(on_labels(sheet, {}, stickers(6)), 100);
    for (const double x : {1.0, 102.5, 208.0}) {
        for (double y = 1; y < 296; ++y) {
            BOOST_TEST(is_white(page, x, y), x << ", " << y);
        }
    }
    BOOST_TEST(!is_white(page, sheet.first.x + 2, sheet.first.y + sheet.label.height / 2));
    BOOST_TEST(is_white(page, sheet.first.x + 2, sheet.first.y + 2)); // the corner of a square one
}

// A sheet whose labels touch, a sticker that ends in June over one that ends in December: what is
// open in each lies where they touch.
BOOST_AUTO_TEST_CASE(no_sticker_reaches_into_the_next) {
    const LabelSheet touching = six_that_touch();
    std::vector<DrawnPage> pages = stickers(6);
    ApprovedSticker until_june = approved_sticker();
    until_june.band.last = std::chrono::year{2027} / std::chrono::June;
    ApprovedSticker until_december = approved_sticker();
    until_december.band.last = std::chrono::year{2027} / std::chrono::December;
    pages[0] = draw(until_june, shipped_fonts()).pages.front();
    pages[2] = draw(until_december, shipped_fonts()).pages.front();
    for (const LabelSheet& sheet : {touching, two_sheets().back()}) {
        const Rectangle first{sheet.first, sheet.label.width, sheet.label.height};
        const PixelPicture alone =
            part_of(printed(on_labels(sheet, {}, std::span(pages).first(1)), 100), first);
        const PixelPicture beside = part_of(printed(on_labels(sheet, {}, pages), 100), first);
        BOOST_TEST((alone == beside), sheet);
    }
}

// Where labels reach the edge of the paper, what a printer leaves out would be the year's band.
BOOST_AUTO_TEST_CASE(nothing_is_printed_where_printers_do_not_reach) {
    const LabelSheet six = six_that_touch();
    const LabelSheet four{.id = "four",
                          .name = "4 of 105 x 148.5 mm",
                          .shape = LabelShape::corners,
                          .label = {105, 148.5},
                          .first = {0, 0},
                          .across = 2,
                          .down = 2,
                          .step = {105, 148.5}};
    for (const LabelSheet& sheet : {six, four}) {
        const PixelPicture page = printed(on_labels(sheet, {}, stickers(labels_on(sheet))), 100);
        for (const double near : {0.5, 4.0}) {
            for (double y = 1; y < 296; ++y) {
                BOOST_TEST(is_white(page, near, y), sheet << ", " << y);
                BOOST_TEST(is_white(page, 210 - near, y), sheet << ", " << y);
            }
            for (double x = 1; x < 209; ++x) {
                BOOST_TEST(is_white(page, x, near), sheet << ", " << x);
                BOOST_TEST(is_white(page, x, 297 - near), sheet << ", " << x);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(labels_without_a_sticker_stay_white) {
    const LabelSheet sheet = two_sheets().back();
    const PixelPicture page = printed(on_labels(sheet, {}, stickers(4)), 50);
    const double y = sheet.first.y + 2 * sheet.step.y + sheet.label.height / 2;
    for (double x = 1; x < 209; ++x) {
        BOOST_TEST(is_white(page, x, y));
    }
}

BOOST_AUTO_TEST_CASE(a_sticker_is_no_larger_on_a_larger_label) {
    const DrawnPage page = on_labels(two_sheets().front(), {}, stickers(1)); // 114.5 mm
    const PixelPicture seen = printed(page, 100);
    BOOST_TEST(is_white(seen, 105 - 51.0, 16.65 + 57.25));
    BOOST_TEST(!is_white(seen, 105 - 49.0, 16.65 + 57.25));
}

// What the printer does is undone, wherever on the page.
BOOST_AUTO_TEST_CASE(a_printer_that_was_measured_prints_where_the_page_means) {
    constexpr double grown = 0.985;
    const Point moved{1.7, -2.2};
    const auto as_printed = [&](Point at) {
        return Point{at.x * grown + moved.x, at.y * grown + moved.y};
    };
    const Point corner = as_printed({measured_right, measured_down});
    const PrinterFit fit = fit_from(corner.x, corner.y, measured_length * grown);
    for (const Point meant : {Point{0, 0}, Point{105, 148.5}, Point{200, 290}}) {
        const Point sent{meant.x * fit.scale + fit.right, meant.y * fit.scale + fit.down};
        const Point seen = as_printed(sent);
        BOOST_TEST(std::abs(seen.x - meant.x) < 1e-9);
        BOOST_TEST(std::abs(seen.y - meant.y) < 1e-9);
    }
}

BOOST_AUTO_TEST_CASE(a_printer_that_prints_as_it_should_needs_nothing) {
    const PrinterFit fit = fit_from(measured_right, measured_down, measured_length);
    BOOST_TEST(std::abs(fit.right) < 1e-9);
    BOOST_TEST(std::abs(fit.down) < 1e-9);
    BOOST_TEST(fit.scale == 1.0);
}

BOOST_AUTO_TEST_CASE(stickers_move_with_what_the_printer_needs) {
    const LabelSheet sheet = two_sheets().front();
    const PixelPicture page = printed(on_labels(sheet, {5, 0, 1}, stickers(1)), 100);
    BOOST_TEST(is_white(page, 105 - 49.0, 16.65 + 57.25));
    BOOST_TEST(!is_white(page, 105 - 44.0, 16.65 + 57.25));
}

BOOST_AUTO_TEST_CASE(the_page_to_measure_with_has_its_lines_where_it_says) {
    const MeasuringWords words{"en-GB", "Measure", "How", "A", "B", "C"};
    const PdfFile file(pdf_bytes(measuring_page(words, shipped_fonts()), shipped_fonts()));
    const Ran checked = file.check();
    BOOST_TEST(checked.status == 0, checked.output);
    const PixelPicture page = file.rendered(254); // ten dots to a millimetre
    const auto is_inked = [&](double x, double y) {
        const auto at =
            3 * (static_cast<std::size_t>(y * 10) * static_cast<std::size_t>(page.columns) +
                 static_cast<std::size_t>(x * 10));
        return page.rgb[at] < 200;
    };
    BOOST_TEST(is_inked(measured_right, measured_down + 20));
    BOOST_TEST(is_inked(measured_right + 75, measured_down));
    BOOST_TEST(is_inked(measured_right + measured_length, measured_down + 70 + 3));
    BOOST_TEST(!is_inked(measured_right + measured_length + 1, measured_down + 70 + 3));
}

BOOST_AUTO_TEST_SUITE_END()

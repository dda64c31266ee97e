#include "content/label_sheet_reader.h"
#include "documents/labels.h"
#include "documents/pdf_writer.h"
#include "documents/two_readers.h"
#include "documents/year_stickers.h"

#include <cmath>
#include <filesystem>

namespace safeplaces {

namespace {

std::vector<LabelSheet> shipped_sheets() {
    return read_label_sheets(
        std::filesystem::path{SAFEPLACES_ROOT "/resources/labels/sheets.toml"});
}

// For ImageMagick, at 150 dots to the inch.
std::string cut_of_first_label(const LabelSheet& sheet) {
    const auto dots = [](double mm) { return std::to_string(std::lround(mm / 25.4 * 150)); };
    return "-crop " + dots(sheet.label.width) + "x" + dots(sheet.label.height) + "+" +
           dots(sheet.first.x) + "+" + dots(sheet.first.y) + " +repage ";
}

} // namespace

// Stickers on the sheets of labels that the program knows.
BOOST_AUTO_TEST_SUITE(shipped_labels)

// On the smallest, the modules of the code are a little smaller than on the sticker.
BOOST_AUTO_TEST_CASE(two_readers_take_the_code_from_a_label_of_every_sheet) {
    const std::string link = "https://safeplaces.example/v#" + std::string(391, '7');
    ApprovedSticker sticker = approved_sticker();
    sticker.code = link;
    const std::vector<DrawnPage> one{drawn(sticker).pages.front()};
    for (const LabelSheet& sheet : shipped_sheets()) {
        BOOST_TEST_CONTEXT(sheet.name) {
            const Drawing labels{"Labels", "en-GB", {on_labels(sheet, {}, one)}};
            std::vector<std::string> cut_out = views;
            for (std::string& view : cut_out) {
                view.insert(0, cut_of_first_label(sheet));
            }
            test_that_two_readers_take(link, PdfFile(pdf_bytes(labels, shipped_fonts())), cut_out);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_digits_of_the_year_are_at_least_10_mm_high_on_every_sheet) {
    for (const LabelSheet& sheet : shipped_sheets()) {
        for (int year = first_year; year < first_year + 4; ++year) {
            const std::vector<DrawnPage> one{
                drawn(sticker_to(year, 11, StickerShape::round)).pages.front()};
            const std::vector<double> heights = heights_of_year(on_labels(sheet, {}, one), year);
            BOOST_TEST(heights.size() == 4U);
            for (const double height : heights) {
                BOOST_TEST(height >= 10, sheet.name << ' ' << year << ": " << height);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

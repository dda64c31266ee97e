#include <boost/test/unit_test.hpp>

#include "documents/code_reader.h"
#include "documents/pdf_writer.h"
#include "documents/picture_reader.h"
#include "documents/platform/find_codes.h"
#include "domain/error.h"
#include "every_design.h"
#include "pdf_tools.h"
#include "two_readers.h"

using namespace safeplaces;

namespace {

void test_that_two_readers_take_the_link_from(const Drawing& drawing,
                                              const std::vector<std::string>& seen_so) {
    test_that_two_readers_take("https://safeplaces.example/v#" + drawing.proof,
                               PdfFile(pdf_bytes(drawing, shipped_fonts())), seen_so, 1,
                               drawing.pages.front().is_mirrored);
}

} // namespace

BOOST_AUTO_TEST_SUITE(code_posix)

BOOST_AUTO_TEST_CASE(two_readers_take_the_link_from_every_design_however_it_is_held) {
    for (const Design& sample : designs_with_a_code()) {
        BOOST_TEST_CONTEXT(sample) {
            test_that_two_readers_take_the_link_from(sample.drawing, views);
        }
    }
}

// On paper it is the width of a module that counts, and of modules the longest name has the most.
BOOST_AUTO_TEST_CASE(the_code_of_the_longest_name_is_read_from_a_blurred_sticker) {
    for (const StickerShape shape : {StickerShape::round, StickerShape::a6}) {
        for (const std::vector<Mark>& artwork : {std::vector<Mark>{}, drawn_artwork()}) {
            for (unsigned which = 0; which < 8; ++which) {
                BOOST_TEST_CONTEXT(shape << ", code " << which) {
                    ApprovedSticker sticker = approved_sticker(shape);
                    sticker.artwork = artwork;
                    sticker.code = longest_code(which);
                    test_that_two_readers_take_the_link_from(draw(sticker, shipped_fonts()),
                                                             {blurred});
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_longest_statement_there_can_be_is_read_from_a_sharp_print) {
    ApprovedSticker sticker = approved_sticker();
    sticker.code += std::string(500, '7'); // every field as long as it may be
    const PdfFile file(pdf_bytes(draw(sticker, shipped_fonts()), shipped_fonts()));
    BOOST_TEST(codes_in(file.rendered(300)) == std::vector{sticker.code},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_reader_of_codes_that_is_not_installed_is_named) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(open_find_codes("/nowhere/find-codes.so")),
                          InstallError, [](const InstallError& error) {
                              return std::string{error.what()}.starts_with("/nowhere/");
                          });
    BOOST_CHECK_THROW(static_cast<void>(open_find_codes("libz.so.1")), InstallError);
}

BOOST_AUTO_TEST_CASE(a_picture_without_a_code_holds_none) {
    const PdfFile file(pdf_bytes(draw(provisional_sticker(), shipped_fonts()), shipped_fonts()));
    BOOST_TEST(codes_in(file.rendered(100)).empty());
}

BOOST_AUTO_TEST_SUITE_END()

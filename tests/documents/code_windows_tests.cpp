#include <boost/test/unit_test.hpp>

#include "documents/code.h"
#include "documents/code_reader.h"
#include "samples.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

// The code alone on white paper, some dots to each of its squares.
PixelPicture picture_of(const CodePattern& code) {
    constexpr int dots = 4;
    constexpr int margin = 4;
    const int side = (code.across + 2 * margin) * dots;
    PixelPicture picture{{0, 0}, 50, 50, side, side, {}};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / dots - margin;
            const int row = y / dots - margin;
            const bool inside =
                column >= 0 && row >= 0 && column < code.across && row < code.across;
            const bool dark =
                inside && code.dark[static_cast<std::size_t>(row * code.across + column)];
            picture.rgb.insert(picture.rgb.end(), 3, dark ? 0x20 : 0xFF);
        }
    }
    return picture;
}

} // namespace

// Another reader than on Linux.
BOOST_AUTO_TEST_SUITE(code_windows)

BOOST_AUTO_TEST_CASE(the_code_of_a_sticker_is_read_from_a_picture) {
    const std::string link = approved_sticker().code;
    BOOST_TEST(codes_in(picture_of(code_of(link, {{0, 0}, 61, 61}))) == std::vector{link},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_longest_statement_there_can_be_is_read) {
    const std::string link = approved_sticker().code + std::string(500, '7');
    BOOST_TEST(codes_in(picture_of(code_of(link, {{0, 0}, 61, 61}))) == std::vector{link},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_white_picture_holds_none) {
    BOOST_TEST(codes_in({{0, 0}, 50, 50, 8, 8, std::vector<std::uint8_t>(192, 0xFF)}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

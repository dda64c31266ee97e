#pragma once

#include "documents/code_reader.h"
#include "documents/picture_reader.h"
#include "pdf_tools.h"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace safeplaces {

// How a phone may see it: what ImageMagick does to a picture of 150 dots to the inch.
inline const std::string blurred = "-blur 0x1.2";
inline const std::vector<std::string> views{"", "-background white -rotate 23", blurred};

// zbar and zxing-cpp find just that link on the page (from 1), seen in each of those ways. A
// mirrored page is looked at from the street, through the glass.
inline void test_that_two_readers_take(const std::string& link,
                                       const PdfFile& file,
                                       const std::vector<std::string>& seen_so,
                                       int page = 1,
                                       bool is_mirrored = false) {
    const std::string print = file.path() + ".page";
    const std::string seen = file.path() + ".png";
    const std::string number = std::to_string(page);
    run_tool("pdftoppm -singlefile -png -r 150 -f " + number + " -l " + number + " " + file.path() +
             " " + print);
    for (const std::string& view : seen_so) {
        BOOST_TEST_CONTEXT(view) {
            run_tool("convert " + print + ".png " + (is_mirrored ? "-flop " : "") + view + " " +
                     seen);
            BOOST_TEST(
                run_tool("zbarimg --nodbus -q --raw -Sdisable -Sqrcode.enable " + seen).output ==
                link + "\n");
            std::ifstream in(seen, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
            BOOST_TEST(codes_in(read_png(bytes, seen)) == std::vector{link},
                       boost::test_tools::per_element());
        }
    }
}

} // namespace safeplaces

#include <boost/test/unit_test.hpp>

#include "cli/verifying.h"
#include "documents/pdf_tools.h"
#include "documents/pdf_writer.h"
#include "documents/samples.h"

#include <string>

using namespace safeplaces;

// Pictures of a page that other people's programs have made.
BOOST_FIXTURE_TEST_SUITE(verify_command_posix, Verifying)

BOOST_AUTO_TEST_CASE(the_pdf_of_a_sticker_and_a_picture_of_it_say_the_same_as_its_link) {
    BOOST_REQUIRE(verify({worked_example(), "--scheme", pack}) == 0);
    const std::string as_link = out.str();
    const std::string pdf = pdf_bytes(draw(approved_sticker(), shipped_fonts()), shipped_fonts());
    write("sticker.pdf", pdf);
    const std::string file = (path / "sticker.pdf").string();
    run_tool("pdftoppm -singlefile -png -r 150 " + file + " " + (path / "page").string());
    BOOST_TEST(verify({file, "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
    BOOST_TEST(verify({(path / "page.png").string(), "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
    const std::string photo = (path / "photo.jpg").string();
    run_tool("convert " + (path / "page.png").string() + " -resize 6000x6000 " + photo);
    BOOST_TEST(verify({photo, "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
}

BOOST_AUTO_TEST_CASE(a_picture_of_two_stickers_is_not_looked_at_as_one) {
    ApprovedSticker other = approved_sticker();
    other.code.back() = other.code.back() == '4' ? '5' : '4';
    for (const auto& [sticker, code] : {std::pair{approved_sticker(), 0}, std::pair{other, 8}}) {
        for (const auto& [name, each] :
             {std::pair{"left", approved_sticker()}, std::pair{"right", sticker}}) {
            write("page.pdf", pdf_bytes(draw(each, shipped_fonts()), shipped_fonts()));
            run_tool("pdftoppm -singlefile -png -r 150 " + (path / "page.pdf").string() + " " +
                     (path / name).string());
        }
        const std::string both = (path / "both.png").string();
        run_tool("convert " + (path / "left.png").string() + " " + (path / "right.png").string() +
                 " +append " + both);
        BOOST_TEST(verify({both, "--scheme", pack}) == code, out.str());
    }
    BOOST_TEST(out.str().starts_with("There is more than one code of a sticker here.\n"));
}

BOOST_AUTO_TEST_SUITE_END()

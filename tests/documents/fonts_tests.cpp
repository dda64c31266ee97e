#include <boost/test/unit_test.hpp>

#include "documents/fonts.h"
#include "documents/typeface.h"
#include "domain/error.h"
#include "samples.h"

#include <filesystem>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(fonts)

BOOST_AUTO_TEST_CASE(names_in_welsh_polish_and_romanian_can_be_printed) {
    for (const char* name : {"Siân Gŵyn, Tŷ Hafan", "Łucja Żółć", "Ștefan Țăranu", "Đorđe, Ağça"}) {
        BOOST_TEST(!shipped_fonts().missing_letter(name).has_value(), name);
    }
}

BOOST_AUTO_TEST_CASE(a_letter_that_no_font_has_is_named) {
    BOOST_TEST(shipped_fonts().missing_letter("Café 東 Street").value() == "東");
    BOOST_TEST(shipped_fonts().missing_letter("Ali علي").has_value());
}

BOOST_AUTO_TEST_CASE(line_breaks_and_tabs_are_not_missing_letters) {
    BOOST_TEST(!shipped_fonts().missing_letter("one\ntwo\tthree").has_value());
}

BOOST_AUTO_TEST_CASE(a_letter_typed_as_base_and_accent_is_one_glyph) {
    const ShapedText shaped = shipped_fonts().shape(FontWeight::regular, "w\u0302");
    BOOST_TEST(shaped.glyphs.size() == 1);
    BOOST_TEST(shaped.glyphs.front().id ==
               shipped_fonts().shape(FontWeight::regular, "ŵ").glyphs.front().id);
    BOOST_TEST(shaped.glyphs.front().text == "w\u0302");
}

BOOST_AUTO_TEST_CASE(the_glyphs_of_a_text_stand_for_all_of_its_characters) {
    const std::string text = "Office staff: fi, ffl, Tŷ Gŵyl";
    std::string said;
    double width = 0;
    for (const ShapedGlyph& glyph : shipped_fonts().shape(FontWeight::bold, text).glyphs) {
        said += glyph.text;
        width += glyph.advance;
    }
    BOOST_TEST(said == text);
    BOOST_TEST(width > 0);
}

BOOST_AUTO_TEST_CASE(each_weight_is_found_again_by_its_name) {
    for (const FontWeight weight :
         {FontWeight::regular, FontWeight::medium, FontWeight::bold, FontWeight::extra_bold}) {
        const Typeface& typeface = shipped_fonts().typeface(weight);
        BOOST_TEST(shipped_fonts().find_typeface(typeface.name()) == &typeface);
    }
    BOOST_TEST(shipped_fonts().find_typeface("Comic Sans") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_folder_without_fonts_is_a_broken_installation) {
    BOOST_CHECK_THROW(Fonts{std::filesystem::temp_directory_path()}, InstallError);
}

BOOST_AUTO_TEST_CASE(a_drawing_tells_which_of_its_letters_is_missing) {
    ProvisionalPoster poster = provisional_poster();
    BOOST_TEST(!missing_letter(draw(poster, shipped_fonts())).has_value());
    poster.words.venue = "Café 東";
    BOOST_TEST(missing_letter(draw(poster, shipped_fonts())).value() == "東");
}

BOOST_AUTO_TEST_SUITE_END()

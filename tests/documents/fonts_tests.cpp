#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/fonts.h"
#include "documents/typeface.h"
#include "domain/error.h"
#include "samples.h"

#include <algorithm>
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
    BOOST_TEST(shipped_fonts().missing_letter("Dad 👨‍👧 & co").value().starts_with("👨"));
    BOOST_TEST(shipped_fonts().missing_letter("Shalom שלום").value() == "ש");
    BOOST_TEST(shipped_fonts().missing_letter("a\u0378b").value() == "\u0378");
}

BOOST_AUTO_TEST_CASE(a_letter_is_named_with_the_accents_on_it) {
    BOOST_TEST(shipped_fonts().missing_letter("Bin क\u093F").value() == "क\u093F");
}

BOOST_DATA_TEST_CASE(names_in_the_scripts_of_the_city_can_be_printed, local_names()) {
    BOOST_TEST(!shipped_fonts().missing_letter(sample.venue).has_value());
    BOOST_TEST(!shipped_fonts().missing_letter(sample.person).has_value());
}

BOOST_AUTO_TEST_CASE(a_space_between_chinese_letters_is_that_of_another_face) {
    BOOST_TEST(!shipped_fonts().missing_letter("示例 书店 24").has_value());
    BOOST_TEST(shipped_fonts().shape(FontWeight::bold, "书 店").glyphs[1].id != 0U);
}

BOOST_DATA_TEST_CASE(their_letters_stand_for_what_was_typed, local_names()) {
    std::vector<ShapedGlyph> glyphs = shipped_fonts().shape(FontWeight::bold, sample.person).glyphs;
    std::ranges::stable_sort(glyphs, {}, &ShapedGlyph::from);
    std::string said;
    for (const ShapedGlyph& glyph : glyphs) {
        said += glyph.text;
    }
    BOOST_TEST(said == sample.person);
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

BOOST_AUTO_TEST_CASE(each_weight_has_a_face_of_its_own) {
    const auto face_of = [](FontWeight weight, const char* text) {
        return shipped_fonts()
            .typeface(shipped_fonts().shape(weight, text).glyphs.front().face)
            .name();
    };
    BOOST_TEST(face_of(FontWeight::regular, "a") == "AtkinsonHyperlegibleNext-Regular");
    BOOST_TEST(face_of(FontWeight::medium, "a") == "AtkinsonHyperlegibleNext-Medium");
    BOOST_TEST(face_of(FontWeight::bold, "a") == "AtkinsonHyperlegibleNext-Bold");
    BOOST_TEST(face_of(FontWeight::extra_bold, "a") == "AtkinsonHyperlegibleNext-ExtraBold");
    BOOST_TEST(face_of(FontWeight::medium, "خ") == "NotoNaskhArabic-Regular");
    BOOST_TEST(face_of(FontWeight::extra_bold, "خ") == "NotoNaskhArabic-Bold");
    BOOST_TEST(face_of(FontWeight::bold, "ਘ") == "NotoSansGurmukhi-Bold");
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

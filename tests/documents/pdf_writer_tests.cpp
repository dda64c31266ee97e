#include <boost/test/unit_test.hpp>

#include "documents/pdf/text_encoding.h"
#include "documents/pdf_writer.h"
#include "documents/shapes.h"
#include "domain/error.h"
#include "every_design.h"
#include "pdf_samples.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(pdf_writer)

BOOST_AUTO_TEST_CASE(the_same_page_always_gives_the_same_bytes) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            const Fonts other_fonts(SAFEPLACES_ROOT "/resources");
            BOOST_TEST((pdf(sample.drawing) == pdf_bytes(sample.drawing, other_fonts)));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_poster_of_many_does_not_depend_on_those_before_it) {
    const auto poster_with = [](const Fonts& fonts) {
        return pdf_bytes(draw(approved_poster(), fonts), fonts);
    };
    const Fonts first = shipped_fonts().for_files();
    const Fonts later = shipped_fonts().for_files();
    for (const LocalNames& names : local_names()) {
        BOOST_TEST(!pdf_bytes(draw(poster_for(names), later), later).empty());
    }
    BOOST_TEST((poster_with(first) == poster_with(later)));
    BOOST_TEST((poster_with(first) == poster_with(first)));
}

BOOST_AUTO_TEST_CASE(different_pages_have_different_ids) {
    const auto id_in = [](const std::string& bytes) { return bytes.substr(bytes.find("/ID"), 80); };
    BOOST_TEST(id_in(pdf(one_line("one"))) != id_in(pdf(one_line("two"))));
}

// From where the letters stand nobody can tell which was typed first: a number after a leftward
// word stands on its left, and pdftotext loses the place of the space after one.
BOOST_AUTO_TEST_CASE(what_is_read_leftwards_says_in_the_tree_in_which_order_it_was_typed) {
    for (const std::string words :
         {"Café عائشہ خان 24", "Aisha عائشہ Khan", "عائشہ خان (Café 24)", "مُحَمَّد عَلِيّ"}) {
        BOOST_TEST(pdf(one_line(words)).find("/ActualText <" + hex_of(pdf_text(words))) !=
                       std::string::npos,
                   words);
    }
    BOOST_TEST(pdf(one_line("Siân")).find("/ActualText") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_alternative_text_is_in_the_file) {
    const std::string bytes = pdf(draw(approved_poster(), shipped_fonts()));
    // "A house", as UTF-16.
    BOOST_TEST(bytes.find("/Alt <FEFF004100200068006F007500730065") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_letter_that_no_font_has_is_refused_by_name) {
    BOOST_CHECK_EXCEPTION(pdf(one_line("Café 東")), InputError, [](const InputError& error) {
        return std::string(error.what()).find("東") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(a_cutting_machine_finds_its_line_by_name_and_it_is_the_cut) {
    Drawing drawing = draw(approved_sticker(StickerShape::a6), shipped_fonts());
    const std::string bytes = pdf(drawing);
    BOOST_TEST(bytes.find("/Separation") != std::string::npos);
    BOOST_TEST(bytes.find("/CutContour") != std::string::npos);
    const auto bounds = bounds_of(std::vector<Mark>{filled(drawing.pages[0].cut, {})});
    BOOST_REQUIRE(bounds.has_value());
    BOOST_TEST(bounds->top_left.x == 12);
    BOOST_TEST(bounds->top_left.y == 12);
    BOOST_TEST(bounds->width == 105);
    BOOST_TEST(bounds->height == 148);
    drawing.pages[0].cut.clear();
    BOOST_TEST(pdf(drawing).find("CutContour") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

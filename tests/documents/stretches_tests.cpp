#include <boost/test/unit_test.hpp>

#include "documents/stretches.h"
#include "documents/typeface.h"
#include "samples.h"

#include <array>
#include <string>

using namespace safeplaces;

namespace {

// What each stretch holds, from left to right, with an arrow that shows how it is read.
std::string seen(const std::string& text, std::optional<Direction> base = std::nullopt) {
    const std::array faces{&shipped_fonts().typeface(0), &shipped_fonts().typeface(4),
                           &shipped_fonts().typeface(6)};
    std::string seen;
    for (const Stretch& stretch : stretches_of(text, faces, base)) {
        seen += stretch.direction() == Direction::rightwards ? "[" : "<";
        seen += std::to_string(stretch.face) + ":" + text.substr(stretch.from, stretch.size);
        seen += stretch.direction() == Direction::rightwards ? ">" : "]";
    }
    return seen;
}

} // namespace

BOOST_AUTO_TEST_SUITE(stretches)

BOOST_AUTO_TEST_CASE(a_text_in_one_script_is_one_stretch) {
    BOOST_TEST(seen("Tŷ Hafan, 24") == "[0:Tŷ Hafan, 24>");
    BOOST_TEST(seen("خان برادرز") == "<1:خان برادرز]");
    BOOST_TEST(seen("ਕਿਤਾਬ ਘਰ") == "[2:ਕਿਤਾਬ ਘਰ>");
    BOOST_TEST(seen("") == "[0:>");
}

BOOST_AUTO_TEST_CASE(a_name_inside_a_line_of_english_stands_where_it_was_typed) {
    BOOST_TEST(seen("At خان برادرز, Southampton") == "[0:At ><1:خان برادرز][0:, Southampton>");
    BOOST_TEST(seen("At ਕਿਤਾਬ ਘਰ 24") == "[0:At >[2:ਕਿਤਾਬ ਘਰ >[0:24>");
}

BOOST_AUTO_TEST_CASE(a_line_that_begins_leftwards_is_laid_out_from_the_right) {
    BOOST_TEST(seen("خان Café 24") == "[0:Café 24><1:خان ]");
}

BOOST_AUTO_TEST_CASE(digits_in_a_leftward_line_keep_their_order) {
    BOOST_TEST(seen("خان 24 گھر") == "<1:گھر]<0: ][0:24><1:خان ]");
}

BOOST_AUTO_TEST_CASE(a_later_line_keeps_the_direction_of_its_paragraph) {
    BOOST_TEST(seen("Café خان", Direction::leftwards) == "<1:خان]<0: ][0:Café>");
    BOOST_TEST(seen("Café", Direction::leftwards) == "[0:Café>");
}

BOOST_AUTO_TEST_CASE(an_accent_stays_with_its_letter_even_if_another_face_has_it_too) {
    BOOST_TEST(seen("w\u0302 خُ") == "[0:w\u0302 ><1:خُ]");
}

BOOST_AUTO_TEST_CASE(the_direction_is_that_of_the_first_letter) {
    BOOST_TEST((direction_of("24 خان Café") == Direction::leftwards));
    BOOST_TEST((direction_of("(Café) خان") == Direction::rightwards));
    BOOST_TEST(!direction_of("24 - 7").has_value());
    BOOST_TEST(!direction_of("").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

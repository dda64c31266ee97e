#include <boost/test/unit_test.hpp>

#include "domain/fold.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>
#include <vector>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(fold)

using Pair = std::tuple<std::string, std::string>;

const std::vector<Pair> texts{{"  Zoë  KOWALSKA ", "zoe kowalska"},
                              {"Tŷ Gŵyl", "ty gwyl"},
                              {"STRASSE", "strasse"},
                              {"Straße", "strasse"},
                              {"Łukasz Żuraw", "łukasz zuraw"},
                              {"Ștefan", "stefan"},
                              {"a\tb\nc\r\n d", "a b c d"},
                              {"a\u00A0\u202Fb", "a b"},
                              {"ＦＵＬＬ　１２", "full 12"},
                              {"ﬁsh", "fish"},
                              {"e\u0301", "e"},
                              {"", ""},
                              {" \t\n", ""},
                              {"محمد", "محمد"}};

BOOST_DATA_TEST_CASE(text_is_folded_for_comparing, data::make(texts), text, expected) {
    BOOST_TEST(folded(text) == expected);
}

BOOST_DATA_TEST_CASE(folding_twice_changes_nothing_more, data::make(texts), text, expected) {
    BOOST_TEST(folded(folded(text)) == expected);
}

BOOST_AUTO_TEST_CASE(text_that_is_not_utf8_comes_back_as_it_was) {
    BOOST_TEST(folded("Zo\xEB  X") == "Zo\xEB  X");
}

const std::vector<std::string> clean{"", "Ann", "two\nlines", "a\ttab", "ŵ ł ș محمد 😀"};
const std::vector<std::string> unclean{
    std::string("a\0b", 3), "a\rb",        "a\x1B[1mb", "a\x7F", "a\u0085b", "Zo\xEB", "\xC0\xAF",
    "\xED\xA0\x80",         "cut \xE2\x82"};

BOOST_DATA_TEST_CASE(text_for_people_is_clean, data::make(clean), text) {
    BOOST_TEST(is_clean_text(text));
}

BOOST_DATA_TEST_CASE(control_characters_and_broken_utf8_are_not_clean, data::make(unclean), text) {
    BOOST_TEST(!is_clean_text(text));
}

BOOST_AUTO_TEST_CASE(length_counts_characters_and_not_bytes) {
    BOOST_TEST(length_in_characters("") == 0U);
    BOOST_TEST(length_in_characters("Ann") == 3U);
    BOOST_TEST(length_in_characters("Zoë 😀") == 5U);
}

BOOST_AUTO_TEST_CASE(a_beginning_ends_between_characters) {
    BOOST_TEST(beginning("Ann", 3) == "Ann");
    BOOST_TEST(beginning("Ann", 2) == "An");
    BOOST_TEST(beginning("aŵ😀", 2) == "a");
    BOOST_TEST(beginning("aŵ😀", 6) == "aŵ");
    BOOST_TEST(beginning("aŵ😀", 7) == "aŵ😀");
    BOOST_TEST(beginning("", 7).empty());
}

BOOST_AUTO_TEST_CASE(the_first_character_has_its_length) {
    BOOST_TEST((first_character("😀a").character == U'😀'));
    BOOST_TEST(first_character("😀a").bytes == 4U);
    BOOST_TEST(first_character("a😀").bytes == 1U);
    for (const char* broken : {"\xEB", "\xF0\x9F", "\xED\xA0\x80"}) {
        BOOST_TEST((first_character(broken).character == 0xFFFD));
        BOOST_TEST(first_character(broken).bytes == 1U);
    }
}

const std::vector<Pair> spaced{{"", ""},
                               {"   ", ""},
                               {"a", "a"},
                               {"  a b  ", "a b"},
                               {"\t\r\na\n", "a"},
                               {"\u00A0a\u202F", "a"},
                               {"\u2007ŵ\u00A0", "ŵ"},
                               {" \xEB ", "\xEB"},
                               {" a \xEB", "a \xEB"}};

BOOST_DATA_TEST_CASE(white_space_is_taken_from_both_ends, data::make(spaced), text, expected) {
    BOOST_TEST(trimmed(text) == expected);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "domain/training/lint/plain_english.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

std::vector<std::string> sentences(std::string_view text) {
    const auto found = sentences_in(text);
    return {found.begin(), found.end()};
}

std::vector<std::string> words(std::string_view text) {
    const auto found = words_of(text);
    return {found.begin(), found.end()};
}

using Texts = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(plain_english)

BOOST_AUTO_TEST_CASE(a_sentence_ends_where_a_reader_stops) {
    BOOST_TEST(sentences("Stop. Listen! Why? Ask: who") ==
                   Texts({"Stop.", "Listen!", "Why?", "Ask:", "who"}),
               boost::test_tools::per_element());
    BOOST_TEST(sentences("“Where is it?” he asks. We open at 9.30 today.") ==
                   Texts({"“Where is it?” he asks.", "We open at 9.30 today."}),
               boost::test_tools::per_element());
    BOOST_TEST(sentences("He says: “Stop.” Then he goes") ==
                   Texts({"He says:", "“Stop.”", "Then he goes"}),
               boost::test_tools::per_element());
    BOOST_TEST(sentences(" \n ").empty());
}

BOOST_AUTO_TEST_CASE(a_word_is_what_stands_between_signs) {
    BOOST_TEST(words("The “NHS” (111) – ask; she’s 5-year-old café.") ==
                   Texts({"The", "NHS", "111", "ask", "she’s", "5-year-old", "café"}),
               boost::test_tools::per_element());
    BOOST_TEST(words("– … “” :").empty());
}

BOOST_AUTO_TEST_CASE(syllables_are_counted_as_they_are_spoken) {
    for (const char* word : {"help", "home", "called", "makes", "rules", "whole", "the", "999"}) {
        BOOST_TEST(syllables_in(word) == 1, word << " has one");
    }
    for (const char* word :
         {"table", "wanted", "places", "being", "people", "council", "handled"}) {
        BOOST_TEST(syllables_in(word) == 2, word << " has two");
    }
    BOOST_TEST(syllables_in("library") == 3);
    BOOST_TEST(syllables_in("safeguarding") >= 3);
}

BOOST_AUTO_TEST_CASE(letters_are_counted_in_characters) {
    BOOST_TEST(letters_in("mother-in-law’s") == 12);
    BOOST_TEST(letters_in("Zoë") == 3);
}

// By hand: 2 sentences, 10 words, 12 syllables ("happy" and "doctor" have 2).
// 0.39 * 5 + 11.8 * 1.2 - 15.59 = 0.52, and 5.
BOOST_AUTO_TEST_CASE(the_reading_age_is_the_grade_of_flesch_and_kincaid_and_five) {
    ReadingMeasure measure;
    measure.add("The happy dog ran home. We saw the doctor come.");
    BOOST_TEST(measure.words() == 10);
    BOOST_TEST(measure.age() == 5.52, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(age_text(measure.age()) == "5.5");
}

BOOST_AUTO_TEST_CASE(a_list_is_easier_than_one_long_sentence) {
    ReadingMeasure list;
    list.add("They may be lost");
    list.add("They may be alone");
    ReadingMeasure sentence;
    sentence.add("They may be lost They may be alone");
    BOOST_TEST(list.age() < sentence.age());
}

BOOST_AUTO_TEST_SUITE_END()

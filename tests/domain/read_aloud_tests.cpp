#include <boost/test/unit_test.hpp>

#include "domain/training/read_aloud.h"

using namespace safeplaces;

namespace {

std::vector<std::string> texts(const std::vector<SentenceToRead>& sentences) {
    std::vector<std::string> all;
    for (const SentenceToRead& sentence : sentences) {
        all.push_back(sentence.text);
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(read_aloud)

BOOST_AUTO_TEST_CASE(a_slide_is_read_as_it_is_shown_title_lines_and_caption) {
    Slide slide;
    slide.title = "Ask first";
    slide.blocks = {Prose{{{.text = "Say: "}, {.text = "Hello!", .weight = Weight::bold}}},
                    Subheading{"Then"}, Steps{{{{.text = "Wait."}}, {{.text = "Listen."}}}},
                    Callout{{{.text = "Important. Call 999."}}}};
    slide.picture =
        SlidePicture{.file = "a.svg", .drawing = {}, .alt = "Two people", .caption = "They talk."};
    BOOST_TEST(texts(sentences_to_read(in_language(parts_to_read(slide), "en"))) ==
                   (std::vector<std::string>{"Ask first", "Say:", "Hello!", "Then", "Wait.",
                                             "Listen.", "Important.", "Call 999.", "They talk."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sentence_stands_at_its_characters_whatever_their_bytes) {
    const auto sentences =
        sentences_to_read({{"Café “Zoë”", "pl"}, {"“Łódź?” she asks. Help her.", "en"}});
    BOOST_REQUIRE_EQUAL(sentences.size(), 3U);
    BOOST_TEST((sentences[0] == SentenceToRead{"Café “Zoë”", 0, 0, 10, "pl"}));
    BOOST_TEST((sentences[1] == SentenceToRead{"“Łódź?” she asks.", 1, 0, 17, "en"}));
    BOOST_TEST((sentences[2] == SentenceToRead{"Help her.", 1, 18, 27, "en"}));
}

BOOST_AUTO_TEST_CASE(an_empty_part_is_passed_over) {
    const auto sentences = sentences_to_read(in_language({"", "  ", "Yes."}, "en"));
    BOOST_REQUIRE_EQUAL(sentences.size(), 1U);
    BOOST_TEST((sentences[0] == SentenceToRead{"Yes.", 2, 0, 4, "en"}));
}

BOOST_AUTO_TEST_SUITE_END()

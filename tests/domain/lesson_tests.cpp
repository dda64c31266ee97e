#include <boost/test/unit_test.hpp>

#include "domain/training/lesson.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(lesson)

namespace {

Line line(const std::string& text) {
    return {{.text = text}};
}

Slide a_slide() {
    Slide slide;
    slide.address = {"01-welcome", 2};
    slide.title = "Ask first";
    slide.blocks = {
        Prose{{{.text = "Say: "}, {.text = "How can I help?", .weight = Weight::bold}}},
        Subheading{"Then"}, Bullets{{line("Wait."), line("Listen well.")}},
        Steps{{line("Call 999."), {{.text = "Read "}, {.text = "this", .link = "https://x.uk"}}}},
        Callout{line("Important. Never go out.")}};
    return slide;
}

} // namespace

BOOST_AUTO_TEST_CASE(all_kinds_of_block_are_read_out_in_order) {
    const std::vector<std::string> expected{
        "Say: How can I help?",    "Then", "Wait.", "Listen well.", "Call 999.", "Read this",
        "Important. Never go out."};
    BOOST_TEST(plain_lines(a_slide()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_slide_says_nothing) {
    BOOST_TEST(plain_lines(Slide{}).empty());
    BOOST_TEST(words_in(Slide{}) == 0);
}

BOOST_AUTO_TEST_CASE(words_of_title_and_text_are_counted) {
    // 2 in the title; 5, 1, 1, 2, 2, 2 and 4 in the lines.
    BOOST_TEST(words_in(a_slide()) == 19);
}

BOOST_AUTO_TEST_CASE(words_of_the_caption_count_and_those_of_the_alt_text_do_not) {
    Slide slide = a_slide();
    slide.picture = SlidePicture{
        .file = "pictures/a.svg", .drawing = {}, .alt = "A door", .caption = "Ask. Then ring."};
    BOOST_TEST(words_in(slide) == 22);
}

BOOST_AUTO_TEST_CASE(a_word_in_two_weights_is_one_word) {
    Slide slide;
    slide.blocks = {Prose{{{.text = "un"}, {.text = "safe", .weight = Weight::bold}}}};
    BOOST_TEST(words_in(slide) == 1);
}

BOOST_AUTO_TEST_CASE(any_white_space_parts_words) {
    Slide slide;
    slide.title = "  one\ttwo\nthree  four ";
    BOOST_TEST(words_in(slide) == 4);
}

BOOST_AUTO_TEST_SUITE_END()

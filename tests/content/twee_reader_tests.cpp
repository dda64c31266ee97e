#include "content/twee_reader.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace safeplaces;

namespace {

// "2: what", one below the other.
std::string problems_of(std::string_view twee) {
    std::string lines;
    for (const TweeProblem& problem : read_twee(twee).problems) {
        lines += std::to_string(problem.line) + ": " + problem.what + "\n";
    }
    return lines;
}

TweePassage only_passage(std::string_view twee) {
    TweeStory story = read_twee(twee);
    for (const TweeProblem& problem : story.problems) {
        BOOST_ERROR(problem.line << ": " << problem.what);
    }
    BOOST_REQUIRE(story.passages.size() == 1U);
    return story.passages.front();
}

TweeLink only_link(const std::string& text) {
    const TweePassage passage = only_passage(":: A\n" + text + "\n");
    BOOST_REQUIRE(passage.links.size() == 1U);
    return passage.links.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(twee_reader)

BOOST_AUTO_TEST_CASE(a_story_as_twine_writes_it_is_read) {
    const TweeStory story = read_twee(":: StoryTitle\n"
                                      "Away from the window\n"
                                      "\n"
                                      "\n"
                                      ":: StoryData\n"
                                      "{\n"
                                      "  \"ifid\": \"98431B3B-FA9A-4A02-8B71-45B0A76C5659\",\n"
                                      "  \"start\": \"At the door\",\n"
                                      "  \"tag-colors\": {\"end\": \"green\"},\n"
                                      "  \"zoom\": 1.5\n"
                                      "}\n"
                                      "\n"
                                      "\n"
                                      ":: At the door [quiet sensitive] "
                                      "{\"position\":\"600,400\",\"size\":\"100,100\"}\n"
                                      "She waits.\n"
                                      "\n"
                                      "[[Say hello->Inside]]\n"
                                      "\n"
                                      "::Inside[end]{\"position\":\"1,2\"}\n"
                                      "Well done.\n");
    BOOST_TEST(story.problems.empty());
    BOOST_TEST(story.title == "Away from the window");
    BOOST_TEST(story.start == "At the door");
    BOOST_REQUIRE(story.passages.size() == 2U);
    const TweePassage& first = story.passages[0];
    BOOST_TEST(first.name == "At the door");
    BOOST_TEST(first.tags == (std::vector<std::string>{"quiet", "sensitive"}),
               boost::test_tools::per_element());
    BOOST_TEST(first.line == 14);
    BOOST_TEST(first.text == "She waits.\n\n\n\n");
    BOOST_REQUIRE(first.links.size() == 1U);
    BOOST_TEST(first.links[0].words == "Say hello");
    BOOST_TEST(first.links[0].target == "Inside");
    BOOST_TEST(first.links[0].line == 17);
    BOOST_TEST(story.passages[1].name == "Inside");
    BOOST_TEST(story.passages[1].tags.front() == "end");
}

BOOST_AUTO_TEST_CASE(it_starts_at_start_when_the_data_does_not_say) {
    BOOST_TEST(read_twee(":: Start\nx\n").start == "Start");
    BOOST_TEST(read_twee(":: StoryData\n{\"start\": 3}\n").start == "Start");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_and_windows_line_ends_make_no_difference) {
    const TweePassage passage = only_passage("\xEF\xBB\xBF:: A\r\nOne.\r\n[[B]]\r\n");
    BOOST_TEST(passage.text == "One.\n\n");
    BOOST_TEST(passage.links.front().line == 3);
}

BOOST_AUTO_TEST_CASE(every_form_of_link_is_known) {
    for (const char* link : {"[[go in->Inside]]", "[[Inside<-go in]]", "[[go in|Inside]]",
                             "- [[ go in -> Inside ]]", "[[go in->Inside]]  "}) {
        BOOST_TEST_CONTEXT(link) {
            BOOST_TEST(only_link(link).words == "go in");
            BOOST_TEST(only_link(link).target == "Inside");
            BOOST_TEST(only_passage(":: A\n" + std::string{link} + "\n").text == "\n");
        }
    }
    BOOST_TEST(only_link("[[Inside]]").words == "Inside");
    BOOST_TEST(only_link("[[Inside]]").target == "Inside");
}

BOOST_AUTO_TEST_CASE(of_several_arrows_the_last_one_to_the_right_counts) {
    BOOST_TEST(only_link("[[a->b->C]]").words == "a->b");
    BOOST_TEST(only_link("[[C<-a<-b]]").words == "a<-b");
    BOOST_TEST(only_link("[[a|b->C]]").words == "a|b");
}

BOOST_AUTO_TEST_CASE(a_link_inside_a_sentence_leaves_its_words_there) {
    const TweePassage passage = only_passage(":: A\nYou [[sit down->B]] or [[call 999->C]].\n");
    BOOST_TEST(passage.text == "You sit down or call 999.\n");
    BOOST_TEST(passage.links.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_backslash_takes_the_meaning_from_a_sign) {
    const TweePassage passage = only_passage(":: A \\[1\\] \\{x\\} \\\\ [a\\ b]\n"
                                             "\\:: no passage, \\[[no link]]\n"
                                             "[[say \\-> and \\]] now->B \\| C]]\n");
    BOOST_TEST(passage.name == "A [1] {x} \\");
    BOOST_TEST(passage.tags.front() == "a b");
    BOOST_TEST(passage.text == "\\:: no passage, \\[[no link]]\n\n");
    BOOST_REQUIRE(passage.links.size() == 1U);
    BOOST_TEST(passage.links[0].words == "say -> and ]] now");
    BOOST_TEST(passage.links[0].target == "B | C");
}

BOOST_AUTO_TEST_CASE(each_problem_says_its_line_and_the_rest_is_read) {
    BOOST_TEST(problems_of("hello\nhello\n:: A\nx\n") ==
               "1: words before the first passage: each begins with :: and its name\n");
    BOOST_TEST(problems_of("\n::\nx\n:: [end]\n") ==
               "2: a passage without a name\n4: a passage without a name\n");
    BOOST_TEST(problems_of(":: A [end\nx\n") == "1: a [ without its ] after the name\n");
    const std::string head = "after name and [tags] there may be only {\"position\":\"...\"}: to "
                             "have a [ or { in a name, put a \\ before it\n";
    BOOST_TEST(problems_of(":: A {position}\nx\n") == "1: " + head);
    BOOST_TEST(problems_of(":: A [end] and more\nx\n") == "1: " + head);
    BOOST_TEST(problems_of(":: StoryData\n\n{\"start\": }\n") ==
               "1: what stands under StoryData is no JSON\n");
    BOOST_TEST(problems_of(":: A [script]\nalert(1)\n:: B [stylesheet]\n") ==
               "1: a scenario has no programs and no styles\n"
               "3: a scenario has no programs and no styles\n");
    BOOST_TEST(problems_of(":: A\nx\n[[B\n[[C]]\n") == "3: a [[ without its ]]\n");
    BOOST_TEST(problems_of(":: A\n[[->B]] [[b->]] [[]]\n") ==
               "2: a link without words, or without its passage\n"
               "2: a link without words, or without its passage\n"
               "2: a link without words, or without its passage\n");
    BOOST_TEST(problems_of(":: A\n[[go|B][$x = 1]]\n") ==
               "2: a link that does more than lead on: [[words->passage]]\n");
    BOOST_TEST(problems_of(":: A\nx\n\x01\n") == "3: not UTF-8, or a control character\n");
    BOOST_TEST(read_twee("hello\n::\nx\n:: A\n[[B\n:: B\n").passages.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

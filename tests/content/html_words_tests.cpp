#include <boost/test/unit_test.hpp>

#include "content/html_words.h"

#include <string>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(html_words_of_questions)

BOOST_AUTO_TEST_CASE(what_only_looks_otherwise_is_dropped) {
    BOOST_TEST(html_words("<p>Call <b>999</b> <EM class=\"x\">now</em>.</p>").words ==
               "Call 999 now.");
    BOOST_TEST(html_words("a<!-- <img> -->b").words == "ab");
}

BOOST_AUTO_TEST_CASE(paragraphs_and_breaks_part_words) {
    BOOST_TEST(html_words("<p>One</p>\n<p>two<br/>three<br>four</p>").words ==
               "One two three four");
}

BOOST_AUTO_TEST_CASE(signs_that_html_writes_by_name_are_themselves) {
    BOOST_TEST(html_words("Fish &amp; chips&nbsp;&pound;5 &#8211; &#xE9; &lt;b&gt;").words ==
               "Fish & chips £5 – é <b>");
    BOOST_TEST(html_words("&#x1F98A;").words == "\U0001F98A");
}

BOOST_AUTO_TEST_CASE(signs_that_are_no_html_stay) {
    for (const std::string words : {"3 < 5 & 5 > 3", "a & b;", "<3", "<", "&", "&;", "< b >"}) {
        const HtmlWords found = html_words(words);
        BOOST_TEST(found.words == words);
        BOOST_TEST(found.refused == "");
    }
}

BOOST_AUTO_TEST_CASE(what_words_cannot_say_is_named) {
    BOOST_TEST(html_words("See <IMG src='a.png'>").refused == "<img>");
    BOOST_TEST(html_words("<table><tr>").refused == "<table>");
    BOOST_TEST(html_words("<script>alert(1)</script>").refused == "<script>");
    BOOST_TEST(html_words("<a href='x'>here</a>").refused == "<a>");
    BOOST_TEST(html_words("&fjlig;").refused == "&fjlig;");
    for (const std::string number : {"&#0;", "&#xD800;", "&#1114112;", "&#x;", "&#99999999999;"}) {
        BOOST_TEST(html_words(number).refused == number);
    }
}

BOOST_AUTO_TEST_CASE(html_that_breaks_off_ends) {
    BOOST_TEST(html_words("a <b").words == "a");
    BOOST_TEST(html_words("a <!-- b").words == "a");
    BOOST_TEST(html_words("a </").words == "a </");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "documents/flow.h"
#include "documents/sheet.h"
#include "samples.h"

using namespace safeplaces;

namespace {

constexpr Frame frame{a4_portrait, {{20, 20}, 170, 100}};

Block block(const std::string& words, double height, Follow follow = Follow::freely) {
    Sheet sheet(shipped_fonts());
    sheet.line(Tag::paragraph, {}, words, {20, 5});
    return {sheet.take(), height, 3, follow};
}

double top_of(const Part& part) {
    return bounds_of(part.marks).value().top_left.y;
}

} // namespace

BOOST_AUTO_TEST_SUITE(flow)

BOOST_AUTO_TEST_CASE(blocks_follow_each_other_down_the_page) {
    const auto pages = paginated({block("one", 10), block("two", 10)}, frame);
    BOOST_REQUIRE(pages.size() == 1);
    const auto& parts = pages[0].parts;
    BOOST_REQUIRE(parts.size() == 2);
    BOOST_TEST(top_of(parts[0]) > 20);
    BOOST_TEST(top_of(parts[1]) > top_of(parts[0]) + 12);
}

BOOST_AUTO_TEST_CASE(a_block_that_does_not_fit_begins_the_next_page_at_its_top) {
    const auto pages = paginated({block("one", 90), block("two", 20)}, frame);
    BOOST_REQUIRE(pages.size() == 2);
    BOOST_TEST(pages[1].parts.front().words == "two");
    BOOST_TEST(top_of(pages[1].parts.front()) < 25);
}

BOOST_AUTO_TEST_CASE(a_heading_goes_to_the_next_page_with_what_it_heads) {
    const auto pages = paginated(
        {block("one", 80), block("heading", 8, Follow::with_next), block("two", 20)}, frame);
    BOOST_REQUIRE(pages.size() == 2);
    BOOST_TEST(pages[0].parts.size() == 1);
    BOOST_TEST(pages[1].parts.front().words == "heading");
}

BOOST_AUTO_TEST_CASE(a_block_higher_than_a_page_still_stands_somewhere) {
    const auto pages = paginated({block("one", 500), block("two", 10)}, frame);
    BOOST_TEST(pages.size() == 2);
    BOOST_TEST(pages[0].parts.front().words == "one");
}

BOOST_AUTO_TEST_CASE(nothing_to_say_is_one_empty_page) {
    BOOST_TEST(paginated({}, frame).size() == 1);
}

BOOST_AUTO_TEST_CASE(one_page_has_no_number_and_more_pages_count_themselves) {
    auto one = paginated({block("one", 10)}, frame);
    number_pages(one, shipped_fonts(), frame, "Title", page_of);
    BOOST_TEST(one[0].parts.size() == 1);

    auto two = paginated({block("one", 90), block("two", 20)}, frame);
    number_pages(two, shipped_fonts(), frame, "Title", page_of);
    const auto* number = std::get_if<GlyphRun>(&two[1].parts.back().marks.back());
    BOOST_REQUIRE(number != nullptr);
    BOOST_TEST(characters_of({*number}) == "Page 2 of 2");
}

BOOST_AUTO_TEST_SUITE_END()

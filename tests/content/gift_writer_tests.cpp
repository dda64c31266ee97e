#include "content/gift_reader.h"
#include "content/gift_writer.h"
#include "invented_items.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

QuizItem item_of(ItemForm form) {
    return {.id = {},
            .title = {},
            .category = {},
            .stem = {"Q"},
            .form = std::move(form),
            .place = {7}};
}

// What is told first.
std::string first_of(const std::vector<ItemProblem>& problems) {
    return problems.empty()
               ? "nothing"
               : std::to_string(problems.front().line) + ": " + problems.front().message;
}

std::string told_of(const QuizItem& item) {
    return first_of(write_gift({&item, 1}).problems);
}

} // namespace

BOOST_AUTO_TEST_SUITE(gift_writer)

BOOST_AUTO_TEST_CASE(what_was_written_reads_as_equal_questions) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        InventedItems invented{seed};
        std::vector<QuizItem> items;
        for (int i = 0; i < 10; ++i) {
            items.push_back(invented.next());
        }
        const WrittenItems written = write_gift(items);
        BOOST_TEST_REQUIRE(first_of(written.problems) == "nothing");
        const ItemBank bank = read_gift(written.text);
        BOOST_TEST_REQUIRE(first_of(bank.problems) == "nothing", written.text);
        BOOST_TEST_REQUIRE(bank.items.size() == items.size(), written.text);
        for (std::size_t i = 0; i < items.size(); ++i) {
            BOOST_TEST_REQUIRE((bank.items[i] == items[i]), "question " << i << " of seed " << seed
                                                                        << " in\n"
                                                                        << written.text);
        }
    }
}

BOOST_AUTO_TEST_CASE(each_sign_is_escaped_and_each_answer_has_its_line) {
    QuizItem item = item_of(SingleItem{{{{"{1}: ~2 = #3 \\4"}, 100, {"Yes"}}, {{"No"}, 0}}});
    item.id.text = "one";
    item.title = "A::B";
    item.category = "top/x";
    item.tags = {{"safe"}, {"a]b"}};
    item.general_feedback.text = "All";
    BOOST_TEST(write_gift({&item, 1}).text == "$CATEGORY: top/x\n\n"
                                              "// [id:one] [tag:safe] [tag:a\\]b]\n"
                                              "::A\\:\\:B::Q {\n"
                                              "\t=\\{1\\}\\: \\~2 \\= \\#3 \\\\4#Yes\n"
                                              "\t~No\n"
                                              "\t####All\n"
                                              "}\n\n");
}

BOOST_AUTO_TEST_CASE(a_missing_word_is_written_where_it_is_missing) {
    QuizItem item = item_of(ShortAnswerItem{{{{"cat"}, 100}}});
    item.stem.text = "The _____ sat.";
    BOOST_TEST(write_gift({&item, 1}).text == "The {\n\t=cat\n} sat.\n\n");
}

BOOST_AUTO_TEST_CASE(what_gift_cannot_carry_is_told_with_its_line) {
    BOOST_TEST(told_of(item_of(MatchingItem{{{{"a -> b"}, "c"}}})) ==
               "7: not written: GIFT has no way to write -> on the left of a pair");
    BOOST_TEST(told_of(item_of(ShortAnswerItem{{{{"a -> b"}, 100}}})) ==
               "7: not written: GIFT takes a typed answer with -> for a pair");
    BOOST_TEST(
        told_of(item_of(SingleItem{{{{"a"}, 50}, {{"b"}, 0}}})) ==
        "7: not written: GIFT has no question with one answer of which none is wholly right");
    BOOST_TEST(told_of(item_of(SingleItem{{{{"a"}, 100}}})) ==
               "7: not written: GIFT takes answers that are all right for typed ones");
    BOOST_TEST(told_of(item_of(EssayItem{})) == "nothing");
    QuizItem item = item_of(DescriptionItem{});
    item.general_feedback.text = "All";
    BOOST_TEST(told_of(item) == "7: GIFT cannot carry the general feedback of a description");
    item = item_of(EssayItem{});
    item.id.text = "x\\";
    BOOST_TEST(told_of(item) == "7: GIFT cannot carry the id 'x\\'");
    item = item_of(EssayItem{});
    item.stem = {"two  spaces", TextFormat::plain};
    BOOST_TEST(told_of(item) == "7: GIFT cannot carry runs of white space in [plain] text");
    item.stem.format = TextFormat::html;
    BOOST_TEST(told_of(item) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_picture_is_written_as_it_is_read) {
    QuizItem item = item_of(TrueFalseItem{true, {}, {}});
    item.id.text = "one";
    item.picture = ItemPicture{"pictures/door.svg", "A man [old] at a door."};
    const std::string gift = write_gift({&item, 1}).text;
    BOOST_TEST(gift ==
               "// [id:one]\n// ![A man [old] at a door.](pictures/door.svg)\nQ {TRUE}\n\n");
    BOOST_TEST((read_gift(gift).items == std::vector{item}));
}

BOOST_AUTO_TEST_SUITE_END()

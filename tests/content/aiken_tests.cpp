#include "content/aiken.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

std::string problems_of(const std::vector<ItemProblem>& problems) {
    std::string all;
    for (const auto& [line, message] : problems) {
        all += (all.empty() ? "" : "; ") + std::to_string(line) + ": " + message;
    }
    return all.empty() ? "nothing" : all;
}

QuizItem item_of(ItemForm form) {
    return {.id = {},
            .title = {},
            .category = {},
            .stem = {"Which?", TextFormat::plain},
            .form = std::move(form),
            .place = {7}};
}

std::string told_of(const QuizItem& item) {
    return problems_of(write_aiken({&item, 1}).problems);
}

const SingleItem two{{{{"Left", TextFormat::plain}, 0}, {{"Right", TextFormat::plain}, 100}}};

} // namespace

BOOST_AUTO_TEST_SUITE(aiken)

BOOST_AUTO_TEST_CASE(a_question_has_options_and_one_answer) {
    const ItemBank bank = read_aiken("Which word\nis right?\nA. Left\nB) Right\n\nANSWER: B\n"
                                     "A. Smith wrote it?\nA) Yes {x}\nB) No\nanswer:a");
    BOOST_TEST(problems_of(bank.problems) == "nothing");
    BOOST_REQUIRE(bank.items.size() == 2U);
    BOOST_TEST(bank.items[0].stem.text == "Which word is right?");
    BOOST_TEST((bank.items[0].form == ItemForm{two}));
    BOOST_TEST(bank.items[1].stem.text == "A. Smith wrote it?");
    BOOST_TEST(bank.items[1].place.line == 7);
    BOOST_TEST(std::get<SingleItem>(bank.items[1].form).choices[0].text.text == "Yes {x}");
}

BOOST_AUTO_TEST_CASE(one_mistake_never_loses_the_others) {
    const ItemBank bank = read_aiken("One?\nA. a\nB. b\nTwo?\nA. a\nB. b\nANSWER: A\n"
                                     "Three?\nA. a\nC. c\nD. d\nANSWER: A\n"
                                     "Four?\nA. a\nB. b\nANSWER: C\n"
                                     "Five?\nA. a\nANSWER: A\n"
                                     "Six?\nA.\nB. b\nANSWER: B\n"
                                     "ANSWER: A\n"
                                     "Seven?\nA. a\nB. b\nANSWER: B\n"
                                     "Eight?\nA. a\n");
    BOOST_REQUIRE(bank.items.size() == 2U);
    BOOST_TEST(bank.items[0].stem.text == "Two?");
    BOOST_TEST(bank.items[1].stem.text == "Seven?");
    BOOST_TEST(problems_of(bank.problems) ==
               "1: no ANSWER: line after the options; "
               "8: the letters of the options do not follow one another; "
               "16: ANSWER: needs the letter of one option; "
               "17: a question needs at least two options; "
               "20: an option has no words; "
               "24: an ANSWER: without its question; "
               "29: no ANSWER: line");
}

BOOST_AUTO_TEST_CASE(what_was_written_reads_as_equal_questions) {
    std::vector<QuizItem> items;
    for (std::size_t options = 2; options <= 26; ++options) {
        SingleItem single;
        for (std::size_t i = 0; i < options; ++i) {
            single.choices.push_back({{"B. {~" + std::to_string(i), TextFormat::plain}, 0});
        }
        single.choices[options / 2].share = 100;
        items.push_back(item_of(single));
    }
    const WrittenItems written = write_aiken(items);
    BOOST_TEST(problems_of(written.problems) == "nothing");
    BOOST_TEST((read_aiken(written.text).items == items));
}

BOOST_AUTO_TEST_CASE(what_aiken_cannot_carry_is_told_with_its_line) {
    BOOST_TEST(told_of(item_of(two)) == "nothing");
    QuizItem item = item_of(two);
    item.id.text = "x";
    item.title = "T";
    item.category = "C";
    item.tags = {{"a"}};
    item.general_feedback.text = "All";
    item.stem.format = TextFormat::html;
    std::get<SingleItem>(item.form).choices[0].feedback.text = "No";
    std::get<SingleItem>(item.form).choices[0].share = -50;
    BOOST_TEST(told_of(item) ==
               "7: Aiken cannot carry the format [html], feedback, shares, the id, "
               "the title, the category, tags, general feedback");
    BOOST_TEST(told_of(item_of(EssayItem{})) ==
               "7: not written: Aiken has only questions with one right answer");
    BOOST_TEST(told_of(item_of(TrueFalseItem{true, {}, {}})) ==
               "7: Aiken cannot carry true/false (it is a choice now)");
    item = item_of(two);
    item.stem.text = "ANSWER: x";
    BOOST_TEST(told_of(item) == "7: not written: its words begin like an option or an answer");
    item.stem.text = "two\nlines";
    BOOST_TEST(told_of(item) == "7: Aiken cannot carry line breaks and runs of white space");
    BOOST_TEST(write_aiken({&item, 1}).text == "two lines\nA. Left\nB. Right\nANSWER: B\n\n");
    BOOST_TEST(told_of(item_of(SingleItem{{{{"a"}, 100}}})) ==
               "7: not written: Aiken has 2 to 26 options");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "domain/training/quiz.h"

#include <algorithm>
#include <numeric>

using namespace safeplaces;

// Answers that are not chosen from a list.

BOOST_AUTO_TEST_SUITE(given_answer)

namespace {

const Answer right{0};
const Answer wrong{1};

Question asking(QuestionForm form) {
    return {.id = {"q"}, .text = "How?", .taught_on = {}, .form = std::move(form), .why = "So."};
}

Typed words(const std::vector<std::string>& accepted) {
    Typed typed;
    for (const std::string& pattern : accepted) {
        typed.answers.push_back({pattern, "Yes.", true});
    }
    return typed;
}

Typed number(const NumberPattern& pattern) {
    return {{{pattern, "Yes.", true}}};
}

bool is_right(const Typed& typed, const std::string& what) {
    return is_correct(asking(typed), answer_to(typed, what));
}

} // namespace

BOOST_AUTO_TEST_CASE(steps_are_right_in_their_order_alone) {
    const StepsInOrder steps{{"Listen", "Ask", "Ring"}};
    std::vector<int> arranged{0, 1, 2};
    BOOST_TEST((answer_to(steps, arranged) == right));
    while (std::next_permutation(arranged.begin(), arranged.end())) {
        BOOST_TEST((answer_to(steps, arranged) == wrong));
    }
    BOOST_TEST(is_correct(asking(steps), right));
    BOOST_TEST(!is_correct(asking(steps), wrong));
    BOOST_TEST(!is_correct(asking(steps), {}));
}

BOOST_AUTO_TEST_CASE(steps_are_never_shown_in_their_right_order) {
    const StepsInOrder steps{{"Listen", "Ask", "Ring"}};
    const QuestionBank bank{asking(steps)};
    for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
        const auto drawn = draw_questions(bank, {.draw = 1, .right = 1, .critical = 0}, seed);
        std::vector<int> order = drawn.front().option_order;
        BOOST_TEST((answer_to(steps, order) == wrong));
        std::sort(order.begin(), order.end());
        BOOST_TEST(order == (std::vector<int>{0, 1, 2}), boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(pairs_are_right_when_each_has_its_match) {
    const Pairs pairs{{{"Danger", 0}, {"Over", 1}, {"Fire", 0}}, {"999", "101", "111"}};
    BOOST_TEST((answer_to(pairs, std::vector{0, 1, 0}) == right));
    BOOST_TEST((answer_to(pairs, std::vector{0, 1, 2}) == wrong));
    BOOST_TEST((answer_to(pairs, std::vector{1, 0, 0}) == wrong));
}

BOOST_AUTO_TEST_CASE(words_are_right_however_they_are_written) {
    const Typed typed = words({"Safe place"});
    for (const char* same : {"Safe place", " safe  PLACE ", "Sáfe place.", "SAFE PLACE"}) {
        BOOST_TEST(is_right(typed, same), same);
    }
    for (const char* other : {"safeplace", "a safe place", "safe", "*"}) {
        BOOST_TEST(!is_right(typed, other), other);
    }
}

BOOST_AUTO_TEST_CASE(a_star_stands_for_any_words) {
    BOOST_TEST(is_right(words({"don't*"}), "Don\u2019t touch"));
    BOOST_TEST(is_right(words({"*quiet*"}), "a quiet corner"));
    BOOST_TEST(is_right(words({"*quiet*"}), "quiet"));
    BOOST_TEST(is_right(words({"a*b*c"}), "aXbbXc"));
    BOOST_TEST(!is_right(words({"a*b*c"}), "aXbXcd"));
    BOOST_TEST(is_right(words({"*"}), "whatever"));
}

BOOST_AUTO_TEST_CASE(many_stars_take_no_long_time) {
    std::string pattern;
    for (int i = 0; i < 2'000; ++i) {
        pattern += "a*";
    }
    BOOST_TEST(!is_right(words({pattern + 'b'}), std::string(20'000, 'a')));
}

BOOST_AUTO_TEST_CASE(the_first_that_fits_counts_and_what_fits_none_is_another_answer) {
    Typed typed = words({"999"});
    typed.answers.push_back({std::string{"101"}, "That is for later.", false});
    BOOST_TEST((answer_to(typed, "999") == Answer{0}));
    BOOST_TEST((answer_to(typed, "101") == Answer{1}));
    BOOST_TEST((answer_to(typed, "112") == Answer{2}));
    BOOST_TEST(answer_to(typed, " ").empty());
    const std::vector<Option> options = options_of(asking(typed));
    BOOST_REQUIRE(options.size() == 3U);
    BOOST_TEST(options[1].feedback == "That is for later.");
    BOOST_TEST(options[2].text == "Another answer");
    BOOST_TEST(options[2].feedback == "So.");
    BOOST_TEST(!is_correct(asking(typed), {1}));
    BOOST_TEST(!is_correct(asking(typed), {7}));
}

BOOST_AUTO_TEST_CASE(numbers_are_right_within_their_bounds) {
    BOOST_TEST(is_right(number(NumberNear{28}), "28"));
    BOOST_TEST(is_right(number(NumberNear{28}), " 28.0 "));
    BOOST_TEST(!is_right(number(NumberNear{28}), "29"));
    BOOST_TEST(is_right(number(NumberNear{0.3, 0.1}), "0.4"));
    BOOST_TEST(is_right(number(NumberNear{0.5}), "0,5"));
    BOOST_TEST(is_right(number(NumberNear{0.125}), "0,125"));
    BOOST_TEST(is_right(number(NumberNear{1'000}), "1,000"));
    BOOST_TEST(is_right(number(NumberNear{1'000}), "1 000"));
    BOOST_TEST(is_right(number(NumberBetween{2, 4}), "4"));
    BOOST_TEST(!is_right(number(NumberBetween{2, 4}), "4.1"));
    BOOST_TEST(is_right(number(AnyNumber{}), "-7"));
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_no_answer_yet) {
    for (const char* text : {"", "many", "28 days", "1.0.0", "nan", "inf"}) {
        BOOST_TEST(answer_to(number(NumberNear{28}), text).empty(), text);
    }
}

BOOST_AUTO_TEST_CASE(a_right_answer_can_be_named_as_one_would_type_it) {
    BOOST_TEST(right_answer_to(words({"*quiet place*"})) == "quiet place");
    for (const NumberPattern& pattern :
         {NumberPattern{NumberNear{28, 2}}, NumberPattern{NumberBetween{2, 4}},
          NumberPattern{AnyNumber{}}}) {
        BOOST_TEST(is_right(number(pattern), right_answer_to(number(pattern))));
    }
}

BOOST_AUTO_TEST_CASE(whoever_has_thought_about_something_is_right) {
    BOOST_TEST(is_correct(asking(Reflection{}), {0}));
    BOOST_TEST(!is_correct(asking(Reflection{}), {}));
}

BOOST_AUTO_TEST_CASE(a_reflection_is_not_marked_and_leaves_room_for_no_more_mistakes) {
    QuestionBank bank;
    for (const char* id : {"a", "b", "c"}) {
        bank.push_back(asking(words({"x"})));
        bank.back().id = {id};
    }
    bank.push_back(asking(Reflection{}));
    const PassRule rule{.draw = 4, .right = 3, .critical = 0};
    const std::vector<DrawnQuestion> drawn{{{"a"}, {}}, {{"b"}, {}}, {{"c"}, {}}, {{"q"}, {}}};
    const std::vector<Answer> one_wrong{{0}, {0}, {1}, {0}};
    const Score score = mark(bank, drawn, one_wrong);
    BOOST_TEST((score == Score{.right = 2, .asked = 3}));
    BOOST_TEST(is_pass(score, rule));
    const std::vector<Answer> two_wrong{{0}, {1}, {1}, {0}};
    BOOST_TEST(!is_pass(mark(bank, drawn, two_wrong), rule));
}

BOOST_AUTO_TEST_CASE(two_faces_of_a_question_are_marked_alike) {
    const StepsInOrder three{{"A", "B", "C"}};
    BOOST_TEST(are_marked_alike(asking(three), asking(StepsInOrder{{"X", "Y", "Z"}})));
    BOOST_TEST(!are_marked_alike(asking(three), asking(StepsInOrder{{"X", "Y"}})));
    BOOST_TEST(!are_marked_alike(asking(three), asking(Reflection{})));
    const Pairs pairs{{{"A", 0}, {"B", 1}}, {"x", "y"}};
    BOOST_TEST(are_marked_alike(asking(pairs), asking(Pairs{{{"1", 0}, {"2", 1}}, {"8", "9"}})));
    BOOST_TEST(!are_marked_alike(asking(pairs), asking(Pairs{{{"1", 1}, {"2", 0}}, {"8", "9"}})));
    BOOST_TEST(!are_marked_alike(asking(words({"a"})), asking(words({"a", "b"}))));
}

BOOST_AUTO_TEST_SUITE_END()

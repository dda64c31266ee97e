#include <boost/test/unit_test.hpp>

#include "domain/training/lint/question_lint.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

ItemText text(const std::string& words) {
    return {words, TextFormat::moodle, {7}};
}

// The first option is the right one, unless another place is named.
QuizItem question(const std::vector<std::string>& options, std::size_t right = 0) {
    SingleItem form;
    for (std::size_t i = 0; i < options.size(); ++i) {
        form.choices.push_back({text(options[i]), i == right ? 100.0 : 0.0, text("It is so.")});
    }
    QuizItem item;
    item.stem = text("What do you do?");
    item.form = form;
    return item;
}

Findings found(std::vector<QuizItem> items) {
    return question_findings({"quiz.gift", {std::move(items), {}}}, Face::standard);
}

std::vector<QuizItem> times(int count, const QuizItem& item) {
    return std::vector<QuizItem>(static_cast<std::size_t>(count), item);
}

bool has(const Findings& findings, LintRule rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.rule == rule; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(question_lint)

BOOST_AUTO_TEST_CASE(a_right_option_may_be_a_little_longer) {
    const auto is_told = [](const std::string& right) {
        return has(found({question({right, "Ask them to go"})}), LintRule::longest_is_right);
    };
    BOOST_TEST(!is_told("Help them, and wait"));
    BOOST_TEST(is_told("Help them, wait with them and ask what they want"));
    BOOST_TEST(!has(found({question({"Wait", "Go out and look for whoever did it"})}),
                    LintRule::longest_is_right));
}

BOOST_AUTO_TEST_CASE(options_say_the_same_in_other_words_or_another_order) {
    const auto are_same = [](const std::string& one, const std::string& other) {
        return has(found({question({one, other})}), LintRule::same_options);
    };
    BOOST_TEST(are_same("Call the police", "Ring the police"));
    BOOST_TEST(are_same("Stay inside and call 999", "Call 999, then stay inside"));
    BOOST_TEST(are_same("Don’t touch him", "Do not touch him"));
    BOOST_TEST(!are_same("Call the police", "Do not call the police"));
    BOOST_TEST(!are_same("Call 999", "Call 101"));
    BOOST_TEST(!are_same("Ask him", "Ask her"));
}

BOOST_AUTO_TEST_CASE(only_what_is_asked_may_not_be_negative) {
    const auto is_told = [](const std::string& stem) {
        QuizItem item = question({"Yes", "No"});
        item.stem = text(stem);
        return has(found({item}), LintRule::unmarked_negative);
    };
    BOOST_TEST(is_told("Which of these do you not do?"));
    BOOST_TEST(is_told("Which of these isn’t safe?"));
    BOOST_TEST(is_told("All of these help except"));
    BOOST_TEST(!is_told("Which of these do you NOT do?"));
    BOOST_TEST(!is_told("Which of these do you **not** do?"));
    BOOST_TEST(!is_told("He does not speak. What helps?"));
}

BOOST_AUTO_TEST_CASE(all_of_these_is_no_absolute_word) {
    const auto is_told = [](const std::string& option) {
        return has(found({question({"Wait", option})}), LintRule::absolute_word);
    };
    BOOST_TEST(is_told("Always call 999"));
    BOOST_TEST(is_told("Ask everyone in the shop"));
    BOOST_TEST(!is_told("All of these"));
    BOOST_TEST(!is_told("None of these"));
    BOOST_TEST(!is_told("Wait until nobody is there"));
}

// Of 8 questions with 4 options, 2 have the right one first by chance; the variance is 1.5. More
// than 2 + 2.58 * 1.22 = 5.2 is a habit.
BOOST_AUTO_TEST_CASE(the_right_option_stands_in_one_place_by_chance_or_by_habit) {
    const auto bank = [](int first, int second) {
        std::vector<QuizItem> items = times(first, question({"Wait", "Move", "Call", "Stop"}, 0));
        const std::vector<QuizItem> others =
            times(second, question({"Wait", "Move", "Call", "Stop"}, 1));
        items.insert(items.end(), others.begin(), others.end());
        return items;
    };
    BOOST_TEST(!has(found(bank(5, 3)), LintRule::key_position));
    BOOST_TEST(has(found(bank(6, 2)), LintRule::key_position));
    BOOST_TEST(!has(found(bank(7, 0)), LintRule::key_position), "too few to tell");
    const Findings findings = found(bank(6, 2));
    BOOST_TEST(findings.back().about == "1");
    BOOST_TEST(findings.back().more == "6/8");
}

BOOST_AUTO_TEST_CASE(the_right_option_is_the_longest_by_chance_or_by_habit) {
    const auto bank = [](int longest) {
        std::vector<QuizItem> items =
            times(longest, question({"Wait here", "Go out", "Ask", "Sit"}));
        for (int i = longest; i < 8; ++i) {
            items.push_back(question({"Wait", "Go out", "Ask", "Sit down"}));
        }
        return items;
    };
    BOOST_TEST(!has(found(bank(5)), LintRule::key_length));
    BOOST_TEST(has(found(bank(6)), LintRule::key_length));
}

BOOST_AUTO_TEST_CASE(a_statement_is_looked_at_as_well) {
    QuizItem item;
    item.stem = text("You must always wait.");
    item.form = TrueFalseItem{false, {}, text("Right.")};
    const Findings findings = found({item});
    BOOST_TEST(has(findings, LintRule::absolute_word));
    BOOST_TEST(has(findings, LintRule::missing_feedback));
}

BOOST_AUTO_TEST_CASE(a_question_that_could_not_be_read_is_told_with_its_line) {
    const Findings findings =
        question_findings({"quiz.gift", {{}, {{12, "no right answer"}}}}, Face::standard);
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings[0].line == 12);
    BOOST_TEST(findings[0].about == "no right answer");
}

// It asks nothing, so no word in it gives an answer away; but it is read.
BOOST_AUTO_TEST_CASE(text_that_asks_nothing_is_looked_at_as_text) {
    QuizItem item;
    item.title = "It is an extraordinarily-long-word";
    item.stem = text("A man does not know where he is.");
    BOOST_TEST(!has(found({item}), LintRule::unmarked_negative));
    BOOST_TEST(has(found({item}), LintRule::long_word));
    item.title = "A man";
    BOOST_TEST(found({item}).empty());
    for (int i = 0; i < 10; ++i) {
        item.stem.text.insert(0, "A man comes in, and ");
    }
    BOOST_TEST(has(found({item}), LintRule::long_sentence));
}

BOOST_AUTO_TEST_CASE(in_easy_read_each_question_has_a_picture_in_easy_words) {
    QuizItem item = question({"Wait", "Go"});
    const auto easy = [&] {
        return question_findings({"quiz.gift", {{item}, {}}}, Face::easy_read);
    };
    BOOST_TEST(has(easy(), LintRule::easy_read_no_picture));
    BOOST_TEST(!has(found({item}), LintRule::easy_read_no_picture));
    item.picture = ItemPicture{"pictures/door.svg", "A man at a door.", {6}};
    BOOST_TEST(easy().empty());
    item.picture->alt = "Two men at a door.";
    BOOST_REQUIRE(easy().size() == 1U);
    BOOST_TEST((easy().front().rule == LintRule::easy_read_number));
    BOOST_TEST(easy().front().line == 6);
    item.picture->alt.clear();
    BOOST_REQUIRE(easy().size() == 1U);
    BOOST_TEST((easy().front().rule == LintRule::missing_alt));
    BOOST_TEST(easy().front().about == "pictures/door.svg");
    item.form = DescriptionItem{};
    item.picture.reset();
    BOOST_TEST(easy().empty());
}

// As the reader of a course gives it.
BOOST_AUTO_TEST_CASE(a_question_in_easy_read_has_the_picture_that_it_has_in_the_standard_face) {
    QuizItem item = question({"Wait", "Go"});
    item.id.text = "door";
    QuizItem other = item;
    other.picture = ItemPicture{"pictures/door.svg", "A man at a door.", {6}};
    const auto easy = [&] {
        const WrittenBank standard{"quiz.gift", {{other}, {}}};
        return question_findings({"easy-read/quiz.gift", {{item}, {}}}, Face::easy_read, &standard);
    };
    BOOST_TEST(easy().empty());
    other.id.text = "another";
    BOOST_TEST(has(easy(), LintRule::easy_read_no_picture));
    item.id.text.clear();
    other.id.text.clear();
    BOOST_TEST(has(easy(), LintRule::easy_read_no_picture));
}

BOOST_AUTO_TEST_SUITE_END()

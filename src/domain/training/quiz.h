#pragma once

#include "domain/id.h"
#include "domain/training/lesson.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

struct Option {
    std::string text;
    std::string feedback; // why it is right or wrong
    bool is_right = false;
};

struct OneAnswer { // exactly one option is right
    std::vector<Option> options;
};
struct SeveralAnswers { // two or more are right
    std::vector<Option> options;
};
struct TrueOrFalse {
    bool statement_is_true = false;
    std::string feedback_when_wrong;
    std::string feedback_when_right;
};

using QuestionForm = std::variant<OneAnswer, SeveralAnswers, TrueOrFalse>;

// A critical question must be right to pass, whatever the total. Source: domain.md 3.1.
enum class Gravity { ordinary, critical };

struct Question {
    QuestionId id;
    std::string text;
    Gravity gravity = Gravity::ordinary;
    SlideAddress taught_on; // "read this page again"
    QuestionForm form;
};

using QuestionBank = std::vector<Question>;

// The options as they are stored; true/false has "True" first, then "False" (English keys, said
// through tr() on screen).
[[nodiscard]] std::vector<Option> options_of(const Question& question);

// Chosen options as places in options_of(), ascending, none twice. Empty: not answered.
using Answer = std::vector<int>;

// Chosen are all the right options and no other.
[[nodiscard]] bool is_correct(const Question& question, const Answer& answer);

// How a quiz is drawn and when it is passed. Source: courses/README.md, "How a quiz is marked".
struct PassRule {
    int draw = 6;     // questions asked
    int right = 5;    // of them, so many right at least
    int critical = 2; // of them, exactly so many critical ones, and all of these right
};

// One drawn question: which, and the places of its options in the order shown.
struct DrawnQuestion {
    QuestionId question;
    std::vector<int> option_order;

    friend bool operator==(const DrawnQuestion&, const DrawnQuestion&) = default;
};

// Draws `rule.draw` questions, exactly `rule.critical` critical ones among them, and shuffles
// questions and options. True/false keeps its order; "All of these" and "None of these" stay last.
// The same bank, rule and seed give the same draw on every machine.
//
// Pre: the bank has at least `draw` questions, `critical` critical and `draw - critical` others.
[[nodiscard]] std::vector<DrawnQuestion>
draw_questions(const QuestionBank& bank, const PassRule& rule, std::uint64_t seed);

struct Score {
    int right = 0;
    int asked = 0;
    int critical_right = 0;
    int critical_asked = 0;

    friend bool operator==(const Score&, const Score&) = default;
};

// Marks one sitting. `answers` has one entry per drawn question, in that order; an empty answer
// scores nothing.
//
// Pre: answers.size() == drawn.size(); every drawn question is in the bank.
[[nodiscard]] Score mark(const QuestionBank& bank,
                         std::span<const DrawnQuestion> drawn,
                         std::span<const Answer> answers);

// At least `rule.right` right and every critical question right.
[[nodiscard]] bool is_pass(const Score& score, const PassRule& rule);

// The question with that id, or null.
[[nodiscard]] const Question* find(const QuestionBank& bank, const QuestionId& id);

} // namespace safeplaces

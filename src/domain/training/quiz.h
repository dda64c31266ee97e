#pragma once

#include "domain/training/question.h"

#include <cstdint>
#include <span>
#include <vector>

namespace safeplaces {

// How a quiz is drawn and when it is passed. Source: courses/README.md, "How a quiz is marked".
struct PassRule {
    int draw = 6;     // questions asked
    int right = 5;    // of them, so many right at least
    int critical = 2; // of them, exactly so many critical ones, and all of these right
};

// One drawn question: which, and the places of its options, steps or pairs in the order shown.
struct DrawnQuestion {
    QuestionId question;
    std::vector<int> option_order;

    friend bool operator==(const DrawnQuestion&, const DrawnQuestion&) = default;
};

// Draws `rule.draw` questions, exactly `rule.critical` critical ones among them, and shuffles
// questions and options. Questions with the same introductions follow each other, true/false keeps
// its order, "All of these" and "None of these" stay last, and steps never come in their right
// order. The same bank, rule and seed give the same draw on every machine.
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
// scores nothing. A reflection counts neither as asked nor as right.
//
// Pre: answers.size() == drawn.size(); every drawn question is in the bank.
[[nodiscard]] Score mark(const QuestionBank& bank,
                         std::span<const DrawnQuestion> drawn,
                         std::span<const Answer> answers);

// No more wrong than `rule.draw - rule.right`, and every critical question right.
[[nodiscard]] bool is_pass(const Score& score, const PassRule& rule);

} // namespace safeplaces

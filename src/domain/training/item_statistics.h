#pragma once

#include "domain/training/question.h"

#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// How well the questions of a quiz work, reckoned from what was answered.
//
// Source: docs.moodle.org/dev, "Quiz statistics calculations".

// Under so many attempts a figure says more about chance than about a question.
inline constexpr int fewest_attempts_to_judge = 30;

// The marks that a question can give.
struct MarkRange {
    double least = 0;
    double most = 1;
};

// Each attempt has one mark for each question, in their order.
struct MarkedAttempts {
    std::vector<MarkRange> questions;
    std::vector<std::vector<double>> marks;
};

// Between these the true value lies, with a confidence of 95 %.
struct Bounds {
    double low = 0;
    double high = 0;
};

// All in percent. Nothing where it cannot be reckoned: from no or one attempt, or where nothing
// varies.
struct ItemStatistics {
    int attempts = 0;
    std::optional<double> facility; // the average mark: 100 is easy
    std::optional<Bounds> facility_bounds;
    std::optional<double> deviation;      // standard deviation of the mark
    std::optional<double> discrimination; // correlation with the marks for all other questions
    std::optional<Bounds> discrimination_bounds; // from 4 attempts
    std::optional<double> efficiency; // discrimination beside the most that these marks allow
    // Its part in how the whole result varies. Nothing where who does better in all does worse
    // here.
    std::optional<double> effective_weight;

    [[nodiscard]] bool is_enough_to_judge() const { return attempts >= fewest_attempts_to_judge; }
};

// One for each question. Pre: each attempt has a mark for each question; most > least.
[[nodiscard]] std::vector<ItemStatistics> statistics_of(const MarkedAttempts& attempts);

struct OptionCount {
    int chosen = 0;
    Bounds share; // of all answers, in percent
};

// One for each of options_of(question), over answers that may be empty. An answer may choose
// several. Pre: answers are places in options_of().
[[nodiscard]] std::vector<OptionCount> response_counts(const Question& question,
                                                       std::span<const Answer> answers);

// The bounds of a share, in percent, of which `share` (0 to 1) was seen in `count` cases: Wilson's
// interval. With no case: 0 to 100.
[[nodiscard]] Bounds share_bounds(double share, int count);

} // namespace safeplaces

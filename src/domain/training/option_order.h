#pragma once

#include "domain/dice.h"
#include "domain/training/quiz.h"

#include <vector>

namespace safeplaces {

// The places of a question's options, shuffled. True/false keeps its order; "All of these" and
// "None of these" stay last.
[[nodiscard]] std::vector<int> shown_order(const Question& question, Dice& dice);

} // namespace safeplaces

#pragma once

#include "domain/dice.h"
#include "domain/training/question.h"

#include <vector>

namespace safeplaces {

// The places of a question's options, steps or pairs, shuffled as draw_questions() says. None where
// something is to be typed.
[[nodiscard]] std::vector<int> shown_order(const Question& question, Dice& dice);

} // namespace safeplaces

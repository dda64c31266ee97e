#include "domain/training/option_order.h"

#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace safeplaces {

namespace {

bool stays_last(const Option& option) {
    const std::string text = folded(option.text);
    return text.starts_with("all of these") || text.starts_with("none of these");
}

std::vector<int> shuffled(std::size_t count, Dice& dice) {
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    dice.shuffle(std::span{order});
    return order;
}

std::vector<int> shuffled(const std::vector<Option>& options, Dice& dice) {
    std::vector<int> order(options.size());
    std::iota(order.begin(), order.end(), 0);
    const auto last = std::stable_partition(order.begin(), order.end(), [&](int place) {
        return !stays_last(options[static_cast<std::size_t>(place)]);
    });
    dice.shuffle(std::span{order.begin(), last});
    return order;
}

// Somebody who changes nothing must not be right.
std::vector<int> disordered(std::size_t count, Dice& dice) {
    std::vector<int> order = shuffled(count, dice);
    if (std::ranges::is_sorted(order)) {
        std::rotate(order.begin(), order.begin() + 1, order.end());
    }
    return order;
}

} // namespace

std::vector<int> shown_order(const Question& question, Dice& dice) {
    return std::visit(
        Overload{[&](const OneAnswer& one) { return shuffled(one.options, dice); },
                 [&](const SeveralAnswers& several) { return shuffled(several.options, dice); },
                 [](const TrueOrFalse&) {
                     return std::vector<int>{0, 1};
                 },
                 [&](const StepsInOrder& steps) { return disordered(steps.steps.size(), dice); },
                 [&](const Pairs& pairs) { return shuffled(pairs.pairs.size(), dice); },
                 [](const Typed&) { return std::vector<int>{}; },
                 [](Reflection) { return std::vector<int>{}; }},
        question.form);
}

} // namespace safeplaces

#include "domain/training/option_order.h"

#include "domain/fold.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace safeplaces {

namespace {

bool stays_last(const Option& option) {
    const std::string text = folded(option.text);
    return text.starts_with("all of these") || text.starts_with("none of these");
}

} // namespace

std::vector<int> shown_order(const Question& question, Dice& dice) {
    const std::vector<Option> options = options_of(question);
    std::vector<int> order(options.size());
    std::iota(order.begin(), order.end(), 0);
    if (std::holds_alternative<TrueOrFalse>(question.form)) {
        return order;
    }
    const auto last = std::stable_partition(order.begin(), order.end(), [&](int place) {
        return !stays_last(options[static_cast<std::size_t>(place)]);
    });
    dice.shuffle(std::span{order.begin(), last});
    return order;
}

} // namespace safeplaces

#include "domain/training/quiz_item.h"

#include "domain/overload.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace safeplaces {

std::string_view kind_of(const ItemForm& form) {
    return std::visit(
        Overload{[](const SingleItem&) { return std::string_view{"single"}; },
                 [](const MultipleItem&) { return std::string_view{"multiple"}; },
                 [](const TrueFalseItem&) { return std::string_view{"true_false"}; },
                 [](const ShortAnswerItem&) { return std::string_view{"short_answer"}; },
                 [](const NumericalItem&) { return std::string_view{"numerical"}; },
                 [](const MatchingItem&) { return std::string_view{"matching"}; },
                 [](const OrderingItem&) { return std::string_view{"ordering"}; },
                 [](EssayItem) { return std::string_view{"essay"}; },
                 [](DescriptionItem) { return std::string_view{"description"}; }},
        form);
}

std::string fault_in(const QuizItem& item) {
    const auto among = [](const auto& answers) -> std::string {
        if (answers.empty()) {
            return "the question has no answers";
        }
        return std::ranges::any_of(answers, [](const auto& each) { return each.text.text.empty(); })
                   ? "an option has no words"
                   : "";
    };
    return std::visit(
        Overload{[&](const SingleItem& single) { return among(single.choices); },
                 [&](const MultipleItem& multiple) { return among(multiple.choices); },
                 [&](const ShortAnswerItem& typed) { return among(typed.answers); },
                 [](const NumericalItem& numerical) {
                     return std::string{numerical.answers.empty() ? "a number is missing" : ""};
                 },
                 [](const MatchingItem& matching) -> std::string {
                     const bool lacks = std::ranges::any_of(
                         matching.pairs, [](const ItemPair& pair) { return pair.match.empty(); });
                     return matching.pairs.empty() ? "the question has no pairs"
                            : lacks                ? "a pair has no match"
                                                   : "";
                 },
                 [](const OrderingItem& ordering) -> std::string {
                     return ordering.steps.empty() ||
                                    std::ranges::find(ordering.steps, "") != ordering.steps.end()
                                ? "a step has no words"
                                : "";
                 },
                 [&](DescriptionItem) -> std::string {
                     return item.stem.text.empty() && item.title.empty() ? "it has no words" : "";
                 },
                 [](const TrueFalseItem&) { return std::string{}; },
                 [](EssayItem) { return std::string{}; }},
        item.form);
}

std::vector<ItemPair> numbered_pairs(const OrderingItem& ordering, TextFormat format) {
    std::vector<ItemPair> pairs;
    for (const std::string& step : ordering.steps) {
        pairs.push_back({{std::to_string(pairs.size() + 1), format}, step});
    }
    return pairs;
}

std::optional<OrderingItem> ordering_from(const MatchingItem& matching) {
    std::vector<std::string> steps(matching.pairs.size());
    for (const auto& [prompt, match] : matching.pairs) {
        std::size_t place = 0;
        const char* end = prompt.text.data() + prompt.text.size();
        const auto [stop, error] = std::from_chars(prompt.text.data(), end, place);
        if (error != std::errc{} || stop != end || place < 1 || place > steps.size() ||
            !steps[place - 1].empty() || match.empty()) {
            return std::nullopt;
        }
        steps[place - 1] = match;
    }
    return OrderingItem{std::move(steps)};
}

QuizItem with_steps_as_pairs(QuizItem item) {
    if (const auto* ordering = std::get_if<OrderingItem>(&item.form)) {
        item.form = MatchingItem{numbered_pairs(*ordering, item.stem.format)};
        item.tags.push_back({std::string{ordering_tag}});
    }
    return item;
}

QuizItem with_pairs_as_steps(QuizItem item) {
    const auto tag = std::find_if(item.tags.rbegin(), item.tags.rend(), // the last: ours
                                  [](const ItemTag& each) { return each.text == ordering_tag; });
    const auto* matching = std::get_if<MatchingItem>(&item.form);
    if (tag == item.tags.rend() || matching == nullptr) {
        return item;
    }
    if (auto ordering = ordering_from(*matching)) {
        item.tags.erase(std::prev(tag.base()));
        item.form = *std::move(ordering);
    }
    return item;
}

} // namespace safeplaces

#include "domain/training/quiz_item.h"

#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array format_names{
    std::pair{TextFormat::moodle, std::string_view{"moodle"}},
    std::pair{TextFormat::html, std::string_view{"html"}},
    std::pair{TextFormat::markdown, std::string_view{"markdown"}},
    std::pair{TextFormat::plain, std::string_view{"plain"}},
};

// The fewest digits that read back as the same number; with an exponent only far from 1.
std::string shortest(double number) {
    const double size = std::abs(number);
    const auto form = size == 0 || (size >= 1e-7 && size < 1e15) ? std::chars_format::fixed
                                                                 : std::chars_format::general;
    std::array<char, 40> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, form);
    return {digits.data(), end};
}

std::optional<double> number_from(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) {
            return std::nullopt;
        }
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number + 0.0; // -0 is 0
}

} // namespace

std::string_view name_of(TextFormat format) {
    return std::ranges::find(format_names, format, &std::pair<TextFormat, std::string_view>::first)
        ->second;
}

std::optional<TextFormat> text_format_from(std::string_view name) {
    const auto* found =
        std::ranges::find(format_names, name, &std::pair<TextFormat, std::string_view>::second);
    return found == format_names.end() ? std::nullopt : std::optional{found->first};
}

std::string settled_text(std::string_view text) {
    std::string settled;
    settled.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_return = text[i] == '\r';
        if (is_return && i + 1 < text.size() && text[i + 1] == '\n') {
            continue;
        }
        const auto code = static_cast<unsigned char>(text[i]);
        if (is_return) {
            settled += '\n';
        } else if ((code >= 0x20 && code != 0x7F) || text[i] == '\n' || text[i] == '\t') {
            settled += text[i];
        }
    }
    return std::string{trimmed(settled)};
}

std::string settled_line(std::string_view text) {
    std::string line;
    for (const char c : settled_text(text)) {
        if (c != ' ' && c != '\n' && c != '\t') {
            line += c;
        } else if (line.back() != ' ') {
            line += ' ';
        }
    }
    return line;
}

double rounded_share(double percent) {
    return std::round(percent * 1e5) / 1e5 + 0.0;
}

std::string share_text(double percent) {
    return shortest(percent);
}

std::string text_of(const NumberPattern& pattern) {
    return std::visit(Overload{[](const NumberNear& near) {
                                   const std::string value = shortest(near.value);
                                   return near.tolerance == 0
                                              ? value
                                              : value + ':' + shortest(near.tolerance);
                               },
                               [](const NumberBetween& between) {
                                   return shortest(between.least) + ".." + shortest(between.most);
                               },
                               [](AnyNumber) { return std::string{"*"}; }},
                      pattern);
}

std::optional<NumberPattern> number_pattern_from(std::string_view text) {
    text = trimmed(text);
    if (text == "*") {
        return AnyNumber{};
    }
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
        const auto least = number_from(text.substr(0, dots));
        const auto most = number_from(text.substr(dots + 2));
        if (!least || !most || *least > *most) {
            return std::nullopt;
        }
        return NumberBetween{*least, *most};
    }
    const std::size_t colon = text.find(':');
    const auto value = number_from(text.substr(0, colon));
    const auto tolerance =
        colon == std::string_view::npos ? std::optional{0.0} : number_from(text.substr(colon + 1));
    if (!value || !tolerance || *tolerance < 0) {
        return std::nullopt;
    }
    return NumberNear{*value, *tolerance};
}

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

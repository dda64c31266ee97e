// How an answer that is not chosen from a list turns out.
#include "domain/training/question.h"

#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <optional>

namespace safeplaces {

namespace {

constexpr int right = 0;
constexpr int wrong = 1;

// As words are compared.
std::string settled(std::string_view words) {
    std::string text = folded(words);
    for (std::size_t at; (at = text.find("\u2019")) != std::string::npos;) {
        text.replace(at, std::string_view{"\u2019"}.size(), "'");
    }
    while (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

// Both settled; a * stands for any text. In time of the product of their lengths at most.
bool fits(std::string_view pattern, std::string_view words) {
    std::size_t at = 0;
    std::size_t in = 0;
    std::optional<std::size_t> star; // the last *, and what it stands for so far
    std::size_t taken = 0;
    while (in < words.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            taken = in;
        } else if (at < pattern.size() && pattern[at] == words[in]) {
            ++at;
            ++in;
        } else if (star) {
            at = *star + 1;
            in = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

// "1,000", "1 000", "0.5" and "0,125" are numbers: before thousands stand 1 to 3 digits, no 0.
std::optional<double> number_in(std::string_view words) {
    std::string text{trimmed(words)};
    std::erase(text, ' ');
    const std::size_t comma = text.find_first_of(",.");
    const bool is_only_one = comma != std::string::npos && text.find_last_of(",.") == comma;
    const bool are_thousands =
        is_only_one && text.size() - comma == 4 && comma >= 1 && comma <= 3 && text.front() != '0';
    if (is_only_one && !are_thousands) {
        text[comma] = '.';
    }
    std::erase(text, ',');
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    const bool is_number = error == std::errc{} && stop == end && std::isfinite(number);
    return is_number ? std::optional{number} : std::nullopt;
}

bool fits(const Typed::Accepted& accepted, std::string_view words) {
    return std::visit(
        Overload{[&](const std::string& pattern) { return fits(settled(pattern), settled(words)); },
                 [&](const NumberPattern& pattern) {
                     const auto number = number_in(words);
                     return number && is_in(pattern, *number);
                 }},
        accepted.pattern);
}

double number_in(const NumberPattern& pattern) {
    return std::visit(Overload{[](const NumberNear& near) { return near.value; },
                               [](const NumberBetween& between) { return between.least; },
                               [](AnyNumber) { return 0.0; }},
                      pattern);
}

} // namespace

Answer answer_to(const StepsInOrder& steps, std::span<const int> arranged) {
    assert(arranged.size() == steps.steps.size());
    return {std::ranges::is_sorted(arranged) ? right : wrong};
}

Answer answer_to(const Pairs& pairs, std::span<const int> matched) {
    assert(matched.size() == pairs.pairs.size());
    const bool is_right = std::ranges::equal(pairs.pairs, matched, {}, &Pairs::Pair::match);
    return {is_right ? right : wrong};
}

Answer answer_to(const Typed& typed, std::string_view words) {
    if (trimmed(words).empty() || (asks_for_number(typed) && !number_in(words))) {
        return {};
    }
    const auto found = std::ranges::find_if(
        typed.answers, [&](const Typed::Accepted& accepted) { return fits(accepted, words); });
    return {static_cast<int>(found - typed.answers.begin())};
}

bool asks_for_number(const Typed& typed) {
    return std::holds_alternative<NumberPattern>(typed.answers.front().pattern);
}

std::string as_typed(const Typed::Accepted& accepted) {
    return std::visit(Overload{[](std::string words) {
                                   std::ranges::replace(words, '*', ' ');
                                   return std::string{trimmed(words)};
                               },
                               [](const NumberPattern& number) {
                                   return text_of(NumberNear{number_in(number)});
                               }},
                      accepted.pattern);
}

std::string right_answer_to(const Typed& typed) {
    const auto accepted = std::ranges::find(typed.answers, true, &Typed::Accepted::is_right);
    assert(accepted != typed.answers.end());
    return as_typed(*accepted);
}

} // namespace safeplaces

#include "domain/training/item_numbers.h"

#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace safeplaces {

namespace {

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

double rounded_share(double percent) {
    return std::round(percent * 1e5) / 1e5 + 0.0;
}

std::string share_text(double percent) {
    return shortest(percent);
}

bool is_in(const NumberPattern& pattern, double number) {
    // 0.1 is not quite a tenth.
    const double slack = 1e-9 * std::max(1.0, std::abs(number));
    return std::visit(Overload{[&](const NumberNear& near) {
                                   return std::abs(number - near.value) <= near.tolerance + slack;
                               },
                               [&](const NumberBetween& between) {
                                   return number >= between.least - slack &&
                                          number <= between.most + slack;
                               },
                               [](AnyNumber) { return true; }},
                      pattern);
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

} // namespace safeplaces

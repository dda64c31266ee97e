#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace safeplaces {

// The numbers of questions that other systems exchange (quiz_item.h): shares of the marks, and what
// a number that somebody types is held against.

// A share of the marks in percent, -100 to 100, to five digits after the point, as Moodle keeps it.
[[nodiscard]] double rounded_share(double percent);
// "33.33333"
[[nodiscard]] std::string share_text(double percent);

struct NumberNear { // from value - tolerance to value + tolerance
    double value = 0;
    double tolerance = 0;

    friend bool operator==(const NumberNear&, const NumberNear&) = default;
};
struct NumberBetween { // both are in it
    double least = 0;
    double most = 0;

    friend bool operator==(const NumberBetween&, const NumberBetween&) = default;
};
struct AnyNumber {
    friend bool operator==(AnyNumber, AnyNumber) { return true; }
};
using NumberPattern = std::variant<NumberNear, NumberBetween, AnyNumber>;

[[nodiscard]] bool is_in(const NumberPattern& pattern, double number);

// As GIFT writes it: "3", "3:0.5", "1..5", "*". What is no pattern is nothing.
[[nodiscard]] std::string text_of(const NumberPattern& pattern);
[[nodiscard]] std::optional<NumberPattern> number_pattern_from(std::string_view text);

} // namespace safeplaces

#include "content/svg_numbers.h"

#include <charconv>
#include <cmath>

namespace safeplaces {

namespace {

constexpr double largest_number = 100'000;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// How many characters of the front are a number as SVG writes it. from_chars alone would take "inf"
// and "nan" too, and would not take a plus sign.
std::size_t number_length(std::string_view text) {
    std::size_t at = !text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0;
    std::size_t digits = 0;
    const auto take_digits = [&] {
        for (; at < text.size() && is_digit(text[at]); ++at) {
            ++digits;
        }
    };
    take_digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        take_digits();
    }
    if (digits == 0) {
        return 0;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t power = at + 1;
        if (power < text.size() && (text[power] == '+' || text[power] == '-')) {
            ++power;
        }
        if (power < text.size() && is_digit(text[power])) {
            at = power;
            take_digits();
        }
    }
    return at;
}

} // namespace

void NumberScanner::skip_separator() {
    bool comma = false;
    while (!at_end() && (is_space(peek()) || (peek() == ',' && !comma))) {
        comma = comma || peek() == ',';
        step();
    }
}

std::optional<double> NumberScanner::number() {
    skip_separator();
    std::string_view text = m_text.substr(m_at);
    const std::size_t length = number_length(text);
    if (length == 0) {
        return std::nullopt;
    }
    m_at += length;
    text = text.substr(0, length);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stop != text.data() + text.size() ||
        !(std::abs(value) <= largest_number)) {
        return std::nullopt;
    }
    return value;
}

std::optional<bool> NumberScanner::flag() {
    skip_separator();
    if (at_end() || (peek() != '0' && peek() != '1')) {
        return std::nullopt;
    }
    const bool is_set = peek() == '1';
    step();
    return is_set;
}

std::optional<std::vector<double>> numbers_in(std::string_view text) {
    std::vector<double> numbers;
    NumberScanner scanner{text};
    scanner.skip_separator();
    while (!scanner.at_end()) {
        const auto number = scanner.number();
        if (!number) {
            return std::nullopt;
        }
        numbers.push_back(*number);
        scanner.skip_separator();
    }
    return numbers;
}

} // namespace safeplaces

#include "interchange/sticker_code.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <vector>

namespace safeplaces {

namespace {

// Longer than any that sign_sticker() writes.
constexpr std::size_t longest_statement = 600; // bytes
constexpr std::size_t most_digits = 1450;      // of so many bytes and one more

constexpr unsigned char leading = 1; // stands before the statement, whose first zeros count too

constexpr std::string_view statement_key = "/SafePlaceSticker";
constexpr std::string_view run_key = "/SafePlaceRun";
constexpr std::size_t most_digits_of_run = 6;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The bytes are one big number, the first byte its greatest part. Nine digits at a time.
std::string digits_of(std::string_view bytes) {
    constexpr std::uint64_t step = 1'000'000'000;
    constexpr std::size_t digits_in_step = 9;
    std::vector<std::uint32_t> parts; // the least first
    for (const char each : bytes) {
        std::uint64_t carried = static_cast<unsigned char>(each);
        for (std::uint32_t& part : parts) {
            carried += std::uint64_t{part} << 8U;
            part = static_cast<std::uint32_t>(carried % step);
            carried /= step;
        }
        if (carried > 0) {
            parts.push_back(static_cast<std::uint32_t>(carried));
        }
    }
    std::string digits;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const std::string some = std::to_string(*part);
        digits += (digits.empty() ? "" : std::string(digits_in_step - some.size(), '0')) + some;
    }
    return digits;
}

// Pre: digits alone.
std::string bytes_of_number(std::string_view digits) {
    std::string bytes; // the least first
    for (const char digit : digits) {
        unsigned carried = static_cast<unsigned>(digit - '0');
        for (char& byte : bytes) {
            carried += 10U * static_cast<unsigned char>(byte);
            byte = static_cast<char>(carried & 0xFFU);
            carried >>= 8U;
        }
        if (carried > 0) {
            bytes += static_cast<char>(carried);
        }
    }
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::optional<std::string> statement_in_digits(std::string_view digits) {
    if (digits.empty() || digits.size() > most_digits || digits.front() == '0' ||
        !std::all_of(digits.begin(), digits.end(), is_digit)) {
        return std::nullopt;
    }
    std::string bytes = bytes_of_number(digits);
    if (bytes.size() < 2 || bytes.size() > longest_statement + 1 ||
        static_cast<unsigned char>(bytes.front()) != leading) {
        return std::nullopt;
    }
    return bytes.substr(1);
}

// What stands in brackets behind a key that the file has once.
std::optional<std::string_view> text_in_pdf(std::string_view bytes, std::string_view key) {
    const std::size_t at = bytes.find(key);
    if (!bytes.starts_with("%PDF-") || at == std::string_view::npos ||
        bytes.find(key, at + 1) != std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view value = bytes.substr(at + key.size());
    while (!value.empty() && is_space(value.front())) {
        value.remove_prefix(1);
    }
    const std::size_t end = value.find(')');
    return value.starts_with('(') && end != std::string_view::npos
               ? std::optional(value.substr(1, end - 1))
               : std::nullopt;
}

} // namespace

std::string sticker_link(std::string_view page, std::string_view statement) {
    assert(!statement.empty() && statement.size() <= longest_statement);
    return std::string{page} + '#' + digits_of(static_cast<char>(leading) + std::string{statement});
}

std::optional<std::string> statement_in_text(std::string_view text) {
    constexpr std::size_t longest_text = 4000;
    if (text.size() > longest_text) {
        return std::nullopt;
    }
    std::string link;
    std::copy_if(text.begin(), text.end(), std::back_inserter(link),
                 [](char c) { return !is_space(c); });
    const std::size_t mark = link.find('#');
    if (mark == std::string::npos) {
        return statement_in_digits(link);
    }
    return link.starts_with("https://") ? statement_in_digits(link.substr(mark + 1)) : std::nullopt;
}

std::optional<std::string> statement_in_pdf(std::string_view bytes) {
    const auto digits = text_in_pdf(bytes, statement_key);
    return digits ? statement_in_digits(*digits) : std::nullopt;
}

std::optional<int> stickers_of_run_in_pdf(std::string_view bytes) {
    const auto digits = text_in_pdf(bytes, run_key);
    if (!digits || digits->empty() || digits->size() > most_digits_of_run ||
        !std::all_of(digits->begin(), digits->end(), is_digit)) {
        return std::nullopt;
    }
    return std::stoi(std::string{*digits});
}

} // namespace safeplaces

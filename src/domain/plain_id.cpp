#include "domain/plain_id.h"

#include <algorithm>

namespace safeplaces {

bool is_plain_id(std::string_view text) {
    const auto is_letter_or_digit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return !text.empty() && text.size() <= 60 && is_letter_or_digit(text.front()) &&
           is_letter_or_digit(text.back()) && text.find("--") == std::string_view::npos &&
           std::ranges::all_of(text, [&](char c) { return is_letter_or_digit(c) || c == '-'; });
}

} // namespace safeplaces

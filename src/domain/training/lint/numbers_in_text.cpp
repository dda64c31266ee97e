#include "domain/training/lint/numbers_in_text.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr std::size_t group = 3; // digits of "1,500" behind the sign

bool is_digit_of_a_number(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digits_at(std::string_view text, std::size_t place) {
    std::size_t end = place;
    while (end < text.size() && is_digit_of_a_number(text[end])) {
        ++end;
    }
    return end - place;
}

// How many bytes the space, also a narrow one that does not break, takes there.
std::size_t space_at(std::string_view text, std::size_t place) {
    constexpr std::array<std::string_view, 3> spaces{" ", "\u00A0", "\u202F"};
    for (const std::string_view space : spaces) {
        if (text.substr(std::min(place, text.size())).starts_with(space)) {
            return space.size();
        }
    }
    return 0;
}

std::size_t group_sign_at(std::string_view text, std::size_t place) {
    const bool is_sign = place < text.size() && (text[place] == ',' || text[place] == '.');
    return is_sign ? 1 : space_at(text, place);
}

bool is_percent_at(std::string_view text, std::size_t place) {
    const std::size_t sign = place + space_at(text, place);
    return sign < text.size() && text[sign] == '%';
}

} // namespace

std::set<std::string> numbers_in(std::string_view text, std::size_t fewest_digits) {
    std::set<std::string> numbers;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t first = digits_at(text, i);
        if (first == 0) {
            ++i;
            continue;
        }
        std::string number{text.substr(i, first)};
        i += first;
        while (first <= group) {
            const std::size_t sign = group_sign_at(text, i);
            if (sign == 0 || digits_at(text, i + sign) != group) {
                break;
            }
            number += text.substr(i + sign, group);
            i += sign + group;
        }
        const bool is_percent = is_percent_at(text, i);
        if (is_percent || number.size() >= fewest_digits) {
            numbers.insert(number + (is_percent ? "%" : ""));
        }
    }
    return numbers;
}

bool says_time_of_day(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit_of_a_number(text[i])) {
            continue;
        }
        const std::size_t next = i + 1 + space_at(text, i + 1);
        const std::string after = folded(text.substr(std::min(next, text.size())).substr(0, 4));
        constexpr std::array<std::string_view, 4> signs{"am", "pm", "a.m.", "p.m."};
        const bool is_time = std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
            return after == sign || (after.starts_with(sign) &&
                                     !(after[sign.size()] >= 'a' && after[sign.size()] <= 'z'));
        });
        if (is_time) {
            return true;
        }
    }
    return false;
}

} // namespace safeplaces

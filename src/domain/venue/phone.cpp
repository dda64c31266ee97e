#include "domain/venue/phone.h"

#include "domain/fold.h"

namespace safeplaces {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

struct Split {
    std::string number;
    std::string extension; // digits
};

// With "-" for every other dash: a number copied from a web page often has one.
std::string with_plain_dashes(std::string text) {
    for (const std::string_view dash :
         {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"}) {
        for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash)) {
            text.replace(at, dash.size(), "-");
        }
    }
    return text;
}

// Takes "ext 12", "extension 12", "x12" or "#12" off the end.
Split without_extension(const std::string& typed) {
    for (const std::string_view mark : {"extension", "ext.", "ext", "x", "#"}) {
        const std::size_t at = typed.rfind(mark);
        if (at == std::string::npos || at == 0) {
            continue;
        }
        std::string digits;
        bool only_digits = true;
        for (const char c : typed.substr(at + mark.size())) {
            if (is_digit(c)) {
                digits += c;
            } else if (c != ' ' && c != '.') {
                only_digits = false;
            }
        }
        if (only_digits && !digits.empty() && digits.size() <= 6) {
            return {typed.substr(0, at), digits};
        }
    }
    return {typed, {}};
}

// Digits with a leading 0 in place of +44, 0044 or (0); empty when anything else stands there.
std::string national_digits(const std::string& number) {
    std::string digits;
    for (const char c : number) {
        if (is_digit(c) || (c == '+' && digits.empty())) {
            digits += c;
        } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.' && c != '/') {
            return {};
        }
    }
    for (const std::string_view prefix : {"+44", "0044"}) {
        if (digits.starts_with(prefix)) {
            digits.erase(0, prefix.size());
            return digits.starts_with('0') ? digits : '0' + digits;
        }
    }
    return digits.find('+') == std::string::npos ? digits : std::string{};
}

// 023 8012 3456; 020 7946 0123; 07700 900123; 01632 960123; 0161 496 0123; 0808 157 0123.
std::string spaced(const std::string& digits) {
    const auto cut = [&digits](std::size_t first, std::size_t second) {
        std::string text = digits.substr(0, first) + ' ' + digits.substr(first, second);
        if (first + second < digits.size()) {
            text += ' ' + digits.substr(first + second);
        }
        return text;
    };
    if (digits.size() == 11 && digits.starts_with("02")) {
        return cut(3, 4);
    }
    const bool four_digit_area =
        digits.starts_with("011") || (digits.starts_with("01") && digits[3] == '1') ||
        digits.starts_with("03") || digits.starts_with("08") || digits.starts_with("09");
    return four_digit_area ? cut(4, 3) : cut(5, digits.size() - 5);
}

} // namespace

PhoneReading read_phone(std::string_view typed) {
    PhoneReading reading{.digits = {}, .shown = std::string{trimmed(typed)}};
    const Split split = without_extension(with_plain_dashes(folded(typed)));
    const std::string digits = national_digits(split.number);
    if (digits.empty()) {
        return reading;
    }
    reading.digits = digits;
    if (digits.size() <= 6 && digits[0] != '0') {
        reading.verdict = PhoneVerdict::service;
        return reading;
    }
    if (digits[0] != '0' || digits[1] == '0' || digits.size() < 10 || digits.size() > 11) {
        reading.verdict = PhoneVerdict::wrong_length;
        return reading;
    }
    const bool costly = digits.starts_with("070") || digits.starts_with("09");
    reading.verdict = costly ? PhoneVerdict::costly : PhoneVerdict::good;
    reading.shown = spaced(digits);
    if (!split.extension.empty()) {
        reading.shown += " ext. " + split.extension;
    }
    return reading;
}

} // namespace safeplaces

#include "domain/venue/postcode.h"

namespace safeplaces {

namespace {

bool is_in(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

// In capitals. Without <cctype>, whose answers for the bytes of "é" hang on the machine's language.
std::string letters_and_digits(std::string_view typed) {
    std::string cleaned;
    for (const char c : typed) {
        if (is_digit(c) || is_letter(c)) {
            cleaned += c;
        } else if (c >= 'a' && c <= 'z') {
            cleaned += static_cast<char>(c - 'a' + 'A');
        }
    }
    return cleaned;
}

// A9, A99, A9A, AA9, AA99 or AA9A, with the letters that are in use.
bool is_outward(std::string_view part) {
    if (part.size() < 2 || part.size() > 4 || is_in(part[0], "QVX") || !is_letter(part[0])) {
        return false;
    }
    if (is_digit(part[1])) {
        return part.size() == 2 ||
               (part.size() == 3 && (is_digit(part[2]) || is_in(part[2], "ABCDEFGHJKPSTUW")));
    }
    if (!is_letter(part[1]) || is_in(part[1], "IJZ") || part.size() < 3 || !is_digit(part[2])) {
        return false;
    }
    return part.size() == 3 || is_digit(part[3]) || is_in(part[3], "ABEHMNPRVWXY");
}

bool is_inward(std::string_view part) {
    return part.size() == 3 && is_digit(part[0]) && is_letter(part[1]) && is_letter(part[2]) &&
           !is_in(part[1], "CIKMOV") && !is_in(part[2], "CIKMOV");
}

bool is_postcode(std::string_view cleaned) {
    return cleaned.size() >= 5 && cleaned.size() <= 7 &&
           is_outward(cleaned.substr(0, cleaned.size() - 3)) &&
           is_inward(cleaned.substr(cleaned.size() - 3));
}

std::string with_space(const std::string& cleaned) {
    return cleaned.substr(0, cleaned.size() - 3) + ' ' + cleaned.substr(cleaned.size() - 3);
}

// A postcode that differs from what was typed only in 0 for O, O for 0, 1 for I or L, 5 for S: the
// slips of a keyboard and an eye. The one with the fewest changes; "" when there is none.
std::string likely_meant(const std::string& cleaned) {
    static constexpr std::string_view seen = "0O1I5S1L";
    static constexpr std::string_view meant = "O0I1S5L1";
    std::string best;
    int fewest = 3;
    const auto swap_from = [&](const auto& self, std::string text, std::size_t at, int changes) {
        if (changes >= fewest) {
            return;
        }
        if (is_postcode(text)) {
            best = text;
            fewest = changes;
            return;
        }
        for (std::size_t i = at; i < text.size(); ++i) {
            for (std::size_t k = 0; k < seen.size(); ++k) {
                if (text[i] == seen[k]) {
                    std::string other = text;
                    other[i] = meant[k];
                    self(self, std::move(other), i + 1, changes + 1);
                }
            }
        }
    };
    swap_from(swap_from, cleaned, 0, 0);
    return best;
}

} // namespace

PostcodeReading read_postcode(std::string_view typed) {
    PostcodeReading reading{.shown = std::string{typed}, .suggestion = {}};
    const std::string cleaned = letters_and_digits(typed);
    if (cleaned.size() < 5 || cleaned.size() > 7) {
        return reading;
    }
    if (cleaned == "GIR0AA" || cleaned.starts_with("BX")) {
        reading.verdict = PostcodeVerdict::not_a_shop;
    } else if (is_postcode(cleaned)) {
        reading.verdict = PostcodeVerdict::good;
        reading.shown = with_space(cleaned);
    } else if (const std::string meant = likely_meant(cleaned); !meant.empty()) {
        reading.verdict = PostcodeVerdict::zero_for_o;
        reading.suggestion = with_space(meant);
    }
    return reading;
}

std::string district_of(std::string_view shown) {
    return std::string{shown.substr(0, shown.find(' '))};
}

std::string postal_key(std::string_view postcode) {
    const PostcodeReading reading = read_postcode(postcode);
    if (reading.verdict != PostcodeVerdict::good) {
        return "~" + reading.shown; // behind all letters
    }
    const std::string& shown = reading.shown;
    const std::size_t number = shown.find_first_of("0123456789");
    const std::size_t after = shown.find_first_not_of("0123456789", number);
    const std::string area = shown.substr(0, number) + std::string(2 - number, ' ');
    return area + std::string(2 - (after - number), '0') + shown.substr(number);
}

} // namespace safeplaces

#pragma once

#include <string>
#include <string_view>

namespace safeplaces {

// A UK phone number as typed, cleaned. Source: domain.md 2.2.
enum class PhoneVerdict {
    good,
    costly,       // 070 and 09: may stay, with a warning
    service,      // 999, 101, 111 ...: not a venue's number
    wrong_length, // not 0 and 9 or 10 more digits
    not_a_number  // letters, or nothing that could be one
};

struct PhoneReading {
    PhoneVerdict verdict = PhoneVerdict::not_a_number;
    std::string digits; // "02380123456", without extension
    std::string shown;  // "023 8012 3456", "01632 960123", with " ext. 12" where one was given
};

// Takes spaces, brackets, hyphens, dots, +44, 0044, (0) and an extension ("ext 12", "x12", "#12").
[[nodiscard]] PhoneReading read_phone(std::string_view typed);

} // namespace safeplaces

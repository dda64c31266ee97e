#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace safeplaces {

// The numbers in digits of a text, alike in every language: "1,500" and "1 500" are "1500", "50 %"
// is "50%". Only those of so many digits, and all with a percent sign.
[[nodiscard]] std::set<std::string> numbers_in(std::string_view text, std::size_t fewest_digits);

// "at 10 pm": in another language it may be 22.
[[nodiscard]] bool says_time_of_day(std::string_view text);

} // namespace safeplaces

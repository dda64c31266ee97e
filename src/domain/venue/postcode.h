#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace safeplaces {

// A UK postcode as typed, cleaned. Source: domain.md 2.1.
enum class PostcodeVerdict {
    good,
    zero_for_o,    // or another likely slip: `suggestion` holds the postcode that was meant
    not_a_shop,    // GIR 0AA and BX postcodes exist, and are no shop's
    not_a_postcode // `suggestion` is empty
};

struct PostcodeReading {
    PostcodeVerdict verdict = PostcodeVerdict::not_a_postcode;
    std::string shown;      // "SO14 7LY" when good, else what was typed
    std::string suggestion; // likewise, for a likely slip
};

// Takes lower case, missing spaces, hyphens and stray punctuation.
[[nodiscard]] PostcodeReading read_postcode(std::string_view typed);

// The part before the space: "SO14" of "SO14 7LY". Pre: a good postcode as shown.
[[nodiscard]] std::string district_of(std::string_view shown);

// Texts in whose order postcodes stand as a postman sorts them: area, district by its number, then
// sector and unit: SO2 1AA, SO14 0AA, SO14 7LY. What is no good postcode comes last.
[[nodiscard]] std::string postal_key(std::string_view postcode);

} // namespace safeplaces

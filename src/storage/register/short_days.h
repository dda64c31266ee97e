#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace safeplaces {

// Days in two bytes, for RecordsIndex: counted from 1999-12-31, whose 0 stands for all before too.
using ShortDay = std::uint16_t;
inline constexpr ShortDay last_short_day = std::numeric_limits<ShortDay>::max(); // and all later

// Of a day as stored.
[[nodiscard]] constexpr ShortDay short_day(std::int64_t day) {
    constexpr std::int64_t before_first_day = 10956;
    return static_cast<ShortDay>(
        std::clamp<std::int64_t>(day - before_first_day, 0, last_short_day));
}

} // namespace safeplaces

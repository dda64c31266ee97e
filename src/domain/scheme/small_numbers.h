#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace safeplaces {

// Numbers of people in a report, from which nobody may be guessed. Source: domain.md 6.3.

// A number that may be shown; nothing for one that is hidden.
using ShownCount = std::optional<std::int64_t>;

using CountTable = std::vector<std::int64_t>; // one number for each line, none below 0
using ShownTable = std::vector<ShownCount>;   // likewise

struct ShownCounts {
    std::vector<ShownTable> tables;
    ShownCount sum;
};

// Hides every number from 1 to 4. What is hidden in a table, the sum less what is shown, would tell
// too much where it is one number alone or little more than 1 in each line: then the next line that
// counts anything is hidden too, in the order of the table, whatever its size, so that the choice
// tells nothing. Where no line is left for that, the sum is hidden, in all tables.
//
// Pre: `tables` count the same things in different ways, so that each has the same sum.
[[nodiscard]] ShownCounts hide_small_numbers(const std::vector<CountTable>& tables);

} // namespace safeplaces

#pragma once

#include "storage/register/conditions.h"
#include "storage/register/records_filter.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace safeplaces {

// As they are stored; either may be absent, and both belong to it.
struct DaysAsked {
    void from(std::int64_t day) { first = std::max(first.value_or(day), day); }
    void to(std::int64_t day) { last = std::min(last.value_or(day), day); }

    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
};

[[nodiscard]] DaysAsked days_of_pass(const RecordsFilter& filter);
[[nodiscard]] DaysAsked days_of_expiry(const RecordsFilter& filter); // the first that is too late

// What RecordsQuery asks of the register's rows, as SQL. In it c is the completion, and for order
// or words p is its person, v its venue, k its course and w the version of that.

// One venue's, one person's or one ward's records are few: found by that, then put in order.
[[nodiscard]] bool has_few(const RecordsFilter& filter);
[[nodiscard]] bool is_one_ward(const RecordsFilter& filter);

[[nodiscard]] bool is_by_end(RecordsKey by);

// When it was passed, or when it ends.
[[nodiscard]] bool asks_for_days(const RecordsFilter& filter);

[[nodiscard]] Conditions conditions_of(const RecordsFilter& filter, RecordsKey by);

} // namespace safeplaces

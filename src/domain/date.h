#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// A day in the venue's calendar. Always ok().
using Date = std::chrono::year_month_day;

// A moment, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// "2026-11-25".
[[nodiscard]] std::string iso(Date date);

// Reads exactly the form that iso() writes; nothing for any other text or for a day that does not
// exist.
[[nodiscard]] std::optional<Date> date_from_iso(std::string_view text);

// Reads a day as people in Britain type it: 25/11/2026, 25.11.26, 25-11-2026, 25 11 2026,
// 25 November 2026, 25 nov 2026, and ISO. Two-digit years are 20xx.
[[nodiscard]] std::optional<Date> date_as_typed(std::string_view text);

// The same day of a later month; where that month is shorter, its last day (31 January + 1 month
// is the end of February).
[[nodiscard]] Date plus_months(Date date, std::chrono::months months);

[[nodiscard]] Date plus_days(Date date, std::chrono::days days);

// Days from one date to another; negative when `to` is earlier.
[[nodiscard]] std::chrono::days days_between(Date from, Date to);

// The day of a moment, UTC.
[[nodiscard]] Date day_of(Instant instant);

// "2026-11-25T10:42:07Z".
[[nodiscard]] std::string iso(Instant instant);

} // namespace safeplaces

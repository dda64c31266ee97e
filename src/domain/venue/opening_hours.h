#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Minutes since midnight. A span whose end is not later than its start passes midnight
// (22:00 to 02:00). Source: domain.md 2, page 3.
struct OpenSpan {
    std::chrono::minutes from{}; // 0 to 1439
    std::chrono::minutes to{};   // 1 to 1440

    friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};

enum class DayKind { not_said, closed, all_day, spans };

struct DayHours {
    DayKind kind = DayKind::not_said;
    std::vector<OpenSpan> spans{}; // one or two, when kind is spans

    friend bool operator==(const DayHours&, const DayHours&) = default;
};

using WeekHours = std::array<DayHours, 7>; // Monday first

// Reads a time as typed: 9, 9am, 9.30, 09:30, 0930, 5pm, 17:00, noon, midnight, 24:00.
[[nodiscard]] std::optional<std::chrono::minutes> time_as_typed(std::string_view typed);

// "09:30"; 1440 is "24:00".
[[nodiscard]] std::string clock_text(std::chrono::minutes time);

// From one time of day to another: midnight is the day's beginning as a start, its end as an end.
[[nodiscard]] OpenSpan span_between(std::chrono::minutes from, std::chrono::minutes to);

[[nodiscard]] bool passes_midnight(const OpenSpan& span);

// The time in the afternoon that may be meant, as by the 5 of "9 to 5": typed is a time of the
// morning that does not come after `before`, and would twelve hours later. Nothing when am or pm
// was typed, or a zero in front, as on a clock of 24 hours.
[[nodiscard]] std::optional<std::chrono::minutes> afternoon_meant(std::string_view typed,
                                                                  std::chrono::minutes before);

// Whether two spans of one day share a minute.
[[nodiscard]] bool overlap(const OpenSpan& first, const OpenSpan& second);

} // namespace safeplaces

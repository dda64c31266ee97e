#pragma once

#include "domain/date.h"
#include "domain/venue/opening_hours.h"

#include <string>
#include <vector>

namespace safeplaces {

// "25 November 2026", as a sentence says it.
[[nodiscard]] std::string date_in_words(Date date);

// "November 2026"
[[nodiscard]] std::string month_in_words(Date day);

// "25 Nov 2026", for tables.
[[nodiscard]] std::string short_date(Date date);

// "25 Nov", and "Nov".
[[nodiscard]] std::string short_day(Date date);
[[nodiscard]] std::string short_month(Date date);

// Monday is 0.
[[nodiscard]] std::string day_name(int day);

// "9:30 to 17:00", "closed", "open all day", "22:00 to 02:00 the next day"; "" when not said.
[[nodiscard]] std::string hours_in_words(const DayHours& hours);

// One line a day, "Monday: 09:30 to 17:00".
[[nodiscard]] std::vector<std::string> week_in_words(const WeekHours& week);

} // namespace safeplaces

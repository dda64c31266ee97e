#pragma once

#include "domain/date.h"

#include <span>
#include <string>

namespace safeplaces {

// Days for somebody's calendar, as an `.ics` file that any calendar program
// takes. Source: RFC 5545.

struct CalendarDay {
    std::string uid; // the same day again has the same: it replaces what was
                     // taken in before
    Date day;
    std::string summary; // one line
    std::string text{};  // more of it; lines end in LF
};

// All of them as whole days that do not make anybody busy. `made` is now.
//
// Pre: there is one at least; the texts are UTF-8.
[[nodiscard]] std::string calendar_file(std::span<const CalendarDay> days, Instant made);

} // namespace safeplaces

#pragma once

#include "domain/scheme/use_log.h"

#include <string>

namespace safeplaces {

// That somebody was helped, in the fixed choices. Source: domain.md 6.3.

[[nodiscard]] std::string help_reason_in_words(HelpReason reason); // "They were lost"
[[nodiscard]] std::string given_in_words(HelpGiven given);         // "We rang 999"
[[nodiscard]] std::string band_in_words(TimeBand band);            // "Morning, 6:00 to 12:00"

// "November 2026: 3 times"
[[nodiscard]] std::string month_line(Date month, int uses);

[[nodiscard]] std::string use_noted();
[[nodiscard]] std::string use_taken_out();
[[nodiscard]] std::string use_incomplete();

} // namespace safeplaces

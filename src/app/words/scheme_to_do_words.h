#pragma once

#include "storage/register/what_needs_doing.h"

#include <string>

namespace safeplaces {

[[nodiscard]] std::string work_in_words(Work work);      // "Application", in the table
[[nodiscard]] std::string work_card_in_words(Work work); // "Applications", on a card
[[nodiscard]] std::string next_step_in_words(Work work, const WorkLine& line, Date today);
// Under the number of a card: "Oldest 19 days", "First ends in 3 days".
[[nodiscard]] std::string oldest_in_words(const WorkLine* oldest, Date today);
[[nodiscard]] std::string waiting_in_words(const WorkLine& line, Date today); // "19 days"
[[nodiscard]] std::string queue_in_words(long long count); // "36 to do, oldest first"
[[nodiscard]] std::string scheme_in_words(Date today, long long venues, long long safe_places);

} // namespace safeplaces

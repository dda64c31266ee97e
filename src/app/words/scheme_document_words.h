#pragma once

#include <string>

namespace safeplaces {

// What the list of a venue's papers says, and the page of a visit.

[[nodiscard]] std::string letter_title();
[[nodiscard]] std::string letter_in_words(bool is_saved);
[[nodiscard]] std::string points_in_words(int points); // to be put right
[[nodiscard]] std::string visit_lead(const std::string& venue);
[[nodiscard]] std::string not_read_yet(); // a form that came from the venue

} // namespace safeplaces

#pragma once

#include <string>

namespace safeplaces {

// What is said of a council's own picture for its signs.

[[nodiscard]] std::string which_artwork();
[[nodiscard]] std::string artwork_pattern();
[[nodiscard]] std::string artwork_is_our_mark();
[[nodiscard]] std::string artwork_is_on_signs();
[[nodiscard]] std::string artwork_unusable();

} // namespace safeplaces

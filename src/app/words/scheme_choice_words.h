#pragma once

#include <string>

namespace safeplaces {

// The choice of a filter that filters nothing: "Ward: any".
[[nodiscard]] std::string any_choice();

// No saved filter is in force.
[[nodiscard]] std::string none_choice();

} // namespace safeplaces

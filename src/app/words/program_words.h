#pragma once

#include <string>

namespace safeplaces {

// "Safe Places Desk"
[[nodiscard]] std::string program_name();

// Said in place of a window when the program cannot start without what is missing.
[[nodiscard]] std::string program_incomplete();

} // namespace safeplaces

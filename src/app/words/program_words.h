#pragma once

#include <string>

namespace safeplaces {

// "Safe Places Desk"
[[nodiscard]] std::string program_name();

// Said in place of a window when the program cannot start without what is missing.
[[nodiscard]] std::string program_incomplete();

// Of the language that is spoken now, as its speakers call it.
[[nodiscard]] std::string name_of_language();

} // namespace safeplaces

#pragma once

#include <string>

namespace safeplaces {

// The title of the window that asks for the file of another computer.
[[nodiscard]] std::string move_file_question();

// Why that file could not be opened, or was not taken in.
[[nodiscard]] std::string passphrase_wrong();
[[nodiscard]] std::string move_file_unusable();
[[nodiscard]] std::string venue_already_here();

// In the list of venues.
[[nodiscard]] std::string venue_without_name();

} // namespace safeplaces

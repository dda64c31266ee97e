#pragma once

#include "domain/digest.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// What the system says of the running program: program_posix.cpp and program_windows.cpp.

// The program's own file, with no link on the way. Throws MachineError(missing).
[[nodiscard]] std::filesystem::path running_program();

// The path that stands in that variable of the environment; empty when there is none.
[[nodiscard]] std::filesystem::path path_in_environment(const char* variable);

// Starts another program if its file still holds what that hash is of, and goes on; nobody can
// write to it between the two. False: it holds something else, or cannot be started.
[[nodiscard]] bool start_if_unchanged(const std::filesystem::path& program, const Digest& hash);

// The words that the program was started with, its own name first, in UTF-8, as main() has them on
// Linux. On Windows a console takes what the program prints as UTF-8 from here on.
[[nodiscard]] std::vector<std::string> words_of_command(int count, const char* const* words);

} // namespace safeplaces

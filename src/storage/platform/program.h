#pragma once

#include <filesystem>

namespace safeplaces {

// What the system says of the running program: program_posix.cpp and program_windows.cpp.

// The program's own file, with no link on the way. Throws MachineError(missing).
[[nodiscard]] std::filesystem::path running_program();

// The path that stands in that variable of the environment; empty when there is none.
[[nodiscard]] std::filesystem::path path_in_environment(const char* variable);

} // namespace safeplaces

#ifndef _WIN32

#include "storage/platform/program.h"

#include "domain/error.h"

#include <cstdlib>
#include <system_error>

namespace safeplaces {

std::filesystem::path running_program() {
    std::error_code error;
    std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        throw MachineError(Trouble::missing,
                           "cannot find the program's own file: " + error.message());
    }
    return program;
}

std::filesystem::path path_in_environment(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? "" : value;
}

std::vector<std::string> words_of_command(int count, const char* const* words) {
    return {words, words + count};
}

} // namespace safeplaces

#endif

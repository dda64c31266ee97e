#ifndef _WIN32

#include "storage/platform/program.h"

#include "domain/error.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

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

namespace {

// Runs the open file in a process of its own. True when it does: the child's end of the pipe is
// closed by the other program's start, and by nothing before.
bool start(int file, const std::string& name) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    char* const arguments[] = {const_cast<char*>(name.c_str()), nullptr};
    const pid_t child = fork();
    if (child == 0) {
        fexecve(file, arguments, environ);
        const char failed = 1;
        _exit(write(ends[1], &failed, 1) == 1 ? 127 : 126);
    }
    close(ends[1]);
    char failed = 0;
    ssize_t got = -1;
    do {
        got = read(ends[0], &failed, 1);
    } while (got < 0 && errno == EINTR);
    close(ends[0]);
    return child > 0 && got == 0;
}

} // namespace

// What was hashed is what runs, also when another file gets its name meanwhile.
bool start_if_unchanged(const std::filesystem::path& program, const Digest& hash) {
    const int file = open(program.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    std::string bytes;
    std::array<char, 65'536> piece{};
    for (ssize_t got = 0; (got = read(file, piece.data(), piece.size())) > 0;) {
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    }
    const bool is_started = digest_of(bytes) == hash && start(file, program.string());
    close(file);
    return is_started;
}

std::vector<std::string> words_of_command(int count, const char* const* words) {
    return {words, words + count};
}

} // namespace safeplaces

#endif

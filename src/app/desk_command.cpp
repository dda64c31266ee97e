#include "app/desk_command.h"

#include "storage/files.h"

#include <system_error>

namespace safeplaces {

namespace {

// The folder that one is in may be gone; then the file is not found, and that is said later.
std::filesystem::path from_the_root(const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::path whole = std::filesystem::absolute(file, error);
    return error ? file : whole;
}

} // namespace

DeskCommand desk_command(std::span<const std::string> words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string& word = words[at];
        if (word == "--version") {
            return VersionWanted{};
        }
        if (word == "--selftest") {
            return SelfTestWanted{at + 1 < words.size() ? path_from_utf8(words[at + 1])
                                                        : std::filesystem::path{}};
        }
        if (!word.empty() && word.front() != '-') {
            return WindowWanted{from_the_root(path_from_utf8(word))};
        }
    }
    return WindowWanted{};
}

} // namespace safeplaces

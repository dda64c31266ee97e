#pragma once

#include <filesystem>

namespace safeplaces {

// A file that somebody opened this program with, by its name: where somebody looks at it before
// anything of it is taken in.
enum class OpensAt {
    start,   // a venue from another computer, or a back-up of one
    inbox,   // what a venue sends, where a scheme's register is on this computer; else "council"
    council, // the venue's "Your council"
};
[[nodiscard]] OpensAt opens_at(const std::filesystem::path& file);

// Whether it is a back-up, which nothing locks.
[[nodiscard]] bool is_backup(const std::filesystem::path& file);

} // namespace safeplaces

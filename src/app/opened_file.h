#pragma once

#include <filesystem>
#include <optional>

namespace safeplaces {

// A file that somebody opened this program with, by its name: where somebody looks at it before
// anything of it is taken in.
enum class OpensAt {
    start,   // a venue from another computer, or a back-up of one
    inbox,   // what a venue sends, where a scheme's register is on this computer; else "council"
    council, // the venue's "Your council"
    update,  // the page of updates, at either desk
    register_backup, // no page: a backup of a register is chosen where its passphrase is asked
};
[[nodiscard]] OpensAt opens_at(const std::filesystem::path& file);

// The two windows of the program.
enum class DeskKind { venue, scheme };

// The desk that such a file belongs at; nothing: either. `data` is the folder of venues and
// registers. Throws nothing.
[[nodiscard]] std::optional<DeskKind> desk_for(const std::filesystem::path& file,
                                               const std::filesystem::path& data);

// Whether it is a back-up, which nothing locks.
[[nodiscard]] bool is_backup(const std::filesystem::path& file);

} // namespace safeplaces

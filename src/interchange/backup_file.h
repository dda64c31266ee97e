#pragma once

#include "interchange/passphrase_key.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace safeplaces {

// A whole register under a passphrase, as one file: for a safe place, or for another computer. It
// is sealed and opened piece by piece, so that it may be as large as the disk allows. The bytes are
// described in backup_file.cpp. Source: data.md 4.

// Hears how many bytes are done, now and then; false: stop.
using BackupProgress = std::function<bool(std::uint64_t done)>;

enum class BackupOutcome { done, stopped, other_passphrase };

// Argon2id for the passphrase of a backup.
inline constexpr PassphraseCost backup_cost{3, 64 * 1024};

// Writes `to` anew; it is not synced. When it was stopped or throws, `to` is of no use.
//
// Pre: the passphrase is not empty; the cost is_within() what open_backup() takes. Throws
// MachineError.
[[nodiscard]] BackupOutcome seal_backup(const std::filesystem::path& from,
                                        const std::filesystem::path& to,
                                        std::string_view passphrase,
                                        const BackupProgress& progress,
                                        const PassphraseCost& cost = backup_cost);

// The other way. What stands in `to` is good when the outcome is `done`, and of no use otherwise.
//
// Throws InputError for a file that is none of ours, damaged or cut; MachineError for one that a
// later version made (newer_version), for a full disk and so on. A hostile file cannot ask for more
// than 256 MiB and a second or two, and writes no more than it is long.
[[nodiscard]] BackupOutcome open_backup(const std::filesystem::path& from,
                                        const std::filesystem::path& to,
                                        std::string_view passphrase,
                                        const BackupProgress& progress);

} // namespace safeplaces

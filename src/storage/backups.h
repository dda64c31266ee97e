#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/venue_database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace safeplaces {

// Checked copies of a venue's database in its folder's backups/: "daily-2026-11-25.db",
// "weekly-...", "before-v3-...", "before-restore-...", "before-move-in-...".

enum class BackupReason {
    daily,          // before the first change of a day; the newest 7 are kept
    weekly,         // the newest 4
    before_update,  // when one is made ready, and when a newer program changes how things are
                    // kept; the newest 5
    before_restore, // what restore() replaced
    before_move_in, // what adopt() replaced
    before_import,  // before files are taken into a register; the newest 7
};

struct Backup {
    std::filesystem::path file;
    Date taken;
    BackupReason reason = BackupReason::daily;
    std::uintmax_t size = 0; // bytes
};

// Newest first. Throws nothing.
[[nodiscard]] std::vector<Backup> backups_of(const std::filesystem::path& folder);

// Makes one now, and says where it is. One of the same day and reason is replaced if it is a daily
// or weekly one, and otherwise kept beside it.
std::filesystem::path back_up(Db& db,
                              const std::filesystem::path& folder,
                              BackupReason reason,
                              Date today,
                              const DatabaseKind& kind = venue_database);

// Makes the daily and the weekly one if they are due, and lets go of old ones.
void back_up_when_due(Db& db,
                      const std::filesystem::path& folder,
                      Date today,
                      const DatabaseKind& kind = venue_database);

// Puts a checked copy of a venue's database in the place of the one in that folder, at one stroke:
// whenever the program is killed, the folder holds the one or the other. What stood there is kept:
// as a backup for that reason or, when it is damaged, as venue.db.aside-2026-11-25 (with its log).
//
// Returns what was kept; empty when there was no database. Pre: the caller has the folder's lock.
// Throws MachineError: damaged or newer_version (the copy is no good), disk_full, ...; then the
// database is as it was.
std::filesystem::path replace_database(const std::filesystem::path& folder,
                                       const std::filesystem::path& with,
                                       BackupReason reason,
                                       Date today,
                                       const DatabaseKind& kind = venue_database);

// replace_database() with a backup of that venue. VenueFile::open() then brings the completions
// since that backup back from the outbox.
//
// Pre: the venue is not open here. Throws MachineError(in_use) when it is open elsewhere.
std::filesystem::path restore(const std::filesystem::path& folder,
                              const Backup& backup,
                              Date today,
                              const DatabaseKind& kind = venue_database);

// The newest one that passes every check. Throws nothing.
[[nodiscard]] std::optional<Backup> newest_good_backup(const std::filesystem::path& folder,
                                                       const DatabaseKind& kind = venue_database);

// Erases a person from a backup, so that no byte of the name is left; false when that could not be
// done.
bool erase_in(const Backup& backup, const PersonId& person);

// Files that restore() put aside because they were damaged; nobody reads them any more.
[[nodiscard]] std::vector<std::filesystem::path> put_aside_in(const std::filesystem::path& folder);

} // namespace safeplaces

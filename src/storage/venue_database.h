#pragma once

#include "domain/id.h"
#include "storage/db.h"

#include <filesystem>
#include <string_view>

namespace safeplaces {

// A venue's database as a file: what makes it one, and copies of it. For the sources of this folder
// that handle whole venues (venue_file, backups, move_in); everybody else asks a VenueFile.

inline constexpr std::string_view database_name = "venue.db";

// The same path with `suffix` after its file name.
[[nodiscard]] std::filesystem::path with_suffix(const std::filesystem::path& path,
                                                std::string_view suffix);

// What SQLite keeps beside a database that is open or was killed; the first is the database.
inline constexpr std::string_view database_suffixes[] = {"", "-wal", "-shm", "-journal"};

void remove_database(const std::filesystem::path& file) noexcept;

// Makes an open, empty database a venue's, and that venue's.
void begin_venue(Db& db, const VenueId& id);

// MachineError(damaged) when it does not say.
[[nodiscard]] VenueId id_in(Db& db);

// Throws MachineError (damaged, newer_version) unless this is a venue's database that this program
// may open, and pages, references and the hash of every completion hold. Reads only.
void check_venue(Db& db, const std::filesystem::path& file);
void check_venue(const std::filesystem::path& file);

// Writes a checked copy under that name, or nothing at all. What stood there is replaced.
void save_copy(Db& db, const std::filesystem::path& file);

// Runs `work`; when it throws, `clean_up` comes first.
template <class Work, class CleanUp>
void or_else(Work&& work, CleanUp&& clean_up) {
    try {
        work();
    } catch (...) {
        clean_up();
        throw;
    }
}

} // namespace safeplaces

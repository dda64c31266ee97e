#pragma once

#include "storage/db.h"
#include "storage/migrations.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace safeplaces {

// One kind of database as a file, a venue's or a scheme's register: what makes it one, and copies
// of it. For the sources of this folder that handle whole files; everybody else asks a VenueFile or
// a RegisterFile.
struct DatabaseKind {
    std::string_view file_name; // in a folder of its own
    int application_id = 0;
    std::span<const Migration> (*steps)() = nullptr;
    // What must hold besides pages and references; called for a database that had every step.
    // Throws MachineError(damaged).
    void (*check_records)(Db& db) = nullptr;
};

// The same path with `suffix` after its file name.
[[nodiscard]] std::filesystem::path with_suffix(const std::filesystem::path& path,
                                                std::string_view suffix);

// What SQLite keeps beside a database that is open or was killed; the first is the database.
inline constexpr std::string_view database_suffixes[] = {"", "-wal", "-shm", "-journal"};

void remove_database(const std::filesystem::path& file) noexcept;

// Makes an open, empty database one of that kind.
void begin_database(Db& db, const DatabaseKind& kind);

// Makes `folder` with such a database and a folder for backups in it, at one stroke: a program
// killed on the way leaves nothing. `fill` writes the first rows. Pre: begin_work_in() keeps others
// out; the folder does not exist.
void make_database_folder(const std::filesystem::path& folder,
                          const DatabaseKind& kind,
                          const std::function<void(Db&)>& fill);

// Throws MachineError (damaged, newer_version) unless this is a database of that kind that this
// program may open. Reads only. The second one also looks whether pages, references and records
// hold, which takes as long as reading the whole file.
void check_header(Db& db, const DatabaseKind& kind, const std::filesystem::path& file);
void check_database(Db& db, const DatabaseKind& kind, const std::filesystem::path& file);

// Writes a checked copy under that name, or nothing at all. What stood there is replaced.
void save_copy(Db& db, const DatabaseKind& kind, const std::filesystem::path& file);

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

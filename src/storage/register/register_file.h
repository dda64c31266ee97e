#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/backups.h"
#include "storage/db.h"
#include "storage/files.h"
#include "storage/health.h"
#include "storage/register/acting.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A scheme's register, open for this program alone. It lives in a folder of its own, <data>/<scheme
// uuid>/ (0700, files 0600):
//
//   register.db (and -wal, -shm while open)   the database (register/tables.cpp)
//   lock                                      held while open
//   ballast                                   given away when the disk is full (ballast.h)
//   backups/                                  backups.h; also one before files are taken in
//
// What a call that changed something returned from is on the disk.
class RegisterFile {
public:
    // Makes <data>/<id>/ and opens it. A program killed on the way leaves no half register.
    // Throws MachineError; `on_network` for a folder on another computer, `other` when that
    // register exists already.
    [[nodiscard]] static RegisterFile create(const std::filesystem::path& data,
                                             const SchemeId& id,
                                             const std::string& name,
                                             Date today);

    // Opens the register in that folder: takes the lock and migrates (after a backup). It looks at
    // the file's header alone, for a big register takes half a minute to read: is_whole() and
    // back_up_when_due() are for a worker thread, after the window is up.
    //
    // Throws MachineError: missing, in_use, read_only, newer_version, damaged, on_network, ...
    // A file that it refuses has not been changed.
    [[nodiscard]] static RegisterFile open(const std::filesystem::path& folder, Date today);

    // For tests: nothing on disk.
    [[nodiscard]] static RegisterFile in_memory(const SchemeId& id);

    [[nodiscard]] const SchemeId& id() const { return m_id; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    // Stays where it is when the RegisterFile is moved. For one thread at a time.
    [[nodiscard]] Db& db() { return *m_db; }
    [[nodiscard]] std::string name();
    // In a synced folder, little space: as open() found it.
    [[nodiscard]] const Health& health() const { return m_health; }

    RegisterFile(RegisterFile&&) = default;
    RegisterFile& operator=(RegisterFile&&) = delete;
    RegisterFile(const RegisterFile&) = delete;
    RegisterFile& operator=(const RegisterFile&) = delete;
    ~RegisterFile() = default;

private:
    RegisterFile() = default;

    SchemeId m_id;
    std::filesystem::path m_folder;
    std::optional<LockFile> m_lock; // freed last
    std::unique_ptr<Db> m_db;
    Health m_health;
};

// MiB of the file that each connection keeps. The system keeps far more of it, and hands it over
// nearly as quickly.
inline constexpr int register_cache = 8;

// ---- For worker threads, beside an open register: each call opens the file once more.

// A connection of one's own.
[[nodiscard]] std::unique_ptr<Db> register_reader(const std::filesystem::path& folder);
// For what SQLite does not do through a connection that may only read, such as a copy.
[[nodiscard]] std::unique_ptr<Db> register_writer(const std::filesystem::path& folder);

// Pages, references and the hash of every completion hold. Takes as long as reading the whole file.
[[nodiscard]] bool is_register_whole(const std::filesystem::path& folder);

// The daily and the weekly backup, if they are due; and one before files are taken in, always.
// Both throw MachineError, also when they are stopped; the register is open and good all the same.
using StopWork = std::function<bool()>;
void back_up_register_when_due(const std::filesystem::path& folder,
                               Date today,
                               const StopWork& stop = {});
std::filesystem::path back_up_register_before_import(const std::filesystem::path& folder,
                                                     Date today,
                                                     const StopWork& stop = {});

// Rewrites the file so that no byte of a deleted name is left; false when that could not be done,
// for somebody is reading it, or it was stopped.
[[nodiscard]] bool scrub_register(const std::filesystem::path& folder, const StopWork& stop = {});

// One checked file with everything in it, to be sealed by whoever takes it away. Replaces what
// stood there. Throws DbError; `stopped` when it was.
void copy_register(const std::filesystem::path& folder,
                   const std::filesystem::path& file,
                   const StopWork& stop = {});

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "storage/backups.h"
#include "storage/completion_log.h"
#include "storage/db.h"
#include "storage/files.h"
#include "storage/health.h"
#include "storage/outbox.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Everything that one venue keeps, open for this program alone. It lives in a folder of its own,
// <data>/<venue uuid>/ (0700, files 0600):
//
//   venue.db (and -wal, -shm while open)   the database
//   completions.outbox                     every completion once more (outbox.h)
//   lock                                   held while open
//   ballast                                given away when the disk is full (ballast.h)
//   backups/                               backups.h
//
// What a call of a store returned from is on the disk.
class VenueFile {
public:
    // Makes <data>/<id>/ and opens it. A program killed on the way leaves no half venue.
    // Throws MachineError; `other` when that venue exists already.
    [[nodiscard]] static VenueFile
    create(const std::filesystem::path& data, const VenueId& id, Date today);

    // Opens the venue in that folder: takes the lock, checks pages, references and the hash of
    // every completion, migrates (after a backup), brings database and outbox level, and makes the
    // backups that are due.
    //
    // Throws MachineError: missing, in_use, read_only, newer_version, damaged, disk_full, other.
    // A file that it refuses has not been changed.
    [[nodiscard]] static VenueFile open(const std::filesystem::path& folder, Date today);

    // For tests: nothing on disk; copy_to() works, erase() has no backups to look into.
    [[nodiscard]] static VenueFile in_memory(const VenueId& id);

    [[nodiscard]] const VenueId& id() const { return m_id; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    // Both stay where they are when the VenueFile is moved.
    [[nodiscard]] Db& db() { return *m_db; }
    [[nodiscard]] Outbox& outbox() { return *m_outbox; }

    // What list_venues() shows; empty until it is set.
    [[nodiscard]] std::string name();
    void set_name(const std::string& name);

    // What open() found to mend between database and outbox; zeros for nothing.
    [[nodiscard]] const Replay& replay() const { return m_replay; }
    // What is worth a warning: on a network, in a synced folder, little space. As open() found it.
    [[nodiscard]] const Health& health() const { return m_health; }

    // Makes the backups that are due; open() has done it for its day. Does nothing when called
    // again on the same day, unless they could not be made. Throws nothing: see backup_trouble().
    void begin_day(Date today);
    // Why the daily or weekly backup could not be made (the venue is open all the same).
    [[nodiscard]] std::optional<Trouble> backup_trouble() const { return m_backup_trouble; }

    // One file with everything in it, to be taken to a new PC. Replaces what stood there, once the
    // copy has been checked. It holds names: it belongs to whoever may see the staff list.
    void copy_to(const std::filesystem::path& file);

    struct Erased {
        // As it was, for undo through PeopleBook::add; nothing: unknown.
        std::optional<Person> person{};
        // Files of this folder that could not be searched or rewritten (damaged backups, databases
        // put aside, a full disk) and may still hold the name.
        std::vector<std::filesystem::path> not_searched{};
    };
    // Erases the person's row, PIN, lesson progress and unfinished quiz, what is typed about
    // somebody who is not in the list yet, and kept certificates, here and in every backup, and
    // rewrites those files so that no byte of the name is left. Attempts, completions, outbox and
    // audit never held it, and stay whole. Out of reach: copies made by copy_to(), answers in forms
    // and signed registrations (a lead's name may stand there), and the disk's own unused blocks.
    Erased erase(const PersonId& person);

    VenueFile(VenueFile&&) = default;
    VenueFile& operator=(VenueFile&&) = delete;
    VenueFile(const VenueFile&) = delete;
    VenueFile& operator=(const VenueFile&) = delete;
    ~VenueFile() = default;

private:
    VenueFile() = default;

    VenueId m_id;
    std::filesystem::path m_folder;
    std::optional<LockFile> m_lock; // freed last
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Db> m_db;
    Replay m_replay;
    Health m_health;
    std::optional<Date> m_day; // whose backups were made
    std::optional<Trouble> m_backup_trouble;
};

// A connection of one's own beside an open venue, for what SQLite does not do through one that may
// only read, such as a copy. Pre: the caller has the folder's lock.
[[nodiscard]] std::unique_ptr<Db> venue_writer(const std::filesystem::path& folder);

// For whoever makes a venue in the folder that holds them: makes that folder, keeps others out for
// as long as the lock lives, and sweeps what killed programs left. MachineError(in_use) while
// somebody else makes one.
[[nodiscard]] LockFile begin_work_in(const std::filesystem::path& data);

// The sweeping alone, for the start of a program: a copy that came out of a move file must not lie
// about. Throws nothing.
void sweep_data_folder(const std::filesystem::path& data);

struct VenueListing {
    enum class Condition { readable, unreadable }; // unreadable: open() will say why
    VenueId id;
    std::string name;
    std::filesystem::path folder;
    Condition condition = Condition::readable;
};
// The venues in a data folder, by name; empty where there is no such folder. Opens nothing for
// writing and takes no lock. Throws nothing.
[[nodiscard]] std::vector<VenueListing> list_venues(const std::filesystem::path& data);

} // namespace safeplaces

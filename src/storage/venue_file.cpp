#include "storage/venue_file.h"

#include "storage/migrations.h"
#include "storage/people_book.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view database = "venue.db";
constexpr std::string_view aside = ".aside-";
constexpr std::size_t daily_kept = 7;
constexpr std::size_t weekly_kept = 4;
// In a folder that other programs may work in: older than anybody takes to make a venue.
constexpr auto left_for_good = std::chrono::hours(1);

// What SQLite keeps beside a database that is open or was killed.
constexpr std::string_view companions[] = {"", "-wal", "-shm", "-journal"};

fs::path with(const fs::path& path, std::string_view suffix) {
    fs::path result = path;
    result += path_from_utf8(suffix);
    return result;
}

Date day_of(Instant now) {
    return Date(std::chrono::floor<std::chrono::days>(now));
}

void remove_database(const fs::path& file) noexcept {
    std::error_code ignored;
    for (const auto suffix : companions)
        fs::remove(with(file, suffix), ignored);
}

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

VenueId id_in(Db& db) {
    Rows rows = db.query("SELECT uid FROM venue");
    if (!rows.next() || !looks_like_uuid(rows.text(0)))
        throw MachineError(Trouble::damaged, "the database does not say which venue it is");
    return {rows.text(0)};
}

// Throws unless this is a venue's database that this program may open and all of it holds. Reads
// only.
void check_venue(Db& db, const fs::path& file) {
    const int newest = static_cast<int>(venue_migrations().size());
    if (db.application_id() != venue_application_id)
        throw MachineError(Trouble::damaged, utf8(file) + " is no venue's database");
    if (db.version() > newest)
        throw MachineError(Trouble::newer_version, utf8(file) + " is of a later program");
    if (!db.is_whole())
        throw MachineError(Trouble::damaged, utf8(file) + " fails its checks");
    Outbox none;
    if (db.version() == newest)
        static_cast<void>(CompletionLog(db, none).all());
}

void check_venue(const fs::path& file) {
    Db db(file, Db::Opening::read);
    check_venue(db, file);
}

// Makes an open database a venue's, and that venue's.
void begin_venue(Db& db, const VenueId& id) {
    db.set_application_id(venue_application_id);
    migrate(db, venue_migrations(), [](int) {});
    db.exec("INSERT INTO venue(uid, name) VALUES($1, '')", {id.text});
}

// A checked copy under its final name, or none.
void save_copy(Db& db, const fs::path& file) {
    const fs::path temporary = temporary_beside(file);
    make_private_file(temporary);
    or_else(
        [&] {
            db.copy_into(temporary);
            check_venue(temporary);
            sync_file(temporary);
            move_durably(temporary, file);
        },
        [&] { remove_database(temporary); });
}

// ---- Names in backups/: "daily-2026-11-25.db"

constexpr std::string_view daily = "daily-";
constexpr std::string_view weekly = "weekly-";

std::optional<Date> date_in_name(const fs::path& file) {
    const std::string name = utf8(file.filename());
    constexpr std::size_t tail = std::string_view("2026-11-25.db").size();
    if (name.size() < tail || !name.ends_with(".db"))
        return std::nullopt;
    return date_from_iso(std::string_view(name).substr(name.size() - tail, 10));
}

std::vector<Backup> backups_named(const fs::path& folder, std::string_view beginning) {
    std::vector<Backup> found = backups_of(folder);
    std::erase_if(found, [&](const Backup& backup) {
        return !utf8(backup.file.filename()).starts_with(beginning);
    });
    return found;
}

void keep_newest(const fs::path& folder, std::string_view beginning, std::size_t kept) {
    const auto found = backups_named(folder, beginning);
    for (std::size_t index = kept; index < found.size(); ++index)
        remove_database(found[index].file);
}

// Whether there is none yet or the newest is `days` old. One of a day to come (the clock was wrong
// once) does not count.
bool is_due(const fs::path& folder, std::string_view beginning, int days, Date today) {
    for (const Backup& backup : backups_named(folder, beginning)) {
        const auto age = days_between(backup.taken, today).count();
        if (age >= 0)
            return age >= days;
    }
    return true;
}

// Whose database a file is; 0 when it is none at all.
int program_of(const fs::path& file) {
    try {
        return Db(file, Db::Opening::read).application_id();
    } catch (const DbError& error) {
        if (error.fault() != DbFault::not_a_database)
            throw;
        return 0;
    }
}

// The venue of a file that somebody brought. `brought` is what they call it.
VenueId checked_id(const fs::path& file, const fs::path& brought) {
    if (program_of(file) != venue_application_id)
        throw InputError(utf8(brought), 0, "not a venue's file");
    Db db(file, Db::Opening::read);
    check_venue(db, brought);
    return id_in(db);
}

// Erases a person from a backup; false when that could not be done.
bool erase_in(const fs::path& backup, const PersonId& person) {
    try {
        Db db(backup, Db::Opening::plain);
        if (!db.is_whole())
            return false;
        PeopleBook(db).erase(person);
        db.scrub();
        return true;
    } catch (const MachineError&) {
        return false;
    }
}

} // namespace

// ---- Making and opening

VenueFile VenueFile::create(const fs::path& data, const VenueId& id, Instant now) {
    assert(looks_like_uuid(id.text));
    const fs::path folder = data / id.text;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw MachineError(Trouble::other, utf8(folder) + " exists already");
    if (!fs::exists(data, ignored))
        make_private_folder(data);

    sweep_temporary(data, left_for_good);
    const fs::path temporary = temporary_beside(folder);
    make_private_folder(temporary);
    or_else(
        [&] {
            const fs::path file = temporary / database;
            make_private_file(file);
            {
                Db db(file, Db::Opening::make_new);
                db.set_application_id(venue_application_id);
            }
            sync_folder(temporary);
            {
                Db db(file, Db::Opening::live);
                begin_venue(db, id);
            }
            make_private_folder(temporary / "backups");
            sync_folder(temporary);
            move_durably(temporary, folder);
        },
        [&] { fs::remove_all(temporary, ignored); });
    return open(folder, now);
}

VenueFile VenueFile::open(const fs::path& folder, Instant now) {
    const fs::path file = folder / database;
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw MachineError(Trouble::missing, "no venue in " + utf8(folder));
    VenueFile venue;
    venue.m_folder = folder;
    venue.m_lock.emplace(folder / "lock");
    if (is_read_only(folder))
        throw MachineError(Trouble::read_only, utf8(folder) + " cannot be written");
    sweep_temporary(folder, std::chrono::seconds(0));
    sweep_temporary(folder / "backups", std::chrono::seconds(0));
    check_venue(file);

    venue.m_outbox = std::make_unique<Outbox>(folder / "completions.outbox");
    venue.m_db = std::make_unique<Db>(file, Db::Opening::live);
    make_private_folder(folder);
    make_private_folder(folder / "backups");
    restrict_rights(file);
    migrate(*venue.m_db, venue_migrations(), [&](int version) {
        venue.back_up_as("before-v" + std::to_string(version + 1) + "-" + iso(day_of(now)));
    });
    venue.m_id = id_in(*venue.m_db);
    venue.m_replay = CompletionLog(*venue.m_db, *venue.m_outbox).replay_outbox();
    venue.back_up_when_due(day_of(now));
    return venue;
}

VenueFile VenueFile::in_memory(const VenueId& id) {
    VenueFile venue;
    venue.m_id = id;
    venue.m_outbox = std::make_unique<Outbox>();
    venue.m_db = Db::in_memory();
    begin_venue(*venue.m_db, id);
    return venue;
}

std::string VenueFile::name() {
    Rows rows = m_db->query("SELECT name FROM venue");
    return rows.next() ? rows.text(0) : std::string();
}

void VenueFile::set_name(const std::string& name) {
    m_db->exec("UPDATE venue SET name = $1", {name});
}

// ---- Backups and copies

void VenueFile::back_up_as(const std::string& name) {
    save_copy(*m_db, m_folder / "backups" / path_from_utf8(name + ".db"));
}

void VenueFile::back_up_when_due(Date today) {
    try {
        if (is_due(m_folder, daily, 1, today))
            back_up_as(std::string(daily) + iso(today));
        if (is_due(m_folder, weekly, 7, today))
            back_up_as(std::string(weekly) + iso(today));
        keep_newest(m_folder, daily, daily_kept);
        keep_newest(m_folder, weekly, weekly_kept);
    } catch (const MachineError& error) {
        m_backup_trouble = error.trouble();
    }
}

void VenueFile::copy_to(const fs::path& file) {
    save_copy(*m_db, file);
}

VenueFile::Erased VenueFile::erase(const PersonId& person) {
    Erased erased{.person = PeopleBook(*m_db).erase(person), .not_searched = {}};
    m_db->scrub();
    if (m_folder.empty())
        return erased;
    for (const Backup& backup : backups_of(m_folder)) {
        if (!erase_in(backup.file, person))
            erased.not_searched.push_back(backup.file);
    }
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (utf8(entry->path().filename()).find(aside) != std::string::npos)
            erased.not_searched.push_back(entry->path());
    }
    return erased;
}

std::vector<Backup> backups_of(const fs::path& folder) {
    std::vector<Backup> found;
    if (folder.empty())
        return found; // of a venue in memory
    std::error_code error;
    for (fs::directory_iterator entry(folder / "backups", error), end; !error && entry != end;
         entry.increment(error)) {
        if (const auto taken = date_in_name(entry->path()))
            found.push_back({entry->path(), *taken});
    }
    std::ranges::sort(found, [](const Backup& one, const Backup& other) {
        return std::tie(one.taken, one.file) > std::tie(other.taken, other.file);
    });
    return found;
}

void restore(const fs::path& folder, const Backup& backup, Instant now) {
    const LockFile lock(folder / "lock");
    const fs::path file = folder / database;
    const fs::path temporary = temporary_beside(file);
    copy_durably(backup.file, temporary);
    or_else(
        [&] {
            check_venue(temporary);
            { const Db db(temporary, Db::Opening::live); } // so that it is a live file from now on
            sync_file(temporary);
        },
        [&] { remove_database(temporary); });

    const std::string label = std::string(aside) + std::to_string(now.time_since_epoch().count());
    for (const auto suffix : companions) {
        std::error_code ignored;
        if (fs::exists(with(file, suffix), ignored))
            move_durably(with(file, suffix), with(with(file, label), suffix));
    }
    move_durably(temporary, file);
}

// ---- Other folders

Adopted adopt(const fs::path& file, const fs::path& data) {
    std::error_code ignored;
    if (!fs::exists(data, ignored))
        make_private_folder(data);
    // A database that is open, or whose program was killed, is not all in one file.
    if (fs::exists(with(file, "-wal"), ignored) && fs::file_size(with(file, "-wal"), ignored) > 0)
        throw InputError(utf8(file), 0,
                         "the database of an open venue, not a copy made to be moved");

    sweep_temporary(data, left_for_good);
    const fs::path temporary = temporary_beside(data / "adopting");
    make_private_folder(temporary);
    Adopted adopted;
    or_else(
        [&] {
            const fs::path copy = temporary / database;
            copy_durably(file, copy);
            adopted.id = checked_id(copy, file);
            adopted.folder = data / adopted.id.text;
            if (fs::exists(adopted.folder, ignored)) {
                adopted.outcome = Adopted::Outcome::already_here;
                fs::remove_all(temporary, ignored);
                return;
            }
            { const Db db(copy, Db::Opening::live); } // so that it is a live file from now on
            make_private_folder(temporary / "backups");
            sync_file(copy);
            sync_folder(temporary);
            move_durably(temporary, adopted.folder);
        },
        [&] { fs::remove_all(temporary, ignored); });
    return adopted;
}

std::vector<VenueListing> list_venues(const fs::path& data) {
    std::vector<VenueListing> venues;
    std::error_code error;
    for (fs::directory_iterator entry(data, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string id = utf8(entry->path().filename());
        if (!looks_like_uuid(id))
            continue;
        VenueListing venue{.id = {id}, .name = {}, .folder = entry->path()};
        try {
            Db db(venue.folder / database, Db::Opening::read);
            Rows rows = db.query("SELECT name FROM venue");
            if (rows.next())
                venue.name = rows.text(0);
        } catch (const MachineError&) {
            venue.condition = VenueListing::Condition::unreadable;
        }
        venues.push_back(std::move(venue));
    }
    std::ranges::sort(venues, [](const VenueListing& one, const VenueListing& other) {
        return std::tie(one.name, one.id) < std::tie(other.name, other.id);
    });
    return venues;
}

} // namespace safeplaces

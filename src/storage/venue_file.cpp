#include "storage/venue_file.h"

#include "storage/ballast.h"
#include "storage/migrations.h"
#include "storage/people_book.h"
#include "storage/venue_database.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <tuple>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// A log beside the database needs memory that is shared with nobody on another computer, and a
// program that copies files one by one would tear the two apart.
Db::Opening opening_for(const Whereabouts& whereabouts) {
    return whereabouts.location == Location::local ? Db::Opening::live : Db::Opening::plain;
}

} // namespace

// ---- Making and opening

VenueFile VenueFile::create(const fs::path& data, const VenueId& id, Date today) {
    assert(looks_like_uuid(id.text));
    const fs::path folder = data / id.text;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw MachineError(Trouble::other, utf8(folder) + " exists already");
    const LockFile working = begin_work_in(data);
    make_database_folder(folder, venue_database, [&](Db& db) { name_venue(db, id); });
    return open(folder, today);
}

VenueFile VenueFile::open(const fs::path& folder, Date today) {
    const fs::path file = folder / venue_database.file_name;
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw MachineError(Trouble::missing, "no venue in " + utf8(folder));
    VenueFile venue;
    venue.m_folder = folder;
    venue.m_lock.emplace(folder / "lock");
    check_openable(folder);
    sweep_temporary(folder);
    sweep_temporary(folder / "backups");
    venue.m_health = surroundings_of(folder);

    venue.m_outbox = std::make_unique<Outbox>(folder / outbox_name);
    venue.m_db = std::make_unique<Db>(file, opening_for(venue.m_health.whereabouts));
    make_private_folder(folder);
    restrict_rights(file);
    migrate(*venue.m_db, venue_migrations(),
            [&](int) { back_up(*venue.m_db, folder, BackupReason::before_update, today); });
    venue.m_id = id_in(*venue.m_db);
    venue.m_replay = CompletionLog(*venue.m_db, *venue.m_outbox).replay_outbox();
    venue.m_db->when_full([ballast = Ballast(folder)]() mutable { return ballast.give_up(); });
    venue.begin_day(today);
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

std::unique_ptr<Db> venue_writer(const fs::path& folder) {
    return std::make_unique<Db>(folder / venue_database.file_name,
                                opening_for(whereabouts_of(folder)));
}

// ---- Backups and copies

void VenueFile::begin_day(Date today) {
    if (m_folder.empty() || m_day == today)
        return;
    m_backup_trouble.reset();
    try {
        back_up_when_due(*m_db, m_folder, today);
        m_day = today;
    } catch (const MachineError& error) {
        m_backup_trouble = error.trouble();
    }
}

void VenueFile::copy_to(const fs::path& file) {
    save_copy(*m_db, venue_database, file);
}

// The backups first: as long as something fails, the person is in the list and can be erased again.
VenueFile::Erased VenueFile::erase(const PersonId& person) {
    Erased erased;
    for (const Backup& backup : backups_of(m_folder)) {
        if (!erase_in(backup, person))
            erased.not_searched.push_back(backup.file);
    }
    erased.person = PeopleBook(*m_db).erase(person);
    try {
        m_db->scrub();
    } catch (const MachineError&) {
        erased.not_searched.push_back(m_folder /
                                      venue_database.file_name); // its log may hold the name still
    }
    if (!m_folder.empty())
        std::ranges::copy(put_aside_in(m_folder), std::back_inserter(erased.not_searched));
    return erased;
}

// ---- The data folder

LockFile begin_work_in(const fs::path& data) {
    std::error_code ignored;
    if (!fs::exists(data, ignored))
        make_private_folder(data);
    LockFile lock(data / "lock");
    sweep_temporary(data);
    return lock;
}

void sweep_data_folder(const fs::path& data) {
    std::error_code ignored;
    if (!fs::exists(data, ignored))
        return;
    try {
        static_cast<void>(begin_work_in(data));
    } catch (const MachineError&) {
        return; // somebody is at work, or nothing can be swept
    }
}

std::vector<VenueListing> list_venues(const fs::path& data) {
    std::vector<VenueListing> venues;
    std::error_code error;
    for (fs::directory_iterator entry(data, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string id = utf8(entry->path().filename());
        std::error_code ignored;
        if (!looks_like_uuid(id) || fs::exists(entry->path() / "register.db", ignored))
            continue; // a scheme's register stands in such a folder too
        VenueListing venue{.id = {id}, .name = {}, .folder = entry->path()};
        try {
            Db db(venue.folder / venue_database.file_name, Db::Opening::read);
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

#include "storage/register/register_file.h"

#include "storage/ballast.h"
#include "storage/register/completion_rows.h"
#include "storage/register/register_database.h"
#include "storage/register/tables.h"
#include "storage/venue_file.h"

#include <cassert>
#include <functional>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// A program that copies files one by one would tear the database and its log apart.
Db::Opening opening_for(const Whereabouts& whereabouts) {
    return whereabouts.location == Location::synced ? Db::Opening::plain : Db::Opening::live;
}

void name_scheme(Db& db, const SchemeId& id, const std::string& name) {
    db.exec("INSERT INTO scheme(uid, name) VALUES($1, $2)", {id.text, name});
}

} // namespace

// ---- Making and opening

RegisterFile RegisterFile::create(const fs::path& data,
                                  const SchemeId& id,
                                  const std::string& name,
                                  Date today) {
    assert(looks_like_uuid(id.text));
    const fs::path folder = data / id.text;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw MachineError(Trouble::other, utf8(folder) + " exists already");
    const LockFile working = begin_work_in(data);
    refuse_network(data);
    make_database_folder(folder, register_database(), [&](Db& db) { name_scheme(db, id, name); });
    return open(folder, today);
}

RegisterFile RegisterFile::open(const fs::path& folder, Date today) {
    const fs::path file = register_file_in(folder);
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw MachineError(Trouble::missing, "no register in " + utf8(folder));
    refuse_network(folder);
    RegisterFile opened;
    opened.m_folder = folder;
    opened.m_lock.emplace(folder / "lock");
    if (is_read_only(folder))
        throw MachineError(Trouble::read_only, utf8(folder) + " cannot be written");
    {
        Db db(file, Db::Opening::read);
        check_header(db, register_database(), file);
        opened.m_id = scheme_in(db);
    }
    sweep_temporary(folder);
    sweep_temporary(folder / "backups");
    opened.m_health = surroundings_of(folder);

    opened.m_db = std::make_unique<Db>(file, opening_for(opened.m_health.whereabouts));
    opened.m_db->set_cache(register_cache);
    make_private_folder(folder);
    restrict_rights(file);
    migrate(*opened.m_db, register_migrations(), [&](int) {
        back_up(*opened.m_db, folder, BackupReason::before_update, today, register_database());
    });
    opened.m_db->when_full([ballast = Ballast(folder)]() mutable { return ballast.give_up(); });
    return opened;
}

RegisterFile RegisterFile::in_memory(const SchemeId& id) {
    RegisterFile made;
    made.m_id = id;
    made.m_db = Db::in_memory();
    begin_database(*made.m_db, register_database());
    name_scheme(*made.m_db, id, "");
    return made;
}

std::string RegisterFile::name() {
    return scheme_name_in(*m_db);
}

// ---- For worker threads

std::unique_ptr<Db> register_writer(const fs::path& folder) {
    return std::make_unique<Db>(register_file_in(folder), opening_for(whereabouts_of(folder)));
}

std::unique_ptr<Db> register_reader(const fs::path& folder) {
    auto db = std::make_unique<Db>(register_file_in(folder), Db::Opening::read);
    db->set_cache(register_cache);
    return db;
}

namespace {

std::unique_ptr<Db> writer_until(const fs::path& folder, const StopWork& stop) {
    auto db = register_writer(folder);
    db->stop_when(stop);
    return db;
}

} // namespace

bool is_register_whole(const fs::path& folder) {
    try {
        const auto db = register_reader(folder);
        check_database(*db, register_database(), register_file_in(folder));
        return !first_broken_completion(*db);
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged)
            throw;
        return false;
    }
}

void back_up_register_when_due(const fs::path& folder, Date today, const StopWork& stop) {
    back_up_when_due(*writer_until(folder, stop), folder, today, register_database());
}

fs::path back_up_register_before_import(const fs::path& folder, Date today, const StopWork& stop) {
    return back_up(*writer_until(folder, stop), folder, BackupReason::before_import, today,
                   register_database());
}

bool scrub_register(const fs::path& folder, const StopWork& stop) {
    try {
        writer_until(folder, stop)->scrub();
        return true;
    } catch (const MachineError&) {
        return false;
    }
}

void copy_register(const fs::path& folder, const fs::path& file, const StopWork& stop) {
    save_copy(*writer_until(folder, stop), register_database(), file);
}

} // namespace safeplaces

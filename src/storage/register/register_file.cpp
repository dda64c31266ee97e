#include "storage/register/register_file.h"

#include "storage/ballast.h"
#include "storage/database_file.h"
#include "storage/register/completion_rows.h"
#include "storage/register/person_book.h"
#include "storage/register/register_audit.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/tables.h"
#include "storage/venue_file.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <tuple>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// Not with each backup: is_register_whole() looks at the records.
void check_no_records(Db& /*db*/) {
}

constexpr DatabaseKind register_database{"register.db", register_application_id,
                                         register_migrations, check_no_records};

fs::path file_in(const fs::path& folder) {
    return folder / register_database.file_name;
}

// One computer writes at a time, and what stands on another computer cannot be locked for sure.
void refuse_network(const fs::path& folder) {
    if (whereabouts_of(folder).location == Location::network)
        throw MachineError(Trouble::on_network, utf8(folder) + " is on another computer");
}

// A program that copies files one by one would tear the database and its log apart.
Db::Opening opening_for(const Whereabouts& whereabouts) {
    return whereabouts.location == Location::synced ? Db::Opening::plain : Db::Opening::live;
}

// What a log holds is read too, and for that SQLite writes beside it.
Db::Opening opening_to_look(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t log = fs::file_size(with_suffix(file, "-wal"), error);
    const bool has_log = !error && log > 0;
    return !has_log && is_read_only(file.parent_path()) ? Db::Opening::still : Db::Opening::read;
}

SchemeId scheme_in(Db& db) {
    Rows rows = db.query("SELECT uid FROM scheme");
    if (!rows.next() || !looks_like_uuid(rows.text(0)))
        throw MachineError(Trouble::damaged, "the database does not say which scheme it is");
    return {rows.text(0)};
}

std::string name_in(Db& db) {
    Rows rows = db.query("SELECT name FROM scheme");
    return rows.next() ? rows.text(0) : std::string();
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
    make_database_folder(folder, register_database, [&](Db& db) { name_scheme(db, id, name); });
    return open(folder, today);
}

RegisterFile RegisterFile::open(const fs::path& folder, Date today) {
    const fs::path file = file_in(folder);
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
        check_header(db, register_database, file);
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
        back_up(*opened.m_db, folder, BackupReason::before_update, today, register_database);
    });
    opened.m_db->when_full([ballast = Ballast(folder)]() mutable { return ballast.give_up(); });
    return opened;
}

RegisterFile RegisterFile::in_memory(const SchemeId& id) {
    RegisterFile made;
    made.m_id = id;
    made.m_db = Db::in_memory();
    begin_database(*made.m_db, register_database);
    name_scheme(*made.m_db, id, "");
    return made;
}

std::string RegisterFile::name() {
    return name_in(*m_db);
}

// ---- For worker threads

std::unique_ptr<Db> register_writer(const fs::path& folder) {
    return std::make_unique<Db>(file_in(folder), opening_for(whereabouts_of(folder)));
}

std::unique_ptr<Db> register_reader(const fs::path& folder) {
    auto db = std::make_unique<Db>(file_in(folder), Db::Opening::read);
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
        check_database(*db, register_database, file_in(folder));
        return !first_broken_completion(*db);
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged)
            throw;
        return false;
    }
}

void back_up_register_when_due(const fs::path& folder, Date today, const StopWork& stop) {
    back_up_when_due(*writer_until(folder, stop), folder, today, register_database);
}

fs::path back_up_register_before_import(const fs::path& folder, Date today, const StopWork& stop) {
    return back_up(*writer_until(folder, stop), folder, BackupReason::before_import, today,
                   register_database);
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
    save_copy(*writer_until(folder, stop), register_database, file);
}

// ---- For registers that are not open

namespace {

// By the register that stands there, as far as it can be read.
std::vector<PersonId> erased_since(const fs::path& folder) {
    try {
        return erased_in(*register_reader(folder));
    } catch (const MachineError&) {
        return {};
    }
}

// Likewise: no number is given twice.
void go_on_with_stickers(StickerLedger stickers, const fs::path& folder) {
    try {
        stickers.skip_to(StickerLedger(*register_reader(folder)).last_number());
    } catch (const MachineError&) {
        stickers.skip_numbers(2); // it may have been handed over since, or adopted
    }
}

// Pre: it had every step.
void check_each_record(Db& db) {
    if (first_broken_completion(db))
        throw MachineError(Trouble::damaged, "a completion does not hold");
}

} // namespace

RegisterToRead read_register(const fs::path& path) {
    std::error_code ignored;
    const fs::path file = fs::is_directory(path, ignored) ? file_in(path) : path;
    auto db = std::make_unique<Db>(file, opening_to_look(file));
    check_header(*db, register_database, file);
    const SchemeId id = scheme_in(*db);
    std::string name = name_in(*db);
    return {id, std::move(name), std::move(db)};
}

RegisterToRead open_register_copy(const fs::path& file) {
    auto db = std::make_unique<Db>(file, Db::Opening::plain);
    check_header(*db, register_database, file);
    check_database(*db, register_database, file);
    migrate(*db, register_migrations(), [](int) {});
    check_each_record(*db);
    const SchemeId id = scheme_in(*db);
    std::string name = name_in(*db);
    return {id, std::move(name), std::move(db)};
}

fs::path bring_back_register(const fs::path& folder, const Backup& backup, Date today, Instant at) {
    const LockFile lock(folder / "lock");
    const fs::path temporary = temporary_beside(file_in(folder));
    fs::path kept;
    or_else(
        [&] {
            copy_durably(backup.file, temporary);
            {
                Db db(temporary, Db::Opening::plain);
                check_database(db, register_database, backup.file);
                migrate(db, register_migrations(), [](int) {});
                db.tx([&] {
                    erase_again(db, erased_since(folder), at);
                    go_on_with_stickers(StickerLedger(db), folder);
                    RegisterAudit(db).add_by_program(at, RegisterAct::register_restored);
                });
                db.scrub();
            }
            kept = replace_database(folder, temporary, BackupReason::before_restore, today,
                                    register_database);
        },
        [&] { remove_database(temporary); });
    remove_database(temporary);
    return kept;
}

fs::path adopt_register(const fs::path& file, const fs::path& data, Instant at) {
    const LockFile working = begin_work_in(data);
    refuse_network(data);
    const auto from = std::make_unique<Db>(file, Db::Opening::read);
    if (from->application_id() != register_application_id)
        throw InputError(utf8(file.filename()), 0, "not a register");
    check_database(*from, register_database, file);
    fs::path folder = data / scheme_in(*from).text;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw MachineError(Trouble::other, utf8(folder) + " exists already");
    const fs::path temporary = temporary_beside(folder);
    make_private_folder(temporary / "backups");
    or_else(
        [&] {
            copy_durably(file, file_in(temporary));
            {
                Db db(file_in(temporary), Db::Opening::live); // a live file from now on
                migrate(db, register_migrations(), [](int) {});
                check_each_record(db);
                StickerLedger(db).skip_numbers();
                db.tx([&] { RegisterAudit(db).add_by_program(at, RegisterAct::register_adopted); });
            }
            sync_file(file_in(temporary));
            sync_folder(temporary);
            move_durably(temporary, folder);
        },
        [&] { fs::remove_all(temporary, ignored); });
    return folder;
}

std::vector<RegisterListing> list_registers(const fs::path& data) {
    std::vector<RegisterListing> found;
    std::error_code error;
    for (fs::directory_iterator entry(data, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        const std::string id = utf8(entry->path().filename());
        if (!looks_like_uuid(id) || !fs::exists(file_in(entry->path()), ignored))
            continue;
        RegisterListing listing{.id = {id}, .name = {}, .folder = entry->path()};
        try {
            Db db(file_in(listing.folder), Db::Opening::read);
            listing.name = name_in(db);
        } catch (const MachineError&) {
            listing.condition = RegisterListing::Condition::unreadable;
        }
        found.push_back(std::move(listing));
    }
    std::ranges::sort(found, [](const RegisterListing& one, const RegisterListing& other) {
        return std::tie(one.name, one.id) < std::tie(other.name, other.id);
    });
    return found;
}

} // namespace safeplaces

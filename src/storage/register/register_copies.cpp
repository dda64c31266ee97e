#include "storage/register/register_copies.h"

#include "domain/error.h"
#include "storage/files.h"
#include "storage/register/completion_rows.h"
#include "storage/register/person_book.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_database.h"
#include "storage/register/register_file.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/tables.h"
#include "storage/venue_file.h"

#include <algorithm>
#include <system_error>
#include <tuple>

namespace safeplaces {
namespace fs = std::filesystem;

namespace {

// What a log holds is read too, and for that SQLite writes beside it.
Db::Opening opening_to_look(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t log = fs::file_size(with_suffix(file, "-wal"), error);
    const bool has_log = !error && log > 0;
    return !has_log && is_read_only(file.parent_path()) ? Db::Opening::still : Db::Opening::read;
}

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
    const fs::path file = fs::is_directory(path, ignored) ? register_file_in(path) : path;
    auto db = std::make_unique<Db>(file, opening_to_look(file));
    check_header(*db, register_database(), file);
    const SchemeId id = scheme_in(*db);
    std::string name = scheme_name_in(*db);
    return {id, std::move(name), std::move(db)};
}

RegisterToRead open_register_copy(const fs::path& file) {
    auto db = std::make_unique<Db>(file, Db::Opening::plain);
    check_header(*db, register_database(), file);
    check_database(*db, register_database(), file);
    migrate(*db, register_migrations(), [](int) {});
    check_each_record(*db);
    const SchemeId id = scheme_in(*db);
    std::string name = scheme_name_in(*db);
    return {id, std::move(name), std::move(db)};
}

fs::path bring_back_register(const fs::path& folder, const Backup& backup, Date today, Instant at) {
    const LockFile lock(folder / "lock");
    const fs::path temporary = temporary_beside(register_file_in(folder));
    fs::path kept;
    or_else(
        [&] {
            copy_durably(backup.file, temporary);
            {
                Db db(temporary, Db::Opening::plain);
                check_database(db, register_database(), backup.file);
                migrate(db, register_migrations(), [](int) {});
                db.tx([&] {
                    erase_again(db, erased_since(folder), at);
                    go_on_with_stickers(StickerLedger(db), folder);
                    RegisterAudit(db).add_by_program(at, RegisterAct::register_restored);
                });
                db.scrub();
            }
            kept = replace_database(folder, temporary, BackupReason::before_restore, today,
                                    register_database());
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
    check_database(*from, register_database(), file);
    fs::path folder = data / scheme_in(*from).text;
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        throw MachineError(Trouble::other, utf8(folder) + " exists already");
    const fs::path temporary = temporary_beside(folder);
    make_private_folder(temporary / "backups");
    or_else(
        [&] {
            copy_durably(file, register_file_in(temporary));
            {
                Db db(register_file_in(temporary), Db::Opening::live); // a live file from now on
                migrate(db, register_migrations(), [](int) {});
                check_each_record(db);
                StickerLedger(db).skip_numbers();
                db.tx([&] { RegisterAudit(db).add_by_program(at, RegisterAct::register_adopted); });
            }
            sync_file(register_file_in(temporary));
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
        if (!looks_like_uuid(id) || !fs::exists(register_file_in(entry->path()), ignored))
            continue;
        RegisterListing listing{.id = {id}, .name = {}, .folder = entry->path()};
        try {
            Db db(register_file_in(listing.folder), Db::Opening::read);
            listing.name = scheme_name_in(db);
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

#include "storage/venue_database.h"

#include "storage/completion_log.h"
#include "storage/files.h"
#include "storage/migrations.h"

namespace safeplaces {
namespace fs = std::filesystem;

fs::path with_suffix(const fs::path& path, std::string_view suffix) {
    fs::path result = path;
    result += path_from_utf8(suffix);
    return result;
}

void remove_database(const fs::path& file) noexcept {
    std::error_code ignored;
    for (const auto suffix : database_suffixes)
        fs::remove(with_suffix(file, suffix), ignored);
}

void begin_venue(Db& db, const VenueId& id) {
    db.set_application_id(venue_application_id);
    migrate(db, venue_migrations(), [](int) {});
    db.exec("INSERT INTO venue(uid, name) VALUES($1, '')", {id.text});
}

VenueId id_in(Db& db) {
    Rows rows = db.query("SELECT uid FROM venue");
    if (!rows.next() || !looks_like_uuid(rows.text(0)))
        throw MachineError(Trouble::damaged, "the database does not say which venue it is");
    return {rows.text(0)};
}

void check_venue(Db& db, const fs::path& file) {
    const int newest = static_cast<int>(venue_migrations().size());
    if (db.application_id() != venue_application_id)
        throw MachineError(Trouble::damaged, utf8(file) + " is no venue's database");
    if (db.version() > newest)
        throw MachineError(Trouble::newer_version, utf8(file) + " is of a later program");
    // Twice: a disk that could not be read once says the same as a damaged file.
    if (!db.is_whole() && !db.is_whole())
        throw MachineError(Trouble::damaged, utf8(file) + " fails its checks");
    Outbox none;
    if (db.version() == newest)
        static_cast<void>(CompletionLog(db, none).all());
}

void check_venue(const fs::path& file) {
    Db db(file, Db::Opening::read);
    check_venue(db, file);
}

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

} // namespace safeplaces

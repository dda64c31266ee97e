#include "storage/venue_database.h"

#include "storage/completion_log.h"

namespace safeplaces {

void check_venue_records(Db& db) {
    Outbox none;
    static_cast<void>(CompletionLog(db, none).all());
}

void begin_venue(Db& db, const VenueId& id) {
    begin_database(db, venue_database);
    name_venue(db, id);
}

void name_venue(Db& db, const VenueId& id) {
    db.exec("INSERT INTO venue(uid, name) VALUES($1, '')", {id.text});
}

VenueId id_in(Db& db) {
    Rows rows = db.query("SELECT uid FROM venue");
    if (!rows.next() || !looks_like_uuid(rows.text(0)))
        throw MachineError(Trouble::damaged, "the database does not say which venue it is");
    return {rows.text(0)};
}

void check_venue(const std::filesystem::path& file) {
    Db db(file, Db::Opening::read);
    check_database(db, venue_database, file);
}

} // namespace safeplaces

#include "storage/register/register_contents.h"

#include "storage/register/register_columns.h"

namespace safeplaces {
namespace {

std::int64_t count(Db& db, std::string_view sql) {
    Rows rows = db.query(sql);
    return rows.next() ? rows.i64(0) : 0;
}

} // namespace

RegisterContents register_contents(Db& db) {
    RegisterContents contents;
    {
        Rows rows = db.query("SELECT uid, name FROM scheme");
        if (rows.next()) {
            contents.id = {rows.text(0)};
            contents.name = rows.text(1);
        }
    }
    contents.venues = count(db, "SELECT count(*) FROM venue");
    contents.people = count(db, "SELECT count(*) FROM person WHERE erased_at IS NULL");
    contents.completions = count(db, "SELECT count(*) FROM completion");
    Rows rows = db.query("SELECT seq, at FROM audit ORDER BY seq DESC LIMIT 1");
    if (rows.next()) {
        contents.changes = rows.i64(0);
        contents.last_change = instant_in(rows, 1);
    }
    return contents;
}

} // namespace safeplaces

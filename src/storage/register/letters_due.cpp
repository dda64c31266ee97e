#include "storage/register/letters_due.h"

#include "storage/register/register_columns.h"
#include "storage/register/venue_moves.h"

namespace safeplaces {
namespace {

// When the newest decision was made that has not been overtaken; nothing: there is none.
std::optional<std::int64_t> last_decision(Db& db, std::int64_t venue) {
    Rows rows = db.query("SELECT to_state, at FROM venue_move WHERE venue_id = $1 "
                         "AND role <> 'program' AND to_state <> 'enquiry' "
                         "ORDER BY id DESC LIMIT 1",
                         {venue});
    if (!rows.next() || is_overtaken(kind_in<VenueState>(rows, 0), state_of_row(db, venue).state))
        return std::nullopt;
    return rows.i64(1);
}

} // namespace

void note_letters_due(Db& db, std::int64_t venue) {
    const auto decided = last_decision(db, venue);
    const Value since = decided ? Value(*decided) : Value(Null{});
    db.exec("UPDATE venue SET letter_due = EXISTS(SELECT 1 FROM device d WHERE d.venue_id = $1 "
            "AND d.revoked_at IS NULL AND ("
            "($2 IS NOT NULL AND NOT EXISTS(SELECT 1 FROM sent s WHERE s.venue_id = $1 "
            "AND s.kind = 'decision' AND s.device_id = d.id AND s.made_at >= $2)) "
            "OR (SELECT s.saved_at IS NULL FROM sent s WHERE s.venue_id = $1 "
            "AND s.kind = 'decision' AND s.device_id = d.id ORDER BY s.seq DESC LIMIT 1))) "
            "WHERE id = $1",
            {venue, since});
}

} // namespace safeplaces

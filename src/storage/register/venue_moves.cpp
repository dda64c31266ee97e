#include "storage/register/venue_moves.h"

#include "storage/register/letters_due.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/sticker_ledger.h"

#include <cassert>

namespace safeplaces {

StateNow state_of_row(Db& db, std::int64_t venue) {
    Rows rows = db.query("SELECT uid, state, valid_to, level, insurance_to, gate_met FROM venue "
                         "WHERE id = $1",
                         {venue});
    [[maybe_unused]] const bool is_there = rows.next();
    assert(is_there);
    return {.uid = rows.text(0),
            .state = kind_in<VenueState>(rows, 1),
            .valid_to = maybe_day_in(rows, 2),
            .level = rows.text(3),
            .insurance_to = maybe_day_in(rows, 4),
            .gate_met = rows.i64(5) != 0};
}

void write_move(Db& db,
                std::int64_t venue,
                const StateNow& from,
                const MoveToWrite& move,
                const Acting* acting) {
    assert(may_move(from.state, move.to, acting == nullptr ? Mover::program : Mover::person,
                    move.reason));
    const std::string_view role = acting == nullptr ? "program" : word_of(acting->role);
    db.exec("UPDATE venue SET state = $1, state_since = $2, valid_to = $3, level = $4 "
            "WHERE id = $5",
            {word_of(move.to), stored(move.on), or_null(move.valid_to), move.level, venue});
    db.exec("INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, "
            "valid_to, level, at) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            {venue, word_of(from.state), word_of(move.to), word_of(move.reason), role,
             stored(move.on), or_null(move.valid_to), move.level, stored(move.at)});
    const std::string detail = std::string(word_of(from.state)) + ">" +
                               std::string(word_of(move.to)) + " " +
                               std::string(word_of(move.reason));
    RegisterAudit audit(db);
    if (acting == nullptr)
        audit.add_by_program(move.at, RegisterAct::venue_moved, from.uid, detail);
    else
        audit.add(move.at, *acting, RegisterAct::venue_moved, from.uid, detail);
    if (takes_stickers_back(move.to, move.reason)) {
        StickerLedger stickers(db);
        if (acting == nullptr)
            stickers.revoke_all_by_program({from.uid}, move.at);
        else
            stickers.revoke_all(*acting, {from.uid}, move.at);
    }
    note_letters_due(db, venue);
}

bool move_by_training(Db& db, std::int64_t venue, Date on, Instant at) {
    const StateNow now = state_of_row(db, venue);
    MoveToWrite move{.on = on, .at = at, .valid_to = now.valid_to, .level = now.level};
    if (now.state == VenueState::training && now.gate_met) {
        move.to = VenueState::ready_to_approve;
        move.reason = MoveReason::enough_trained;
    } else if (now.state == VenueState::ready_to_approve && !now.gate_met) {
        move.to = VenueState::training;
        move.reason = MoveReason::too_few_trained;
    } else {
        return false;
    }
    write_move(db, venue, now, move, nullptr);
    return true;
}

} // namespace safeplaces

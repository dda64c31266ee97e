#include "storage/register/venue_register.h"
#include "storage/register/form_answers.h"

#include "domain/fold.h"
#include "storage/register/letters_due.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/venue_moves.h"

#include <iterator>
#include <sstream>

namespace safeplaces {
namespace {

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
}

constexpr std::string_view select =
    "SELECT uid, name, postcode, ward, kind, state, state_since, valid_to, level, insurance_to, "
    "latitude, longitude, on_map, last_heard_at, staff, trained, gate_met, next_expiry, "
    "sign_again, map_wanted, stickers_wanted FROM venue ";

bool is_part_of_other(const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty() &&
           (one.find(other) != std::string::npos || other.find(one) != std::string::npos);
}

RegisteredVenue venue_in(const Rows& rows) {
    RegisteredVenue venue{.id = {rows.text(0)},
                          .name = rows.text(1),
                          .postcode = rows.text(2),
                          .ward = rows.text(3),
                          .kind = rows.text(4),
                          .state = kind_in<VenueState>(rows, 5),
                          .state_since = day_in(rows, 6),
                          .valid_to = maybe_day_in(rows, 7),
                          .level = rows.text(8),
                          .insurance_to = maybe_day_in(rows, 9)};
    if (!rows.null(10) && !rows.null(11))
        venue.place = MapPlace{rows.f64(10), rows.f64(11)};
    venue.on_map = rows.i64(12) != 0 ? OnMap::yes : OnMap::no;
    venue.last_heard = maybe_instant_in(rows, 13);
    venue.staff = int_in(rows, 14);
    venue.trained = int_in(rows, 15);
    venue.gate_met = rows.i64(16) != 0;
    venue.next_expiry = maybe_day_in(rows, 17);
    venue.sign_again = rows.i64(18) != 0;
    venue.map_choice = rows.i64(19) != 0 ? MapChoice::listed : MapChoice::off;
    venue.stickers_wanted = words_in(rows.text(20));
    return venue;
}

std::optional<SchemeRole> role_in(const Rows& rows, int column) {
    return rows.text(column) == "program" ? std::nullopt
                                          : std::optional(kind_in<SchemeRole>(rows, column));
}

} // namespace

VenueRegister::VenueRegister(Db& db) : m_db(db) {
}

std::optional<std::int64_t> VenueRegister::row_of(const VenueId& venue) {
    Rows rows = m_db.query("SELECT id FROM venue WHERE uid = $1", {venue.text});
    return rows.next() ? std::optional(rows.i64(0)) : std::nullopt;
}

// ---- To read

std::optional<RegisteredVenue> VenueRegister::find(const VenueId& venue) {
    Rows rows = m_db.query(std::string(select) + "WHERE uid = $1", {venue.text});
    return rows.next() ? std::optional(venue_in(rows)) : std::nullopt;
}

std::vector<RegisteredVenue> VenueRegister::alike(const std::string& name,
                                                  const std::string& postcode) {
    const std::string wanted = folded(name);
    std::vector<RegisteredVenue> found;
    Rows rows = m_db.query(std::string(select) + "WHERE (name_fold = $1 OR (postcode = $2 AND "
                                                 "postcode <> '')) AND joined_to IS NULL "
                                                 "ORDER BY postcode <> $2, name_fold, id",
                           {wanted, postcode});
    while (rows.next()) {
        RegisteredVenue venue = venue_in(rows);
        if (is_part_of_other(folded(venue.name), wanted))
            found.push_back(std::move(venue));
    }
    return found;
}

std::vector<PastMove> VenueRegister::history(const VenueId& venue) {
    std::vector<PastMove> moves;
    Rows rows = m_db.query("SELECT m.from_state, m.to_state, m.reason, m.role, m.moved_on, m.at, "
                           "m.valid_to, m.level FROM venue_move m JOIN venue v ON v.id = "
                           "m.venue_id WHERE v.uid = $1 ORDER BY m.id DESC",
                           {venue.text});
    while (rows.next())
        moves.push_back({.from = kind_in<VenueState>(rows, 0),
                         .to = kind_in<VenueState>(rows, 1),
                         .reason = kind_in<MoveReason>(rows, 2),
                         .role = role_in(rows, 3),
                         .on = day_in(rows, 4),
                         .at = instant_in(rows, 5),
                         .valid_to = maybe_day_in(rows, 6),
                         .level = rows.text(7)});
    return moves;
}

std::vector<Registration> VenueRegister::registrations(const VenueId& venue,
                                                       const std::string& form) {
    std::vector<Registration> found;
    Rows rows = m_db.query("SELECT r.id, r.uid, r.form, r.form_version, r.signed_at "
                           "FROM registration r JOIN venue v ON v.id = r.venue_id "
                           "WHERE v.uid = $1 AND (r.form = $2 OR $2 = '') "
                           "ORDER BY r.signed_at DESC, r.id DESC",
                           {venue.text, form});
    while (rows.next())
        found.push_back({.id = {rows.text(1)},
                         .venue = venue,
                         .form = rows.text(2),
                         .form_version = rows.text(3),
                         .signed_at = instant_in(rows, 4),
                         .answers = answers_of(m_db, rows.i64(0))});
    return found;
}

std::vector<Person> VenueRegister::people(const VenueId& venue) {
    std::vector<Person> people;
    Rows rows = m_db.query("SELECT p.uid, p.name, p.role, p.started_on, p.left_on FROM person p "
                           "JOIN venue v ON v.id = p.venue_id "
                           "WHERE v.uid = $1 AND p.erased_at IS NULL ORDER BY p.name_fold, p.id",
                           {venue.text});
    while (rows.next())
        people.push_back({.id = {rows.text(0)},
                          .name = rows.text(1),
                          .role = kind_in<Role>(rows, 2),
                          .started = day_in(rows, 3),
                          .left = maybe_day_in(rows, 4)});
    return people;
}

// ---- To change

bool VenueRegister::add(const Acting& acting, const NewVenue& venue, Date on, Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        const auto added = m_db.exec(
            "INSERT INTO venue(uid, name, name_fold, postcode, ward, kind, state, state_since, "
            "level, on_map, staff, trained, gate_met) VALUES($1, $2, $3, $4, $5, $6, 'enquiry', "
            "$7, '', 0, 0, 0, 0) ON CONFLICT(uid) DO NOTHING",
            {venue.id.text, venue.name, folded(venue.name), venue.postcode, venue.ward, venue.kind,
             stored(on)});
        if (added == 0)
            return false;
        m_db.exec("INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, "
                  "at) SELECT id, 'enquiry', 'enquiry', 'asked', $1, $2, $3 FROM venue "
                  "WHERE uid = $4",
                  {word_of(acting.role), stored(on), stored(at), venue.id.text});
        RegisterAudit(m_db).add(at, acting, RegisterAct::venue_added, venue.id.text);
        return true;
    });
}

// `set` uses $2, $3 ... for the values.
bool VenueRegister::change(const Acting& acting,
                           const VenueId& venue,
                           const std::string& set,
                           std::vector<Value> values,
                           Instant at) {
    require(acting, SchemeAct::change_undecided);
    values.insert(values.begin(), std::string_view(venue.text));
    return m_db.tx([&] {
        if (m_db.exec("UPDATE venue SET " + set + " WHERE uid = $1", values) == 0)
            return false;
        const bool is_map = set.starts_with("on_map") || set.starts_with("map_wanted");
        RegisterAudit(m_db).add(at, acting,
                                is_map ? RegisterAct::map_changed : RegisterAct::venue_corrected,
                                venue.text, set.substr(0, set.find(' ')));
        return true;
    });
}

bool VenueRegister::set_ward(const Acting& acting,
                             const VenueId& venue,
                             const std::string& ward,
                             Instant at) {
    return change(acting, venue, "ward = $2", {std::string_view(ward)}, at);
}

bool VenueRegister::set_postcode(const Acting& acting,
                                 const VenueId& venue,
                                 const std::string& postcode,
                                 Instant at) {
    return change(acting, venue, "postcode = $2", {std::string_view(postcode)}, at);
}

bool VenueRegister::set_place(const Acting& acting,
                              const VenueId& venue,
                              const std::optional<MapPlace>& place,
                              Instant at) {
    const Value nowhere = Null{};
    return change(
        acting, venue, "latitude = $2, longitude = $3",
        {place ? Value(place->latitude) : nowhere, place ? Value(place->longitude) : nowhere}, at);
}

bool VenueRegister::set_on_map(const Acting& acting,
                               const VenueId& venue,
                               OnMap on_map,
                               Instant at) {
    return change(acting, venue, "on_map = $2", {std::int64_t{on_map == OnMap::yes ? 1 : 0}}, at);
}

bool VenueRegister::choose_map(const Acting& acting,
                               const VenueId& venue,
                               MapChoice choice,
                               Instant at) {
    return change(acting, venue, "map_wanted = $2",
                  {std::int64_t{choice == MapChoice::listed ? 1 : 0}}, at);
}

bool VenueRegister::decline_stickers(const Acting& acting, const VenueId& venue, Instant at) {
    return change(acting, venue, "stickers_wanted = $2", {std::string_view()}, at);
}

// ---- Moves

MoveOutcome
VenueRegister::move(const Acting& acting, const VenueId& venue, const Move& move, Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        const auto row = row_of(venue);
        if (!row)
            return MoveOutcome::unknown_venue;
        const StateNow now = state_of_row(m_db, *row);
        if (!may_move(now.state, move.to, Mover::person, move.reason))
            return MoveOutcome::not_in_table;
        const bool is_approval = move.to == VenueState::approved;
        const std::optional<Date> valid_to = move.valid_to ? move.valid_to : now.valid_to;
        if (is_approval && !now.gate_met)
            return MoveOutcome::gate_not_met;
        if (is_approval && (!valid_to || *valid_to < move.on))
            return MoveOutcome::no_last_day;
        write_move(m_db, *row, now,
                   {.to = move.to,
                    .reason = move.reason,
                    .on = move.on,
                    .at = at,
                    .valid_to = is_approval ? valid_to : now.valid_to,
                    .level = is_approval && !move.level.empty() ? move.level : now.level},
                   &acting);
        return MoveOutcome::moved;
    });
}

UndoOutcome VenueRegister::undo(const Acting& acting, const VenueId& venue, Instant at) {
    require(acting, SchemeAct::change_undecided);
    return m_db.tx([&] {
        const std::vector<PastMove> moves = history(venue);
        const auto row = row_of(venue);
        if (!row || moves.size() < 2 || !moves.front().role)
            return UndoOutcome::nothing_to_undo;
        if (m_db.query("SELECT uid FROM sent WHERE venue_id = $1 AND made_at >= $2 "
                       "AND kind = 'decision' LIMIT 1",
                       {*row, stored(moves.front().at)})
                .next())
            return UndoOutcome::already_sent;
        const PastMove& before = moves[1];
        m_db.exec(
            "UPDATE venue SET state = $1, state_since = $2, valid_to = $3, level = $4 "
            "WHERE id = $5",
            {word_of(before.to), stored(before.on), or_null(before.valid_to), before.level, *row});
        m_db.exec("DELETE FROM venue_move WHERE id = (SELECT max(id) FROM venue_move "
                  "WHERE venue_id = $1)",
                  {*row});
        if (takes_stickers_back(moves.front().to, moves.front().reason))
            StickerLedger(m_db).give_back(acting, venue, moves.front().at, at);
        RegisterAudit(m_db).add(at, acting, RegisterAct::move_undone, venue.text,
                                std::string(word_of(moves.front().to)));
        note_letters_due(m_db, *row);
        return UndoOutcome::undone;
    });
}

} // namespace safeplaces

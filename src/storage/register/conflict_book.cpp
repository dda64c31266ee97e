#include "storage/register/conflict_book.h"

#include "domain/fold.h"
#include "storage/outbox.h"
#include "storage/register/corrections.h"
#include "storage/register/person_book.h"
#include "storage/register/record_writer.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/taken_versions.h"
#include "storage/register/venue_moves.h"
#include "storage/register/venue_standing.h"

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<ConflictAnswer> = std::to_array<CodeWord<ConflictAnswer>>({
    {ConflictAnswer::noted, "noted"},
    {ConflictAnswer::kept, "kept"},
    {ConflictAnswer::moved, "moved"},
    {ConflictAnswer::taken, "taken"},
});

namespace {

constexpr std::string_view conflict_columns =
    "SELECT c.id, c.kind, v.uid, v.name, p.uid, p.taken_in_at, c.subject, c.incoming, c.settled "
    "FROM conflict c JOIN venue v ON v.id = c.venue_id JOIN parcel p ON p.id = c.parcel_id ";

std::vector<Conflict> conflicts_in(Rows rows) {
    std::vector<Conflict> found;
    while (rows.next())
        found.push_back({.id = rows.i64(0),
                         .kind = kind_in<ConflictKind>(rows, 1),
                         .venue = {rows.text(2)},
                         .venue_name = rows.text(3),
                         .parcel = {rows.text(4)},
                         .arrived = instant_in(rows, 5),
                         .subject = rows.text(6),
                         .incoming = rows.text(7),
                         .is_open = rows.null(8)});
    return found;
}

bool does_fit(ConflictKind kind, ConflictAnswer answer) {
    switch (kind) {
    case ConflictKind::record:
        return answer == ConflictAnswer::noted || answer == ConflictAnswer::kept ||
               answer == ConflictAnswer::taken;
    case ConflictKind::fork:
    case ConflictKind::gap:
    case ConflictKind::day:
        return answer == ConflictAnswer::noted;
    case ConflictKind::moved_person:
        return answer == ConflictAnswer::kept || answer == ConflictAnswer::moved;
    case ConflictKind::moved_record:
        return answer == ConflictAnswer::kept;
    case ConflictKind::details:
    case ConflictKind::person:
        return answer == ConflictAnswer::kept || answer == ConflictAnswer::taken;
    }
    return false;
}

} // namespace

ConflictBook::ConflictBook(Db& db, IntakeRules rules) : m_db(db), m_rules(std::move(rules)) {
}

std::vector<Conflict> ConflictBook::open(int most) {
    return conflicts_in(m_db.query(std::string(conflict_columns) +
                                       "WHERE c.settled IS NULL AND c.kind <> 'moved_record' "
                                       "ORDER BY c.id LIMIT $1",
                                   {most}));
}

std::int64_t ConflictBook::how_many_open() {
    Rows rows = m_db.query("SELECT count(*) FROM conflict WHERE settled IS NULL "
                           "AND kind <> 'moved_record'");
    return rows.next() ? rows.i64(0) : 0;
}

std::vector<Conflict> ConflictBook::of(const VenueId& venue) {
    return conflicts_in(
        m_db.query(std::string(conflict_columns) + "WHERE v.uid = $1 ORDER BY c.id", {venue.text}));
}

std::optional<Conflict> ConflictBook::find(std::int64_t conflict) {
    const auto found =
        conflicts_in(m_db.query(std::string(conflict_columns) + "WHERE c.id = $1", {conflict}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Conflict> ConflictBook::records_waiting_for(const Conflict& moved_person) {
    return conflicts_in(m_db.query(std::string(conflict_columns) +
                                       "WHERE c.subject = $1 AND c.kind = 'moved_record' "
                                       "AND v.uid = $2 AND c.settled IS NULL ORDER BY c.id",
                                   {moved_person.subject, moved_person.venue.text}));
}

SettleOutcome ConflictBook::settle(const Acting& acting,
                                   std::int64_t conflict,
                                   ConflictAnswer answer,
                                   Instant at) {
    require(acting, SchemeAct::settle_conflicts);
    return m_db.tx([&] {
        const auto found = find(conflict);
        if (!found || !found->is_open)
            return SettleOutcome::not_open;
        if (!does_fit(found->kind, answer) ||
            (found->kind == ConflictKind::record && answer == ConflictAnswer::taken &&
             !may_take(*found)))
            return SettleOutcome::answer_does_not_fit;
        if (found->kind == ConflictKind::moved_person) {
            const std::vector<Conflict> records = records_waiting_for(*found);
            if (answer == ConflictAnswer::moved)
                move_person(*found, records, at);
            for (const Conflict& record : records)
                close(record, answer, at);
        }
        const std::string said =
            answer == ConflictAnswer::taken ? take(acting, *found, at) : std::string();
        close(*found, answer, at);
        RegisterAudit(m_db).add(at, acting, RegisterAct::conflict_settled, found->subject,
                                std::string(word_of(found->kind)) + " " +
                                    std::string(word_of(answer)) + " venue=" + found->venue.text +
                                    said);
        return SettleOutcome::settled;
    });
}

void ConflictBook::close(const Conflict& conflict, ConflictAnswer answer, Instant at) {
    m_db.exec("UPDATE conflict SET settled = $1, settled_at = $2 WHERE id = $3",
              {word_of(answer), stored(at), conflict.id});
}

bool ConflictBook::may_take(const Conflict& record) {
    return may_take_version(m_db, m_rules, record);
}

std::string ConflictBook::take(const Acting& acting, const Conflict& conflict, Instant at) {
    std::string said;
    if (conflict.kind == ConflictKind::record) {
        said = take_version(m_db, m_rules, conflict, at);
        count_anew(conflict.venue, at);
    } else if (conflict.kind == ConflictKind::person) {
        take_person(acting, conflict, at);
    } else {
        take_details(acting, conflict, at);
    }
    return said;
}

void ConflictBook::count_anew(const VenueId& venue, Instant at) {
    Rows rows = m_db.query("SELECT id FROM venue WHERE uid = $1", {venue.text});
    if (!rows.next())
        throw_damaged("a conflict of no venue");
    StandingReader(m_db, m_rules.gate, m_rules.new_course, m_rules.today).refresh(rows.i64(0));
    move_by_training(m_db, rows.i64(0), m_rules.today, at);
}

void ConflictBook::take_details(const Acting& acting, const Conflict& conflict, Instant at) {
    const std::size_t line = conflict.incoming.find('\n');
    const std::string name = conflict.incoming.substr(0, line);
    const std::string postcode =
        line == std::string::npos ? std::string() : conflict.incoming.substr(line + 1);
    m_db.exec("UPDATE venue SET name = $1, name_fold = $2, postcode = $3 WHERE uid = $4",
              {name, folded(name), postcode, conflict.venue.text});
    RegisterAudit(m_db).add(at, acting, RegisterAct::venue_corrected, conflict.venue.text,
                            "name postcode");
}

// From now on the venue's list counts again in what it said otherwise.
void ConflictBook::take_person(const Acting& acting, const Conflict& conflict, Instant at) {
    const PersonId person{conflict.subject};
    PersonBook people(m_db);
    const auto here = people.find(person);
    const auto there =
        here ? person_from_line(here->person, conflict.incoming) : std::optional<Person>();
    if (!there)
        throw_damaged("a correction of nobody");
    IntakeRules rules = m_rules;
    rules.now = at;
    PersonFacts corrected = corrections_of(m_db, person);
    for (const PersonFact fact : differences(here->person, *there))
        corrected.erase(fact);
    people.correct(acting, *there, rules);
    keep_corrections(m_db, person, corrected);
    settle_corrections(m_db, person, at); // what is open of older files too
}

void ConflictBook::move_person(const Conflict& conflict,
                               const std::vector<Conflict>& records,
                               Instant at) {
    Rows rows = m_db.query("SELECT c.venue_id, p.venue_id, q.device_id, c.parcel_id "
                           "FROM conflict c JOIN person p ON p.uid = c.subject "
                           "JOIN parcel q ON q.id = c.parcel_id WHERE c.id = $1",
                           {conflict.id});
    if (!rows.next())
        throw_damaged("a conflict about nobody");
    const std::int64_t to = rows.i64(0);
    const std::int64_t from = rows.i64(1);
    m_db.exec("UPDATE person SET venue_id = $1, left_on = NULL WHERE uid = $2",
              {to, conflict.subject});
    RecordWriter writer(m_db, m_rules);
    writer.begin({to, conflict.venue, rows.i64(2), rows.i64(3), at});
    for (const Conflict& record : records) {
        if (const auto completion = completion_from_line(record.incoming))
            writer.add(*completion);
    }
    StandingReader standings(m_db, m_rules.gate, m_rules.new_course, m_rules.today);
    for (const std::int64_t venue : {from, to}) {
        standings.refresh(venue);
        move_by_training(m_db, venue, m_rules.today, at);
    }
}

} // namespace safeplaces

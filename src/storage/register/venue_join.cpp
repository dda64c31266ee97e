#include "storage/register/venue_join.h"

#include "domain/fold.h"
#include "storage/register/conditions.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <array>

namespace safeplaces {
namespace {

// An entry: an enquiry that no file has come for.
constexpr std::string_view is_entry =
    "e.state = 'enquiry' AND e.joined_to IS NULL AND e.last_heard_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM device d WHERE d.venue_id = e.id)";

// What a venue takes over where it has nothing itself. Each `has` is true of a row that knows it.
struct Fact {
    std::string_view name;
    std::string_view has;
    std::array<std::string_view, 2> columns; // the second may be empty
    std::string_view nothing;
};
constexpr std::array facts{
    Fact{"ward", "ward <> ''", {"ward", ""}, "''"},
    Fact{"kind", "kind <> ''", {"kind", ""}, "''"},
    Fact{"insurance", "insurance_to IS NOT NULL", {"insurance_to", ""}, "NULL"},
    Fact{"place", "latitude IS NOT NULL", {"latitude", "longitude"}, "NULL"},
    Fact{"on_map", "on_map = 1", {"on_map", ""}, "0"},
    Fact{"map_wanted", "map_wanted = 0", {"map_wanted", ""}, "1"},
};

// An entry came with a list that was imported at the moment of its first line of history.
constexpr std::string_view entry_columns =
    "SELECT e.uid, e.name, e.postcode, (SELECT min(m.at) FROM venue_move m WHERE m.venue_id = "
    "e.id) "
    "IN (SELECT a.at FROM audit a WHERE a.action = 'register_imported') ";

ListedEntry entry_in(const Rows& rows) {
    return {.id = {rows.text(0)},
            .name = rows.text(1),
            .postcode = rows.text(2),
            .source = rows.i64(3) != 0 ? EntrySource::old_list : EntrySource::enquiry};
}

std::vector<ListedEntry> entries(Rows rows) {
    std::vector<ListedEntry> found;
    while (rows.next())
        found.push_back(entry_in(rows));
    return found;
}

std::optional<std::int64_t> number_in(Rows rows) {
    return rows.next() ? std::optional(rows.i64(0)) : std::nullopt;
}

std::optional<std::int64_t> entry_row(Db& db, const VenueId& entry) {
    return number_in(db.query(
        "SELECT e.id FROM venue e WHERE e.uid = $1 AND " + std::string(is_entry), {entry.text}));
}

std::optional<std::int64_t> heard_row(Db& db, const VenueId& venue) {
    return number_in(db.query("SELECT v.id FROM venue v WHERE v.uid = $1 AND EXISTS (SELECT 1 FROM "
                              "device d WHERE d.venue_id = v.id)",
                              {venue.text}));
}

std::string set_of(const Fact& fact, std::string_view from) {
    std::string set;
    for (const std::string_view column : fact.columns) {
        if (!column.empty())
            set += (set.empty() ? "" : ", ") + std::string(column) + " = " +
                   (from.empty() ? std::string(fact.nothing)
                                 : std::string(from) + '.' + std::string(column));
    }
    return set;
}

// Says which: "ward place".
std::string take_over_facts(Db& db, std::int64_t venue, std::int64_t entry) {
    std::string taken;
    for (const Fact& fact : facts) {
        const std::string has{fact.has};
        const auto changed =
            db.exec("UPDATE venue SET " + set_of(fact, "e") +
                        " FROM (SELECT * FROM venue WHERE id = $2 AND " + has +
                        ") AS e WHERE venue.id = $1 "
                        "AND NOT EXISTS (SELECT 1 FROM venue w WHERE w.id = $1 AND w." +
                        has + ")",
                    {venue, entry});
        if (changed != 0)
            taken += (taken.empty() ? "" : " ") + std::string(fact.name);
    }
    return taken;
}

// What was put right since stays.
void give_facts_back(Db& db, std::int64_t venue, const VenueId& entry, const std::string& taken) {
    for (const Fact& fact : facts) {
        if ((' ' + taken + ' ').find(' ' + std::string(fact.name) + ' ') == std::string::npos)
            continue;
        std::string as_taken;
        for (const std::string_view column : fact.columns) {
            if (!column.empty())
                as_taken += " AND e." + std::string(column) + " IS NOT DISTINCT FROM venue." +
                            std::string(column);
        }
        db.exec("UPDATE venue SET " + set_of(fact, {}) +
                    " WHERE id = $1 AND EXISTS (SELECT 1 FROM venue e WHERE e.uid = $2" + as_taken +
                    ")",
                {venue, entry.text});
    }
}

} // namespace

VenueJoins::VenueJoins(Db& db) : m_db(db) {
}

// ---- To read

std::vector<ListedEntry> VenueJoins::alike(const VenueId& venue) {
    return entries(m_db.query(
        std::string(entry_columns) +
            "FROM venue v JOIN venue e ON e.name_fold = v.name_fold "
            "AND e.postcode = v.postcode AND e.id <> v.id WHERE v.uid = $1 AND v.postcode <> '' "
            "AND EXISTS (SELECT 1 FROM device d WHERE d.venue_id = v.id) AND " +
            std::string(is_entry) +
            " AND NOT EXISTS (SELECT 1 FROM kept_apart k WHERE k.venue_id = v.id "
            "AND k.entry_id = e.id) ORDER BY e.id",
        {venue.text}));
}

std::vector<ListedEntry> VenueJoins::named(const std::string& words, int most) {
    Conditions conditions;
    for (const std::string& word : words_in(words))
        conditions.add_word(word, {"e.name_fold"});
    std::string sql = std::string(entry_columns) + "FROM venue e WHERE " + std::string(is_entry) +
                      conditions.sql() + " ORDER BY e.name_fold, e.id";
    sql += " LIMIT " + conditions.put(most);
    return entries(m_db.query(sql, conditions.values()));
}

std::optional<VenueId> VenueJoins::next_pair() {
    Rows rows = m_db.query(
        "SELECT v.uid FROM venue e CROSS JOIN venue v WHERE " + std::string(is_entry) +
        " AND v.name_fold = e.name_fold AND v.postcode = e.postcode AND v.postcode <> '' "
        "AND v.id <> e.id AND EXISTS (SELECT 1 FROM device d WHERE d.venue_id = v.id) "
        "AND NOT EXISTS (SELECT 1 FROM kept_apart k WHERE k.venue_id = v.id AND k.entry_id = e.id) "
        "ORDER BY v.name_fold, v.id LIMIT 1");
    return rows.next() ? std::optional(VenueId{rows.text(0)}) : std::nullopt;
}

std::optional<ListedEntry> VenueJoins::joined_to(const VenueId& venue) {
    const std::vector<ListedEntry> found =
        entries(m_db.query(std::string(entry_columns) +
                               "FROM venue e JOIN venue v ON v.id = e.joined_to "
                               "WHERE v.uid = $1 ORDER BY e.joined_at DESC, e.id DESC LIMIT 1",
                           {venue.text}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool VenueJoins::may_part(const VenueId& venue) {
    return !m_db.query("SELECT s.uid FROM sent s JOIN venue v ON v.id = s.venue_id WHERE v.uid = "
                       "$1 AND s.kind = 'decision' AND s.made_at >= (SELECT max(e.joined_at) FROM "
                       "venue e WHERE e.joined_to = v.id) LIMIT 1",
                       {venue.text})
                .next() &&
           joined_to(venue).has_value();
}

std::vector<PastMove> VenueJoins::earlier_history(const VenueId& venue) {
    std::vector<VenueId> joined;
    {
        Rows rows = m_db.query("SELECT e.uid FROM venue e JOIN venue v ON v.id = e.joined_to "
                               "WHERE v.uid = $1 ORDER BY e.joined_at DESC, e.id DESC",
                               {venue.text});
        while (rows.next())
            joined.push_back({rows.text(0)});
    }
    std::vector<PastMove> moves;
    for (const VenueId& entry : joined) {
        const std::vector<PastMove> own = VenueRegister(m_db).history(entry);
        moves.insert(moves.end(), own.begin(), own.end());
    }
    return moves;
}

// ---- To change

JoinOutcome
VenueJoins::join(const Acting& acting, const VenueId& venue, const VenueId& entry, Instant at) {
    require(acting, SchemeAct::settle_conflicts);
    return m_db.tx([&] {
        const auto kept = heard_row(m_db, venue);
        const auto hidden = entry_row(m_db, entry);
        if (!kept)
            return JoinOutcome::no_venue;
        if (!hidden)
            return JoinOutcome::no_entry;
        const std::string taken = take_over_facts(m_db, *kept, *hidden);
        m_db.exec("UPDATE venue SET joined_to = $1, joined_at = $2, joined_facts = $3 "
                  "WHERE id = $4",
                  {*kept, stored(at), taken, *hidden});
        RegisterAudit(m_db).add(at, acting, RegisterAct::venue_corrected, venue.text,
                                "joined=" + entry.text + (taken.empty() ? "" : " " + taken));
        return JoinOutcome::joined;
    });
}

PartOutcome VenueJoins::part(const Acting& acting, const VenueId& venue, Instant at) {
    require(acting, SchemeAct::settle_conflicts);
    return m_db.tx([&] {
        const auto last = joined_to(venue);
        if (!last)
            return PartOutcome::not_joined;
        if (!may_part(venue))
            return PartOutcome::already_sent;
        std::string taken;
        std::int64_t kept = 0;
        {
            Rows rows = m_db.query("SELECT joined_to, joined_facts FROM venue WHERE uid = $1",
                                   {last->id.text});
            if (!rows.next())
                throw_damaged("an entry that was just read");
            kept = rows.i64(0);
            taken = rows.text(1);
        }
        give_facts_back(m_db, kept, last->id, taken);
        m_db.exec("UPDATE venue SET joined_to = NULL, joined_at = NULL, joined_facts = '' "
                  "WHERE uid = $1",
                  {last->id.text});
        RegisterAudit(m_db).add(at, acting, RegisterAct::venue_corrected, venue.text,
                                "parted=" + last->id.text);
        return PartOutcome::parted;
    });
}

void VenueJoins::keep_apart(const Acting& acting,
                            const VenueId& venue,
                            const VenueId& entry,
                            Instant at) {
    require(acting, SchemeAct::settle_conflicts);
    m_db.tx([&] {
        m_db.exec("INSERT INTO kept_apart(venue_id, entry_id) SELECT v.id, e.id FROM venue v "
                  "CROSS JOIN venue e WHERE v.uid = $1 AND e.uid = $2 "
                  "ON CONFLICT(venue_id, entry_id) DO NOTHING",
                  {venue.text, entry.text});
        RegisterAudit(m_db).add(at, acting, RegisterAct::venue_corrected, venue.text,
                                "apart=" + entry.text);
    });
}

} // namespace safeplaces

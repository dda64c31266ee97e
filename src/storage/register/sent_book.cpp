#include "storage/register/sent_book.h"

#include "storage/register/letters_due.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<SentKind> = std::to_array<CodeWord<SentKind>>({
    {SentKind::decision, "decision"},
    {SentKind::notice, "notice"},
    {SentKind::pack, "pack"},
});

namespace {

constexpr std::string_view sent_columns =
    "SELECT s.uid, v.uid, s.kind, s.seq, s.made_at, d.uid, s.saved_at FROM sent s "
    "LEFT JOIN venue v ON v.id = s.venue_id LEFT JOIN device d ON d.id = s.device_id ";

std::vector<Sent> sent_in(Rows rows) {
    std::vector<Sent> found;
    while (rows.next())
        found.push_back(
            {.id = {rows.text(0)},
             .venue = rows.null(1) ? std::nullopt : std::optional(VenueId{rows.text(1)}),
             .kind = kind_in<SentKind>(rows, 2),
             .seq = rows.i64(3),
             .made = instant_in(rows, 4),
             .to = rows.null(5) ? std::nullopt : std::optional(DeviceId{rows.text(5)}),
             .saved = maybe_instant_in(rows, 6)});
    return found;
}

SchemeAct act_of(SentKind kind) {
    switch (kind) {
    case SentKind::decision:
    case SentKind::notice:
        return SchemeAct::move_venues;
    case SentKind::pack:
        return SchemeAct::change_rules;
    }
    return SchemeAct::change_rules;
}

} // namespace

SentBook::SentBook(Db& db) : m_db(db) {
}

std::int64_t SentBook::next_seq(SentKind kind, const std::optional<VenueId>& venue) {
    Rows rows = venue ? m_db.query("SELECT max(seq) FROM sent WHERE kind = $1 "
                                   "AND venue_id = (SELECT id FROM venue WHERE uid = $2)",
                                   {word_of(kind), venue->text})
                      : m_db.query("SELECT max(seq) FROM sent WHERE kind = $1 AND venue_id IS NULL",
                                   {word_of(kind)});
    return rows.next() && !rows.null(0) ? rows.i64(0) + 1 : 1;
}

void SentBook::add(const Acting& acting, const Sent& sent, const std::string& file) {
    require(acting, act_of(sent.kind));
    m_db.tx([&] {
        const std::string venue = sent.venue ? sent.venue->text : std::string();
        Value row = Null{};
        if (sent.venue) {
            Rows rows = m_db.query("SELECT id FROM venue WHERE uid = $1", {venue});
            if (!rows.next())
                throw DbError(DbFault::foreign, "a decision for a venue that is not there");
            row = rows.i64(0);
        }
        m_db.exec("INSERT INTO sent(uid, venue_id, kind, seq, made_at, device_id, saved_at, file) "
                  "VALUES($1, $2, $3, $4, $5, (SELECT id FROM device WHERE uid = $6), $7, $8)",
                  {sent.id.text, row, word_of(sent.kind), sent.seq, stored(sent.made),
                   sent.to ? sent.to->text : std::string(), or_null(sent.saved), blob_of(file)});
        RegisterAudit(m_db).add(sent.made, acting, RegisterAct::file_sent, sent.id.text,
                                std::string(word_of(sent.kind)) +
                                    (sent.venue ? " venue=" + venue : std::string()) +
                                    " content=" + to_hex(digest_of(file)));
        if (sent.venue)
            note_letters_due(m_db, std::get<std::int64_t>(row));
    });
}

void SentBook::note_saved(const Acting& acting, const ParcelId& id, Instant at) {
    require(acting, SchemeAct::move_venues);
    m_db.tx([&] {
        if (m_db.exec("UPDATE sent SET saved_at = $1 WHERE uid = $2", {stored(at), id.text}) > 0)
            RegisterAudit(m_db).add(at, acting, RegisterAct::file_saved, id.text);
        std::optional<std::int64_t> venue;
        {
            Rows rows = m_db.query("SELECT venue_id FROM sent WHERE uid = $1 "
                                   "AND venue_id IS NOT NULL",
                                   {id.text});
            venue = rows.next() ? std::optional(rows.i64(0)) : std::nullopt;
        }
        if (venue)
            note_letters_due(m_db, *venue);
    });
}

std::vector<Sent> SentBook::decisions_for(const VenueId& venue) {
    return sent_in(m_db.query(std::string(sent_columns) +
                                  "WHERE v.uid = $1 ORDER BY s.seq DESC, s.made_at DESC",
                              {venue.text}));
}

std::vector<Sent> SentBook::to_all(SentKind kind) {
    return sent_in(m_db.query(std::string(sent_columns) +
                                  "WHERE s.kind = $1 AND s.venue_id IS NULL ORDER BY s.seq DESC",
                              {word_of(kind)}));
}

std::optional<std::string> SentBook::file_of(const ParcelId& id) {
    Rows rows = m_db.query("SELECT file FROM sent WHERE uid = $1", {id.text});
    if (!rows.next())
        return std::nullopt;
    const auto bytes = rows.blob(0);
    return std::string(bytes.begin(), bytes.end());
}

} // namespace safeplaces

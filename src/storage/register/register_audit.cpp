#include "storage/register/register_audit.h"

#include "storage/register/register_columns.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<RegisterAct> = std::to_array<CodeWord<RegisterAct>>({
    {RegisterAct::register_made, "register_made"},
    {RegisterAct::register_restored, "register_restored"},
    {RegisterAct::register_adopted, "register_adopted"},
    {RegisterAct::register_kept, "register_kept"},
    {RegisterAct::user_added, "user_added"},
    {RegisterAct::user_changed, "user_changed"},
    {RegisterAct::user_ended, "user_ended"},
    {RegisterAct::user_locked, "user_locked"},
    {RegisterAct::user_unlocked, "user_unlocked"},
    {RegisterAct::passphrase_set, "passphrase_set"},
    {RegisterAct::passphrase_by_sheet, "passphrase_by_sheet"},
    {RegisterAct::keys_made, "keys_made"},
    {RegisterAct::keys_compromised, "keys_compromised"},
    {RegisterAct::rules_changed, "rules_changed"},
    {RegisterAct::parcel_taken_in, "parcel_taken_in"},
    {RegisterAct::form_read, "form_read"},
    {RegisterAct::device_enrolled, "device_enrolled"},
    {RegisterAct::parcels_let_in, "parcels_let_in"},
    {RegisterAct::parcel_waits, "parcel_waits"},
    {RegisterAct::device_refused, "device_refused"},
    {RegisterAct::device_revoked, "device_revoked"},
    {RegisterAct::conflict_settled, "conflict_settled"},
    {RegisterAct::venue_added, "venue_added"},
    {RegisterAct::venue_corrected, "venue_corrected"},
    {RegisterAct::venue_moved, "venue_moved"},
    {RegisterAct::move_undone, "move_undone"},
    {RegisterAct::map_changed, "map_changed"},
    {RegisterAct::sticker_issued, "sticker_issued"},
    {RegisterAct::sticker_changed, "sticker_changed"},
    {RegisterAct::sticker_revoked, "sticker_revoked"},
    {RegisterAct::file_sent, "file_sent"},
    {RegisterAct::file_saved, "file_saved"},
    {RegisterAct::sheet_made, "sheet_made"},
    {RegisterAct::papers_issued, "papers_issued"},
    {RegisterAct::person_exported, "person_exported"},
    {RegisterAct::person_corrected, "person_corrected"},
    {RegisterAct::person_erased, "person_erased"},
    {RegisterAct::retention_run, "retention_run"},
    {RegisterAct::register_imported, "register_imported"},
    {RegisterAct::records_exported, "records_exported"},
    {RegisterAct::register_copied, "register_copied"},
    {RegisterAct::register_handed_over, "register_handed_over"},
    {RegisterAct::register_taken_back, "register_taken_back"},
});

namespace {

constexpr std::string_view register_audit_columns =
    "SELECT seq, at, actor, action, subject, detail FROM audit ";

constexpr std::int64_t links_between_looks = 1000; // while the chain is checked

Digest chained(const Digest& before,
               std::int64_t seq,
               std::int64_t at,
               std::string_view actor,
               std::string_view action,
               std::string_view subject,
               std::string_view detail) {
    return Hasher()
        .add("safeplaces.register-audit")
        .add(before)
        .add(seq)
        .add(at)
        .add(actor)
        .add(action)
        .add(subject)
        .add(detail)
        .finish();
}

bool is_id(const std::string& text) {
    return text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '.' || c == '_' || c == '-';
           });
}

std::vector<RegisterAuditRow> audit_rows_in(Rows rows) {
    std::vector<RegisterAuditRow> read;
    while (rows.next())
        read.push_back({.seq = rows.i64(0),
                        .at = instant_in(rows, 1),
                        .actor = rows.text(2),
                        .act = kind_in<RegisterAct>(rows, 3),
                        .subject = rows.text(4),
                        .detail = rows.text(5)});
    return read;
}

// SQLite keeps 2.5 in such a column too, and would give it out as 2.
bool is_whole_number(const Rows& rows, int column) {
    return rows.text(column) == std::to_string(rows.i64(column));
}

// They are made with the first row.
bool has_keys(Db& db) {
    return db.query("SELECT generation FROM scheme_key LIMIT 1").next();
}

std::optional<Digest> hash_of(Db& db, std::int64_t seq) {
    Rows rows = db.query("SELECT hash FROM audit WHERE seq = $1", {seq});
    return rows.next() ? std::optional{digest_in(rows, 0)} : std::nullopt;
}

struct Seal {
    int generation = 0;
    Digest hash{};
    Signature signature{};
};

// By seq. A seal that cannot be read is one that nobody signed.
std::map<std::int64_t, Seal> seals_in(Db& db) {
    std::map<std::int64_t, Seal> seals;
    Rows rows = db.query("SELECT seq, generation, hash, signature FROM audit_seal");
    while (rows.next()) {
        Seal& seal = seals[rows.i64(0)];
        seal.generation = int_in(rows, 1);
        const auto hash = rows.blob(2);
        const auto signature = rows.blob(3);
        if (hash.size() == seal.hash.size() && signature.size() == seal.signature.size()) {
            std::ranges::copy(hash, seal.hash.begin());
            std::ranges::copy(signature, seal.signature.begin());
        }
    }
    return seals;
}

} // namespace

std::string sealed_text(const SchemeId& scheme, const AuditHead& head) {
    return "uk.safeplaces.audit.v1 " + scheme.text + " " + std::to_string(head.seq) + " " +
           to_hex(head.hash);
}

RegisterAudit::RegisterAudit(Db& db) : m_db(db) {
}

void RegisterAudit::add(Instant at,
                        const Acting& acting,
                        RegisterAct act,
                        const std::string& subject,
                        const std::string& detail) {
    add(at, std::string_view(acting.user.text), act, subject, detail);
}

void RegisterAudit::add_by_program(Instant at,
                                   RegisterAct act,
                                   const std::string& subject,
                                   const std::string& detail) {
    add(at, std::string_view("program"), act, subject, detail);
}

void RegisterAudit::add(Instant at,
                        std::string_view actor,
                        RegisterAct act,
                        const std::string& subject,
                        const std::string& detail) {
    assert(is_id(subject) && m_db.in_transaction());
    const AuditHead before = head();
    const std::int64_t seq = before.seq + 1;
    const Digest hash = chained(before.hash, seq, stored(at), actor, word_of(act), subject, detail);
    m_db.exec("INSERT INTO audit(seq, at, actor, action, subject, detail, hash) "
              "VALUES($1, $2, $3, $4, $5, $6, $7)",
              {seq, stored(at), actor, word_of(act), subject, detail, Blob(hash)});
}

AuditHead RegisterAudit::head() {
    Rows rows = m_db.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    return rows.next() ? AuditHead{rows.i64(0), digest_in(rows, 1)} : AuditHead{};
}

std::vector<RegisterAuditRow> RegisterAudit::rows(std::int64_t before, int most) {
    if (before == 0)
        return audit_rows_in(
            m_db.query(std::string(register_audit_columns) + "ORDER BY seq DESC LIMIT $1", {most}));
    return audit_rows_in(m_db.query(std::string(register_audit_columns) +
                                        "WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
                                    {before, most}));
}

std::vector<RegisterAuditRow> RegisterAudit::rows_about(const std::string& subject, int most) {
    return audit_rows_in(m_db.query(std::string(register_audit_columns) +
                                        "WHERE subject = $1 ORDER BY seq DESC LIMIT $2",
                                    {subject, most}));
}

std::string RegisterAudit::name_of_subject(const std::string& subject) {
    Rows rows = m_db.query(
        "SELECT name FROM venue WHERE uid = $1 "
        "UNION ALL SELECT name FROM desk_user WHERE uid = $1 "
        "UNION ALL SELECT v.name FROM person p JOIN venue v ON v.id = p.venue_id WHERE p.uid = $1 "
        "UNION ALL SELECT v.name FROM device d JOIN venue v ON v.id = d.venue_id WHERE d.uid = $1 "
        "UNION ALL SELECT v.name FROM parcel p JOIN device d ON d.id = p.device_id "
        "JOIN venue v ON v.id = d.venue_id WHERE p.uid = $1 "
        "UNION ALL SELECT v.name FROM sticker s JOIN venue v ON v.id = s.venue_id "
        "WHERE s.number = $1 "
        "UNION ALL SELECT v.name FROM sent s JOIN venue v ON v.id = s.venue_id WHERE s.uid = $1 "
        "LIMIT 1",
        {subject});
    return rows.next() ? rows.text(0) : std::string();
}

void RegisterAudit::seal(Instant at,
                         int generation,
                         const AuditHead& head,
                         const Signature& signature) {
    m_db.exec("INSERT INTO audit_seal(seq, at, generation, hash, signature) "
              "VALUES($1, $2, $3, $4, $5) ON CONFLICT(seq) DO NOTHING",
              {head.seq, stored(at), generation, Blob(head.hash), Blob(signature)});
}

bool RegisterAudit::has(const AuditHead& head) {
    return hash_of(m_db, head.seq) == head.hash;
}

// A row's hash stands for all rows before it too, so what both have is found by halving.
std::int64_t RegisterAudit::shared_with(RegisterAudit& other) {
    std::int64_t shared = 0;
    std::int64_t differs = std::min(head().seq, other.head().seq) + 1;
    while (shared + 1 < differs) {
        const std::int64_t between = shared + (differs - shared) / 2;
        const auto hash = hash_of(m_db, between);
        (hash && hash == hash_of(other.m_db, between) ? shared : differs) = between;
    }
    return shared;
}

std::optional<RegisterAuditRow> RegisterAudit::brought_back_since(Instant at) {
    const auto found =
        audit_rows_in(m_db.query(std::string(register_audit_columns) +
                                     "WHERE action IN ($1, $2) AND at >= $3 ORDER BY seq LIMIT 1",
                                 {word_of(RegisterAct::register_restored),
                                  word_of(RegisterAct::register_adopted), stored(at)}));
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

AuditVerdict
RegisterAudit::verify(const SchemeId& scheme, const IsSigned& is_signed, const GoesOn& goes_on) {
    AuditVerdict verdict;
    std::map<std::int64_t, Seal> seals = seals_in(m_db);
    Digest before{};
    Rows rows = m_db.query("SELECT seq, at, actor, action, subject, detail, hash FROM audit "
                           "ORDER BY seq");
    while (rows.next()) {
        const std::int64_t seq = verdict.rows + 1;
        const auto stored_hash = rows.blob(6);
        const Digest hash = chained(before, rows.i64(0), rows.i64(1), rows.text(2), rows.text(3),
                                    rows.text(4), rows.text(5));
        bool holds = is_whole_number(rows, 0) && is_whole_number(rows, 1) && rows.i64(0) == seq &&
                     std::ranges::equal(stored_hash, hash);
        if (const auto seal = seals.find(seq); holds && seal != seals.end()) {
            holds = seal->second.hash == hash &&
                    is_signed(seal->second.generation, sealed_text(scheme, {seq, hash}),
                              seal->second.signature);
            if (holds)
                verdict.sealed_to = seq;
        }
        if (!holds) {
            verdict.first_broken = seq;
            return verdict;
        }
        verdict.rows = seq;
        before = hash;
        if (seq % links_between_looks == 0 && !goes_on(seq)) {
            verdict.is_complete = false;
            return verdict;
        }
    }
    const bool has_lost_its_end = !seals.empty() && seals.rbegin()->first > verdict.rows;
    if (has_lost_its_end || (verdict.rows == 0 && has_keys(m_db)))
        verdict.first_broken = verdict.rows + 1;
    return verdict;
}

} // namespace safeplaces

#include "storage/audit_log.h"

#include "storage/columns.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<Actor> = std::to_array<CodeWord<Actor>>({
    {Actor::learner, "learner"},
    {Actor::manager, "manager"},
    {Actor::program, "program"},
});
template <>
inline constexpr auto words_of_kind<AuditAction> = std::to_array<CodeWord<AuditAction>>({
    {AuditAction::venue_created, "venue_created"},
    {AuditAction::venue_adopted, "venue_adopted"},
    {AuditAction::venue_copied, "venue_copied"},
    {AuditAction::venue_restored, "venue_restored"},
    {AuditAction::registration_signed, "registration_signed"},
    {AuditAction::person_added, "person_added"},
    {AuditAction::person_corrected, "person_corrected"},
    {AuditAction::person_left, "person_left"},
    {AuditAction::person_brought_back, "person_brought_back"},
    {AuditAction::person_erased, "person_erased"},
    {AuditAction::pin_set, "pin_set"},
    {AuditAction::pin_removed, "pin_removed"},
    {AuditAction::pin_locked, "pin_locked"},
    {AuditAction::manager_pin_set, "manager_pin_set"},
    {AuditAction::completion_recorded, "completion_recorded"},
    {AuditAction::document_issued, "document_issued"},
    {AuditAction::records_exported, "records_exported"},
    {AuditAction::council_trusted, "council_trusted"},
    {AuditAction::pack_loaded, "pack_loaded"},
    {AuditAction::decision_taken_in, "decision_taken_in"},
    {AuditAction::notice_taken_in, "notice_taken_in"},
    {AuditAction::course_taken_in, "course_taken_in"},
    {AuditAction::parcel_made, "parcel_made"},
    {AuditAction::form_signed, "form_signed"},
});

namespace {

constexpr std::string_view audit_columns =
    "SELECT seq, at, actor, action, subject, hash FROM audit ";

AuditEntry entry_in(const Rows& rows) {
    return {.seq = rows.i64(0),
            .at = instant_in(rows, 1),
            .actor = kind_in<Actor>(rows, 2),
            .action = kind_in<AuditAction>(rows, 3),
            .subject = rows.text(4),
            .hash = digest_in(rows, 5)};
}

Digest chained(const Digest& before, const AuditEntry& entry) {
    return Hasher()
        .add("safeplaces.audit")
        .add(before)
        .add(entry.seq)
        .add(stored(entry.at))
        .add(word_of(entry.actor))
        .add(word_of(entry.action))
        .add(entry.subject)
        .finish();
}

bool is_id(const std::string& text) {
    return text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '.' || c == '_' || c == '-';
           });
}

} // namespace

AuditLog::AuditLog(Db& db) : m_db(db) {
}

void AuditLog::add(Instant at, Actor actor, AuditAction action, const std::string& subject) {
    assert(is_id(subject));
    m_db.tx([&] {
        const AuditEntry before = head().value_or(AuditEntry{});
        AuditEntry entry{
            .seq = before.seq + 1, .at = at, .actor = actor, .action = action, .subject = subject};
        entry.hash = chained(before.hash, entry);
        m_db.exec(
            "INSERT INTO audit(seq, at, actor, action, subject, hash) "
            "VALUES($1, $2, $3, $4, $5, $6)",
            {entry.seq, stored(at), word_of(actor), word_of(action), subject, Blob(entry.hash)});
    });
}

std::vector<AuditEntry> AuditLog::all() {
    std::vector<AuditEntry> entries;
    Rows rows = m_db.query(std::string(audit_columns) + "ORDER BY seq");
    while (rows.next())
        entries.push_back(entry_in(rows));
    return entries;
}

std::optional<AuditEntry> AuditLog::head() {
    Rows rows = m_db.query(std::string(audit_columns) + "ORDER BY seq DESC LIMIT 1");
    return rows.next() ? std::optional(entry_in(rows)) : std::nullopt;
}

std::optional<std::int64_t> AuditLog::check() {
    AuditEntry before;
    Rows rows = m_db.query(std::string(audit_columns) + "ORDER BY seq");
    while (rows.next()) {
        const std::int64_t expected = before.seq + 1;
        try {
            AuditEntry entry = entry_in(rows);
            if (entry.seq != expected || entry.hash != chained(before.hash, entry))
                return expected;
            before = std::move(entry);
        } catch (const MachineError&) {
            return expected; // a word or hash that is none
        }
    }
    return std::nullopt;
}

} // namespace safeplaces

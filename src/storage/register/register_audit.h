#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// What was done to the register.
enum class RegisterAct {
    register_made,
    register_restored, // from a backup
    register_adopted,  // on another computer
    register_kept,     // though it ends before a head that was kept
    user_added,
    user_changed,
    user_ended,
    user_locked, // too many wrong passphrases
    user_unlocked,
    passphrase_set,
    passphrase_by_sheet, // with the recovery sheet, whoever held it
    keys_made,
    keys_compromised,
    rules_changed,
    parcel_taken_in,
    form_read, // one that came from a venue
    device_enrolled,
    parcels_let_in, // that had waited for that
    parcel_waits,   // of a computer whose five words have to be compared
    device_refused, // its five words did not match
    device_revoked,
    conflict_settled,
    venue_added,
    venue_corrected,
    venue_moved,
    move_undone,
    map_changed,
    sticker_issued,
    sticker_changed,
    sticker_revoked,
    file_sent,
    file_saved,    // to be handed on
    sheet_made,    // the recovery sheet, with all secret keys
    papers_issued, // to venues, each run by the hash of its file
    person_exported,
    person_corrected,
    person_erased,
    retention_run,
    register_imported, // from CSV
    records_exported,
    register_copied,      // into a sealed backup
    register_handed_over, // to another computer
    register_taken_back,  // and used here after all
};

struct RegisterAuditRow {
    std::int64_t seq = 0; // 1, 2, 3 ...
    Instant at;
    std::string actor; // a user's id, or "program"
    RegisterAct act = RegisterAct::register_made;
    std::string subject; // an id, or nothing
    std::string detail;  // codes, never names
};

using Signature = std::array<std::uint8_t, 64>; // Ed25519

// What is signed of a head.
[[nodiscard]] std::string sealed_text(const SchemeId& scheme, const AuditHead& head);

struct AuditVerdict {
    std::int64_t rows = 0;                    // that hold
    std::optional<std::int64_t> first_broken; // changed, missing or out of place; nothing: none
    std::int64_t sealed_to = 0;               // what comes after it is not yet sealed
    bool is_complete = true;                  // false: it was stopped, and says nothing of the rest

    friend bool operator==(const AuditVerdict&, const AuditVerdict&) = default;
};

// One row for each change of the register, written in the same transaction and tied to the row
// before it by its hash. What is cut off the end shows as long as a seal (a signed head) stands
// above it, here, beside the register (app/kept_head.h) or in a backup that went out. Of the head
// in a letter, which its venue's computer alone can open, has() tells. Every call throws DbError.
class RegisterAudit {
public:
    explicit RegisterAudit(Db& db);

    // Pre: inside the transaction of the change. `subject` is an id (letters, digits, . _ -; at
    // most 64) or empty; `detail` holds codes, never a name.
    void add(Instant at,
             const Acting& acting,
             RegisterAct act,
             const std::string& subject = {},
             const std::string& detail = {});
    // By the calendar or because a parcel arrived.
    void add_by_program(Instant at,
                        RegisterAct act,
                        const std::string& subject = {},
                        const std::string& detail = {});

    // The newest row; seq 0 while there is none.
    [[nodiscard]] AuditHead head();

    // Newest first, from `before` (0: the newest) backwards.
    [[nodiscard]] std::vector<RegisterAuditRow> rows(std::int64_t before, int most);
    // About one venue, person, device or sticker; newest first.
    [[nodiscard]] std::vector<RegisterAuditRow> rows_about(const std::string& subject, int most);

    // Which venue or person at the desk that subject belongs to, by name; empty: none, or unknown.
    [[nodiscard]] std::string name_of_subject(const std::string& subject);

    // Keeps a signed head. Pre: it is head(), and not empty. `at` is not signed: it tells whoever
    // opens the file by hand, and nothing rests on it.
    void seal(Instant at, int generation, const AuditHead& head, const Signature& signature);

    // A head that stands in a letter or a backup, once this register's: whether it still is.
    [[nodiscard]] bool has(const AuditHead& head);
    [[nodiscard]] std::int64_t shared_with(RegisterAudit& other); // newest row of both; 0: none

    // The first row since then in which the register was brought back from a backup or adopted.
    [[nodiscard]] std::optional<RegisterAuditRow> brought_back_since(Instant at);

    // `is_signed` says whether the signature is that generation's over the text.
    using IsSigned =
        std::function<bool(int generation, std::string_view text, const Signature& signature)>;
    // Hears how many rows hold so far, now and then; false: stop.
    using GoesOn = std::function<bool(std::int64_t rows)>;
    [[nodiscard]] AuditVerdict verify(
        const SchemeId& scheme,
        const IsSigned& is_signed,
        const GoesOn& goes_on = [](std::int64_t) { return true; });

private:
    void add(Instant at,
             std::string_view actor,
             RegisterAct act,
             const std::string& subject,
             const std::string& detail);

    Db& m_db;
};

} // namespace safeplaces

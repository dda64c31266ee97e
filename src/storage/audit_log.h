#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "storage/db.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// In which role somebody acted. Never who.
enum class Actor { learner, manager, program };

enum class AuditAction {
    venue_created,
    venue_adopted,
    venue_copied,
    venue_restored, // from a backup
    registration_signed,
    person_added,
    person_corrected,
    person_left,
    person_brought_back,
    person_erased,
    pin_set,
    pin_removed,
    pin_locked,
    manager_pin_set,
    completion_recorded,
    document_issued,
    records_exported,
    council_trusted, // the five words were compared
    pack_loaded,
    decision_taken_in,
    notice_taken_in,
    course_taken_in,
    parcel_made,
    form_signed, // another than the registration
};

struct AuditEntry {
    std::int64_t seq = 0; // 1, 2, 3 ...
    Instant at;
    Actor actor = Actor::program;
    AuditAction action = AuditAction::venue_created;
    std::string subject; // an id, or nothing
    Digest hash{};       // over the hash before it, seq and every field

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

// Who-did-what without names, each entry tied to the one before it, so that an entry changed or
// taken out of the middle shows. A cut-off end does not: for that, keep head() elsewhere. Every
// call throws DbError.
class AuditLog {
public:
    explicit AuditLog(Db& db);

    // Pre: `subject` is an id (letters, digits, . _ -; at most 64) or empty; never a name.
    void add(Instant at, Actor actor, AuditAction action, const std::string& subject);

    // Oldest first, as stored; check() says whether they hold.
    [[nodiscard]] std::vector<AuditEntry> all();

    // The newest entry; nothing while there is none.
    [[nodiscard]] std::optional<AuditEntry> head();

    // The seq of the first entry that does not hold or is missing; nothing when the chain is whole.
    [[nodiscard]] std::optional<std::int64_t> check();

private:
    Db& m_db;
};

} // namespace safeplaces

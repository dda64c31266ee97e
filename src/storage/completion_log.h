#pragma once

#include "domain/training/records.h"
#include "storage/db.h"
#include "storage/outbox.h"

#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// What was put level between a database and its outbox.
struct Replay {
    int restored = 0;    // completions that the database lacked
    int rewritten = 0;   // lines that the outbox lacked
    int unreadable = 0;  // lines of the outbox that say nothing any more
    int conflicting = 0; // lines with a known id and other content; the database's is kept

    friend bool operator==(const Replay&, const Replay&) = default;
};

// Every completion, only ever added to. Each is written to the outbox inside the database's
// transaction, after every check and before the commit: when a call returns, it stands in both;
// when it throws, it stands in neither or (the commit itself failed) in the outbox, from where the
// next start takes it up. Adding the same one again changes nothing, so a call that threw can be
// repeated. Another one under a known id is refused with DbFault::unique.
class CompletionLog {
public:
    CompletionLog(Db& db, Outbox& outbox);

    // A try at a quiz and, when it was passed, what it gives: both or neither.
    void record(const Attempt& attempt, const std::optional<Completion>& completion);

    // A completion without an attempt of its own.
    void add(const Completion& completion);
    // Those of a led session: all or none.
    void add(std::span<const Completion> completions);

    // By date, then id. MachineError(damaged) when one does not fit its hash.
    [[nodiscard]] std::vector<Completion> all();
    [[nodiscard]] std::vector<Completion> of(const PersonId& person);

    // Adds what one of the two lacks. Called by VenueFile::open().
    Replay replay_outbox();

private:
    Db& m_db;
    Outbox& m_outbox;
};

} // namespace safeplaces

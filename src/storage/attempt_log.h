#pragma once

#include "domain/scheme/parcel.h"
#include "domain/training/records.h"
#include "storage/db.h"

#include <vector>

namespace safeplaces {

// Every try at a quiz, only ever added to; ids, never a name. A pass and its completion are added
// together, through CompletionLog::record(). Every call throws DbError.
class AttemptLog {
public:
    explicit AttemptLog(Db& db);

    // The same one again changes nothing; another one under a known id is refused with
    // DbFault::unique.
    void add(const Attempt& attempt);

    // Oldest first. MachineError(damaged) when one does not fit its hash.
    [[nodiscard]] std::vector<Attempt> all();
    [[nodiscard]] std::vector<Attempt> of(const PersonId& person);

    // How often, by course and version, without persons. A pass is a completion.
    [[nodiscard]] std::vector<AttemptCount> counts();
    [[nodiscard]] std::vector<AnswerCount> answer_counts();

private:
    Db& m_db;
};

} // namespace safeplaces

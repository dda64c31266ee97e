#pragma once

#include "domain/scheme/use_log.h"
#include "storage/db.h"

#include <vector>

namespace safeplaces {

// How often somebody was helped at this venue, in fixed choices: no name, no day, no free text.
// Every call throws DbError.
class UseLog {
public:
    explicit UseLog(Db& db);

    // The same id again changes nothing.
    void add(const Use& use);

    // Takes one out that was noted by mistake; an unknown one changes nothing.
    void remove(const Id<struct UseKind>& id);

    // Oldest month first.
    [[nodiscard]] std::vector<Use> all();

private:
    Db& m_db;
};

} // namespace safeplaces

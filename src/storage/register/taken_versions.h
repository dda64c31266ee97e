#pragma once

#include "storage/db.h"
#include "storage/register/conflict_book.h"

#include <string>

namespace safeplaces {

// The version of a pass, form or help given that a conflict keeps (ConflictKind::record) takes the
// place of the one in the register, which is kept beside it in turn. For conflict_book; both throw
// DbError.

// Only where nothing gets lost or comes to stand at another venue: all of it was kept, of this
// venue as the one in the register is, about somebody of its staff, of days that can be.
[[nodiscard]] bool may_take_version(Db& db, const IntakeRules& rules, const Conflict& conflict);

// Pre: may_take_version(); inside a transaction. What to say of it in the audit: of a pass the
// hashes of both versions; else nothing.
std::string take_version(Db& db, const IntakeRules& rules, const Conflict& conflict, Instant at);

} // namespace safeplaces

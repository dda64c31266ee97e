#pragma once

#include "domain/training/records.h"
#include "storage/db.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Completions of the register as domain values, for the sources of this folder; lists for a screen
// do not need them.

// The one with that id; nothing: unknown. Throws MachineError(damaged) for one that does not fit
// its hash.
[[nodiscard]] std::optional<Completion> find_completion(Db& db, const CompletionId& id);

// By day.
[[nodiscard]] std::vector<Completion> completions_of(Db& db, const PersonId& person);

// Looks through all of them.
[[nodiscard]] std::optional<CompletionId> first_broken_completion(Db& db);

} // namespace safeplaces

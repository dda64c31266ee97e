#pragma once

#include "storage/db.h"

#include <functional>
#include <span>
#include <string_view>

namespace safeplaces {

// "SPDv" in the file's header: a venue's database, and nobody else's.
inline constexpr int venue_application_id = 0x53504476;

// One step, run in one transaction together with the new version number. Steps that were shipped
// are never edited; a change is a new step at the end.
struct Migration {
    std::string_view sql;
};

// Step n (from 0) leads from version n to n + 1.
[[nodiscard]] std::span<const Migration> venue_migrations();

// Brings the database to the last step. `back_up` is called once, with the version found, before
// the first step, unless the file is new (version 0) or up to date.
//
// Throws MachineError(newer_version), before anything is written, for a file that has had more
// steps than there are here; and what `back_up` throws.
void migrate(Db& db,
             std::span<const Migration> steps,
             const std::function<void(int from_version)>& back_up);

} // namespace safeplaces

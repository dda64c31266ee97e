#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/db.h"

#include <cstdint>
#include <optional>
#include <string>

namespace safeplaces {

// How much a register holds, to tell one from another.
struct RegisterContents {
    SchemeId id;
    std::string name;
    std::int64_t venues = 0;
    std::int64_t people = 0; // that have a name still
    std::int64_t completions = 0;
    std::int64_t changes = 0; // rows of the audit chain
    std::optional<Instant> last_change{};
};

// Throws DbError.
[[nodiscard]] RegisterContents register_contents(Db& db);

} // namespace safeplaces

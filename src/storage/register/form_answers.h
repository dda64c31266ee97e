#pragma once

#include "domain/venue/form.h"
#include "storage/db.h"

#include <cstdint>

namespace safeplaces {

// The answers of one signed form in the register. Both throw DbError.
[[nodiscard]] Entries answers_of(Db& db, std::int64_t registration);
void add_answers(Db& db, std::int64_t registration, const Entries& answers);

} // namespace safeplaces

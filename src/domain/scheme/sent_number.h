#pragma once

#include "domain/date.h"

#include <cstdint>

namespace safeplaces {

// The number of a decision, notice or pack that a council sends at that moment. Venues take none
// that is not above the one they have, and a register that was put back from a backup does not know
// of those since: so each is at least the seconds since 2026, and `next` where that is higher.
[[nodiscard]] std::int64_t sent_number(std::int64_t next, Instant now);

} // namespace safeplaces

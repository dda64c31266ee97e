#pragma once

#include "domain/training/records.h"
#include "storage/rows.h"

#include <vector>

namespace safeplaces {

// How the database keeps the days: a venue's as text (date_in), a register's as numbers (day_in).
using DayReader = Date (*)(const Rows& rows, int column);

// The completion in a row of 18 columns: its id, person, venue, course, version, content, language,
// face, how, the four of its score, the two days, its format, its record_hash and led_by.
// Throws MachineError(damaged) for a word or a hash that is none.
[[nodiscard]] Completion completion_in(const Rows& rows, DayReader day);

[[nodiscard]] bool fits_hash(const Rows& rows, const Completion& completion);

// All of them. Throws MachineError(damaged) for one that does not fit its hash.
[[nodiscard]] std::vector<Completion> completions_in(Rows rows, DayReader day);

} // namespace safeplaces

#pragma once

#include "domain/training/lint/finding.h"
#include "domain/training/lint/written_course.h"

namespace safeplaces {

// From so many questions on, where the right option stands says something about their author.
inline constexpr int fewest_questions_for_a_habit = 8;

// Faults of the questions of a bank, one by one and together, in English. `standard`: the bank of
// the standard face, or null where it is that or there is none. A question that has no picture of
// its own is shown with the one that it has there.
[[nodiscard]] Findings
question_findings(const WrittenBank& quiz, Face face, const WrittenBank* standard = nullptr);

} // namespace safeplaces

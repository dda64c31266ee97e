#pragma once

#include "domain/training/gate.h"
#include "storage/settings.h"

#include <vector>

namespace safeplaces {

// The courses of the gate, each with the day since when this venue's gate names it: the day that
// the scheme says, else the one on which this program first read it there, which is kept. Courses
// of the first gate that is read here have been named from the beginning. Throws MachineError when
// the notes cannot be read.
[[nodiscard]] std::vector<CourseNeed>
noted_gate(Settings& settings, std::vector<CourseNeed> gate, Date today);

} // namespace safeplaces

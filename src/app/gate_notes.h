#pragma once

#include "domain/training/gate.h"
#include "storage/settings.h"

#include <vector>

namespace safeplaces {

// What becomes of the day of a course that the gate does not name.
enum class NotNamed {
    forgotten,
    kept, // this gate stands in for a council's that cannot be read
};

// The courses of the gate that ships with the program, each with the day since when this venue's
// gate names it: the day that the scheme says, else the one on which this program first read it
// there, which is kept. Courses of the first gate that is read here have been named from the
// beginning. Throws MachineError when the notes cannot be read.
[[nodiscard]] std::vector<CourseNeed> noted_gate(Settings& settings,
                                                 std::vector<CourseNeed> gate,
                                                 Date today,
                                                 NotNamed others = NotNamed::forgotten);

} // namespace safeplaces

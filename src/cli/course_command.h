#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace safeplaces {

// What stands behind `safe-places course check`.
struct CourseCheckTyped {
    std::vector<std::string> paths;
    bool summary = false;
    bool json = false;
};

// Adds `course check`, which fills `typed`. Returns the command; `typed` must outlive it.
[[nodiscard]] CLI::App* add_course_check(CLI::App& commands, CourseCheckTyped& typed);

// Returns the exit code: 1 when a course has an error, or nothing could be looked at.
[[nodiscard]] int course_check(const CourseCheckTyped& typed, const CliWorld& world);

} // namespace safeplaces

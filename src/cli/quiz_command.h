#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>

namespace safeplaces {

// What stands behind `safe-places quiz`.
struct QuizWords {
    std::string file;
    std::string to;
    std::string from; // empty: by its content
    std::string out;  // empty: to the screen
    std::string venue;
};

// `quiz convert` and `quiz statistics`.
struct QuizCommands {
    const CLI::App* convert;
    const CLI::App* statistics;
};

// Adds them; they fill `words`, which must outlive them.
[[nodiscard]] QuizCommands add_quiz(CLI::App& commands, QuizWords& words);

// Returns the exit code: 1 when something could not be taken, or nothing could be done.
[[nodiscard]] int quiz_convert(const QuizWords& words, const CliWorld& world);

// Returns the exit code: 1 when the venue or the courses cannot be read.
[[nodiscard]] int quiz_statistics(const QuizWords& words, const CliWorld& world);

} // namespace safeplaces

#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>

namespace safeplaces {

// What stands behind `safe-places quiz convert`.
struct QuizWords {
    std::string file;
    std::string to;
    std::string from; // empty: by its content
    std::string out;  // empty: to the screen
};

// Adds `quiz convert`, which fills `words`. Returns the command; `words` must outlive it.
[[nodiscard]] CLI::App* add_quiz_convert(CLI::App& commands, QuizWords& words);

// Returns the exit code: 1 when something could not be taken, or nothing could be done.
[[nodiscard]] int quiz_convert(const QuizWords& words, const CliWorld& world);

} // namespace safeplaces

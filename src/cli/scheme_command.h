#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace safeplaces {

// Adds `scheme check`, which fills `paths`. Returns the command; `paths` must outlive it.
[[nodiscard]] CLI::App* add_scheme_check(CLI::App& commands, std::vector<std::string>& paths);

// Returns the exit code: 1 when a scheme has an error, or there is none.
[[nodiscard]] int scheme_check(const std::vector<std::string>& paths, const CliWorld& world);

} // namespace safeplaces

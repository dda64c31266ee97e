#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace safeplaces {

struct SchemeCheckTyped {
    std::vector<std::string> paths{};
    bool json = false;
};

// Adds `scheme check`, which fills `typed`. Returns the command; `typed` must outlive it.
[[nodiscard]] CLI::App* add_scheme_check(CLI::App& commands, SchemeCheckTyped& typed);

// Returns the exit code: 1 when a scheme has an error, or there is none.
[[nodiscard]] int scheme_check(const SchemeCheckTyped& typed, const CliWorld& world);

} // namespace safeplaces

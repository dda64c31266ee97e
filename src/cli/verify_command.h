#pragma once

#include "cli/cli.h"

#include <CLI/CLI.hpp>

#include <string>

namespace safeplaces {

struct VerifyTyped {
    std::string what;   // the text of a code, or the path of a picture or PDF
    std::string scheme; // the pack
    std::string notice; // empty: none
};

// Adds `verify`, which fills `typed`. Returns the command; `typed` must outlive it.
[[nodiscard]] CLI::App* add_verify(CLI::App& commands, VerifyTyped& typed);

// Returns the exit code: 0 valid, 1 it could not be looked at, 2 lapsed, 3 revoked, 4 changed, 5
// the key counts no more, 6 the key is unknown, 7 no code of a sticker, 8 more than one code, 9 for
// another scheme.
[[nodiscard]] int verify_sticker(const VerifyTyped& typed, const CliWorld& world);

} // namespace safeplaces

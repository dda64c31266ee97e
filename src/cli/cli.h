#pragma once

#include "app/library.h"
#include "domain/date.h"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace safeplaces {

// What the command line works with.
struct CliWorld {
    InstalledFiles files;
    std::string scheme; // id of the council's rules
    std::string version;
    Date today;
    std::filesystem::path dictionaries{}; // for spelling; may hold none
    std::ostream& out;
    std::ostream& err;
};

// What a command ends with.
inline constexpr int exit_done = 0;
inline constexpr int exit_not_done = 1;

// Runs one command: demo DIR, sample DIR, audit verify DIR, quiz convert FILE, quiz statistics DIR,
// course check, scheme check, verify CODE, check-content, version. Returns the program's exit code:
// 0 when done, 1 when it could not be done or was not understood (a sentence in `err` says why),
// when an audit does not hold, when a course or scheme has an error, or when a question could not
// be taken whole. What `verify` returns stands in verify_command.h.
[[nodiscard]] int run_cli(int argc, const char* const* argv, const CliWorld& world);

} // namespace safeplaces

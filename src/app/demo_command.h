#pragma once

#include "app/library.h"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace safeplaces {

// The demo (demo.h) with what is installed, as a command: `safe-places demo`, and the self-test of
// the window. Each step is a line in `out`; what stopped it is a sentence in `err`. Returns the
// program's exit code: 0 when it went to its end, else 1.
[[nodiscard]] int run_demo_command(const InstalledFiles& files,
                                   const std::string& scheme,
                                   const std::filesystem::path& folder,
                                   std::ostream& out,
                                   std::ostream& err);

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// A newer program may change how things are kept. Before it comes, a copy of every venue and every
// register of a data folder goes into that one's backups.

// Nothing was to be copied.
struct LeftOut {
    std::filesystem::path folder;
    std::string name;                  // as its list has it; empty where it cannot be read
    Trouble reason = Trouble::damaged; // newer_version, missing (there is no database), other

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct BackedUp {
    int copies = 0;
    std::vector<LeftOut> left_out{};
};

// `open_here` is the folder that this program has open, and so its lock; empty: none. `go_on` hears
// often how many are done; its answer false means: stop.
// Throws MachineError: in_use when another program has one of them open, disk_full, ...; and
// DbError (stopped) when `go_on` said so.
[[nodiscard]] BackedUp back_up_everything(const std::filesystem::path& data,
                                          const std::filesystem::path& open_here,
                                          Date today,
                                          const std::function<bool(int done, int all)>& go_on = {});

} // namespace safeplaces

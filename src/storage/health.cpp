#include "storage/health.h"

#include "storage/files.h"
#include "storage/venue_database.h"

namespace safeplaces {
namespace fs = std::filesystem;

Health surroundings_of(const fs::path& folder) {
    const auto space = free_space(folder);
    return {.trouble = std::nullopt,
            .whereabouts = whereabouts_of(folder),
            .is_disk_nearly_full = space && *space < little_space};
}

void check_openable(const fs::path& folder) {
    if (is_read_only(folder))
        throw MachineError(Trouble::read_only, utf8(folder) + " cannot be written");
    check_venue(folder / venue_database.file_name);
}

Health health_of(const fs::path& folder) {
    Health health = surroundings_of(folder);
    try {
        std::error_code ignored;
        if (!fs::exists(folder / venue_database.file_name, ignored))
            throw MachineError(Trouble::missing, "no venue in " + utf8(folder));
        const LockFile lock(folder / "lock");
        check_openable(folder);
    } catch (const MachineError& error) {
        health.trouble = error.trouble();
    }
    return health;
}

} // namespace safeplaces

#pragma once

#include "domain/error.h"
#include "storage/whereabouts.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace safeplaces {

// Less free space than this, in bytes, is worth a warning.
inline constexpr std::uintmax_t little_space = 200'000'000;

// How a venue's folder is, for the window to say in words.
struct Health {
    // Why the venue cannot be opened: missing, in_use, read_only, newer_version, damaged (a backup
    // helps), disk_full, other. Nothing: it can.
    std::optional<Trouble> trouble;
    // It can be opened, and: on a network or in a synced folder a copy elsewhere may get in the
    // way.
    Whereabouts whereabouts;
    bool is_disk_nearly_full = false;
};

// Of a venue that is not open here. Opens nothing for writing. Throws nothing.
[[nodiscard]] Health health_of(const std::filesystem::path& folder);

// The two warnings alone, for a venue that is open.
[[nodiscard]] Health surroundings_of(const std::filesystem::path& folder);

// Throws MachineError unless the venue in that folder may be opened. Pre: the caller has its lock.
void check_openable(const std::filesystem::path& folder);

} // namespace safeplaces

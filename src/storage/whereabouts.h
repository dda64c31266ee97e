#pragma once

#include <filesystem>
#include <string>

namespace safeplaces {

// Where a folder lies, as far as it matters to a database: on a disk of this computer, on another
// computer, or where a program copies everything to the cloud behind our back.
enum class Location { local, network, synced };

struct Whereabouts {
    Location location = Location::local;
    std::string service; // "OneDrive", "Dropbox" ...: of a synced folder; else empty

    friend bool operator==(const Whereabouts&, const Whereabouts&) = default;
};

// A folder that cannot be looked at is taken as local. Throws nothing.
[[nodiscard]] Whereabouts whereabouts_of(const std::filesystem::path& folder);

// By the names of the folders that lead to it, as the services' own programs give them.
[[nodiscard]] std::string sync_service_of(const std::filesystem::path& folder);

} // namespace safeplaces

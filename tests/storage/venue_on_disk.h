#pragma once

#include "storage/venue_file.h"

#include "storage/samples.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct AVenueOnDisk : TemporaryFolder {
    AVenueOnDisk() { static_cast<void>(VenueFile::create(data, shop, today)); }

    [[nodiscard]] VenueFile open(Date day = today) const { return VenueFile::open(folder, day); }

    // What open() says is the matter.
    [[nodiscard]] std::optional<Trouble> trouble() const {
        try {
            static_cast<void>(open());
            return std::nullopt;
        } catch (const MachineError& error) {
            return error.trouble();
        }
    }

    [[nodiscard]] std::vector<std::string> backups() const {
        std::vector<std::string> names;
        for (const Backup& backup : backups_of(folder))
            names.push_back(utf8(backup.file.filename()));
        return names;
    }

    [[nodiscard]] std::vector<Backup> backups_made(BackupReason reason) const {
        std::vector<Backup> made = backups_of(folder);
        std::erase_if(made, [&](const Backup& backup) { return backup.reason != reason; });
        return made;
    }

    fs::path data = path / "data";
    fs::path folder = data / shop.text;
    fs::path file = folder / "venue.db";
};

inline std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(utf8(entry.path().filename()));
    std::ranges::sort(names);
    return names;
}

inline void overwrite(const fs::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream << bytes;
}

// With GCC for Windows, fs::copy_options::overwrite_existing overwrites nothing.
inline void replace_by_copy(const fs::path& from, const fs::path& to) {
    fs::remove(to);
    fs::copy_file(from, to);
}

// Files of the folder and below that hold those bytes.
inline std::vector<std::string> files_holding(const fs::path& folder, const std::string& bytes) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && read_file(entry.path()).find(bytes) != std::string::npos)
            found.push_back(utf8(entry.path().filename()));
    }
    return found;
}

} // namespace safeplaces

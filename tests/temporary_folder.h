#pragma once

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

namespace safeplaces {

// A folder of its own, gone with the test: for this account alone, or on Windows for whoever may
// use the folder of temporary files.
struct TemporaryFolder {
    TemporaryFolder() {
        std::random_device chance;
        const std::filesystem::path start = std::filesystem::temp_directory_path() / "safeplaces-";
        do { // until nobody else has one of that name
            path = start;
            path += std::to_string(chance());
        } while (!std::filesystem::create_directory(path));
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }

    // Makes the folders that lead there too.
    void write(const std::string& file, std::string_view bytes) const {
        std::filesystem::create_directories((path / file).parent_path());
        std::ofstream{path / file, std::ios::binary} << bytes;
    }

    std::filesystem::path path;
};

} // namespace safeplaces

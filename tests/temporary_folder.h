#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace safeplaces {

// A folder of its own, for this account alone, gone with the test.
struct TemporaryFolder {
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "safeplaces-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder can be made");
        }
        path = name;
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

#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace safeplaces {

// A folder that goes away with the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        static std::atomic<int> count = 0;
        m_path = std::filesystem::temp_directory_path() /
                 ("safe-places-content-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) +
                  "-" + std::to_string(++count));
        std::filesystem::create_directories(m_path);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    // Makes the folders that lead there too.
    void write(const std::string& file, std::string_view bytes) const {
        std::filesystem::create_directories((m_path / file).parent_path());
        std::ofstream stream{m_path / file, std::ios::binary};
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

private:
    std::filesystem::path m_path;
};

} // namespace safeplaces

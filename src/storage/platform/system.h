#pragma once

#include "domain/error.h"
#include "storage/files.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace safeplaces {

// What differs between systems: posix.cpp and windows.cpp each hold all of this, for a few sources
// of storage/. Everything throws MachineError unless it says otherwise.

enum class Access { make_new, add_to_end, lock };

class OpenFile {
public:
    // Follows no link. Rights count for a new file; on Windows the user's profile folder, closed to
    // other accounts, gives them.
    OpenFile(const std::filesystem::path& path, Access access, Rights rights);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    void write(std::string_view bytes);
    void sync();
    [[nodiscard]] std::uintmax_t size() const;

    // Throws nothing: if this fails too, what is left is a cut line, which every reader skips.
    void shorten_to(std::uintmax_t size) noexcept;

    // MachineError(in_use) when somebody else has it.
    void lock_or_throw();

    // The caller closes it from now on.
    [[nodiscard]] std::intptr_t release();
    static void close(std::intptr_t handle) noexcept;

private:
    std::filesystem::path m_path;
    std::intptr_t m_handle;
};

void rename_file(const std::filesystem::path& from, const std::filesystem::path& to);
void flush_folder(const std::filesystem::path& path);
void flush_file(const std::filesystem::path& path);

// 0600 for a file, 0700 for a folder.
void set_mode(const std::filesystem::path& path);

// What an error number of the system means (errno; on Windows GetLastError()).
[[nodiscard]] Trouble trouble_of_system(int code);

// Whether the disk under that folder is in another computer. Throws nothing.
[[nodiscard]] bool is_on_network(const std::filesystem::path& folder);

// Whether nobody can write on the disk under that folder, as when the system no longer trusts it.
// Throws nothing.
[[nodiscard]] bool is_on_read_only_disk(const std::filesystem::path& folder);

// Whether a little more has no room in that folder, found out by trying; in files.cpp for every
// system. Throws nothing.
[[nodiscard]] bool has_no_room(const std::filesystem::path& folder);

} // namespace safeplaces

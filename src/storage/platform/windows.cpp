#ifdef _WIN32

#include "storage/platform/system.h"

#include <string>
#include <utility>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(DWORD code, const std::string& doing, const fs::path& path) {
    throw MachineError(trouble_of_system(static_cast<int>(code)),
                       "cannot " + doing + " " + utf8(path) + ": Windows error " +
                           std::to_string(code));
}

HANDLE handle_of(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

// Windows says "denied" of both, a file that may not be replaced and one that is open elsewhere, as
// a PDF is in its reader.
DWORD why_not_replaced(DWORD code, const fs::path& path) {
    if (code != ERROR_ACCESS_DENIED) {
        return code;
    }
    const HANDLE alone = CreateFileW(path.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING,
                                     FILE_ATTRIBUTE_NORMAL, nullptr);
    if (alone != INVALID_HANDLE_VALUE) {
        CloseHandle(alone);
        return code;
    }
    return GetLastError() == ERROR_SHARING_VIOLATION ? ERROR_SHARING_VIOLATION : code;
}

const std::intptr_t no_handle = reinterpret_cast<std::intptr_t>(INVALID_HANDLE_VALUE);

} // namespace

OpenFile::OpenFile(const fs::path& path, Access access, Rights) : m_path(path) {
    const DWORD wanted = access == Access::add_to_end
                             ? FILE_APPEND_DATA | FILE_WRITE_DATA | FILE_READ_ATTRIBUTES
                             : GENERIC_READ | GENERIC_WRITE;
    const DWORD sharing = access == Access::lock ? FILE_SHARE_READ | FILE_SHARE_WRITE
                                                 : static_cast<DWORD>(FILE_SHARE_READ);
    const HANDLE handle = CreateFileW(path.c_str(), wanted, sharing, nullptr,
                                      access == Access::make_new ? CREATE_NEW : OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    m_handle = reinterpret_cast<std::intptr_t>(handle);
    if (m_handle == no_handle)
        fail(GetLastError(), "open", path);
    if (access == Access::add_to_end &&
        SetFilePointer(handle, 0, nullptr, FILE_END) == INVALID_SET_FILE_POINTER) {
        const DWORD code = GetLastError();
        CloseHandle(handle);
        fail(code, "find the end of", path);
    }
}

OpenFile::~OpenFile() {
    if (m_handle != no_handle)
        close(m_handle);
}

void OpenFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        constexpr std::size_t most = 1 << 20;
        const auto size = static_cast<DWORD>(bytes.size() < most ? bytes.size() : most);
        DWORD written = 0;
        if (!WriteFile(handle_of(m_handle), bytes.data(), size, &written, nullptr))
            fail(GetLastError(), "write to", m_path);
        bytes.remove_prefix(written);
    }
}

void OpenFile::sync() {
    if (!FlushFileBuffers(handle_of(m_handle)))
        fail(GetLastError(), "sync", m_path);
}

std::uintmax_t OpenFile::size() const {
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(handle_of(m_handle), &size))
        fail(GetLastError(), "measure", m_path);
    return static_cast<std::uintmax_t>(size.QuadPart);
}

void OpenFile::shorten_to(std::uintmax_t size) noexcept {
    LARGE_INTEGER end{};
    end.QuadPart = static_cast<LONGLONG>(size);
    if (SetFilePointerEx(handle_of(m_handle), end, nullptr, FILE_BEGIN))
        SetEndOfFile(handle_of(m_handle));
}

void OpenFile::lock_or_throw() {
    OVERLAPPED whole{};
    if (!LockFileEx(handle_of(m_handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1,
                    0, &whole))
        throw MachineError(Trouble::in_use, "somebody else has " + utf8(m_path));
}

std::intptr_t OpenFile::release() {
    return std::exchange(m_handle, no_handle);
}

void OpenFile::close(std::intptr_t handle) noexcept {
    CloseHandle(handle_of(handle));
}

void rename_file(const fs::path& from, const fs::path& to) {
    const DWORD flags = fs::is_directory(from) ? static_cast<DWORD>(MOVEFILE_WRITE_THROUGH)
                                               : MOVEFILE_WRITE_THROUGH | MOVEFILE_REPLACE_EXISTING;
    if (!MoveFileExW(from.c_str(), to.c_str(), flags))
        fail(why_not_replaced(GetLastError(), to), "move to", to);
}

// MOVEFILE_WRITE_THROUGH has done it; folders cannot be flushed here.
void flush_folder(const fs::path&) {
}

void flush_file(const fs::path& path) {
    OpenFile file(path, Access::add_to_end, Rights::owner_only);
    file.sync();
}

void set_mode(const fs::path&) {
}

Trouble trouble_of_system(int code) {
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return Trouble::disk_full;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return Trouble::read_only;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return Trouble::missing;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Trouble::busy; // with another program; our own say so themselves
    default:
        return Trouble::other;
    }
}

bool is_on_network(const fs::path& folder) {
    std::error_code error;
    const fs::path root = fs::absolute(folder, error).root_path();
    return !error && GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

bool is_on_read_only_disk(const fs::path& folder) {
    std::error_code error;
    const fs::path root = fs::absolute(folder, error).root_path();
    DWORD flags = 0;
    return !error &&
           GetVolumeInformationW(root.c_str(), nullptr, 0, nullptr, nullptr, &flags, nullptr, 0) !=
               0 &&
           (flags & FILE_READ_ONLY_VOLUME) != 0;
}

} // namespace safeplaces

#endif

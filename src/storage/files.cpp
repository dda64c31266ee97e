#include "storage/files.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <random>
#include <system_error>
#include <utility>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

enum class Access { make_new, add_to_end, lock };

// ---- What differs between systems: an open file, and moving one.

#ifdef _WIN32

[[noreturn]] void fail(DWORD code, const std::string& doing, const fs::path& path) {
    Trouble trouble = Trouble::other;
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        trouble = Trouble::disk_full;
        break;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        trouble = Trouble::read_only;
        break;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        trouble = Trouble::missing;
        break;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        trouble = Trouble::in_use;
        break;
    default:
        break;
    }
    throw MachineError(trouble, "cannot " + doing + " " + utf8(path) + ": Windows error " +
                                    std::to_string(code));
}

class OpenFile {
public:
    // Rights come from the folder: the user's profile is closed to other accounts.
    OpenFile(const fs::path& path, Access access, Rights) : m_path(path) {
        const DWORD wanted = access == Access::add_to_end
                                 ? FILE_APPEND_DATA | FILE_WRITE_DATA | FILE_READ_ATTRIBUTES
                                 : GENERIC_READ | GENERIC_WRITE;
        const DWORD sharing = access == Access::lock ? FILE_SHARE_READ | FILE_SHARE_WRITE
                                                     : static_cast<DWORD>(FILE_SHARE_READ);
        m_handle = CreateFileW(path.c_str(), wanted, sharing, nullptr,
                               access == Access::make_new ? CREATE_NEW : OPEN_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL, nullptr);
        if (m_handle == INVALID_HANDLE_VALUE)
            fail(GetLastError(), "open", path);
        if (access == Access::add_to_end &&
            SetFilePointer(m_handle, 0, nullptr, FILE_END) == INVALID_SET_FILE_POINTER)
            give_up("find the end of");
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_handle != INVALID_HANDLE_VALUE)
            CloseHandle(m_handle);
    }

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            constexpr std::size_t most = 1 << 20;
            const auto size = static_cast<DWORD>(bytes.size() < most ? bytes.size() : most);
            DWORD written = 0;
            if (!WriteFile(m_handle, bytes.data(), size, &written, nullptr))
                fail(GetLastError(), "write to", m_path);
            bytes.remove_prefix(written);
        }
    }

    void sync() {
        if (!FlushFileBuffers(m_handle))
            fail(GetLastError(), "sync", m_path);
    }

    [[nodiscard]] std::uintmax_t size() const {
        LARGE_INTEGER size{};
        if (!GetFileSizeEx(m_handle, &size))
            fail(GetLastError(), "measure", m_path);
        return static_cast<std::uintmax_t>(size.QuadPart);
    }

    void shorten_to(std::uintmax_t size) noexcept {
        LARGE_INTEGER end{};
        end.QuadPart = static_cast<LONGLONG>(size);
        if (SetFilePointerEx(m_handle, end, nullptr, FILE_BEGIN))
            SetEndOfFile(m_handle);
    }

    void lock_or_throw() {
        OVERLAPPED whole{};
        if (!LockFileEx(m_handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                        &whole))
            throw MachineError(Trouble::in_use, "somebody else has " + utf8(m_path));
    }

    [[nodiscard]] std::intptr_t release() {
        return reinterpret_cast<std::intptr_t>(std::exchange(m_handle, INVALID_HANDLE_VALUE));
    }
    static void close(std::intptr_t handle) noexcept {
        CloseHandle(reinterpret_cast<HANDLE>(handle));
    }

private:
    [[noreturn]] void give_up(const std::string& doing) {
        const DWORD code = GetLastError();
        CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE));
        fail(code, doing, m_path);
    }

    fs::path m_path;
    HANDLE m_handle = INVALID_HANDLE_VALUE;
};

void rename_file(const fs::path& from, const fs::path& to) {
    const DWORD flags = fs::is_directory(from) ? static_cast<DWORD>(MOVEFILE_WRITE_THROUGH)
                                               : MOVEFILE_WRITE_THROUGH | MOVEFILE_REPLACE_EXISTING;
    if (!MoveFileExW(from.c_str(), to.c_str(), flags))
        fail(GetLastError(), "move to", to);
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

#else

[[noreturn]] void fail(int code, const std::string& doing, const fs::path& path) {
    Trouble trouble = Trouble::other;
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        trouble = Trouble::disk_full;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        trouble = Trouble::read_only;
        break;
    case ENOENT:
    case ENOTDIR:
        trouble = Trouble::missing;
        break;
    default:
        break;
    }
    throw MachineError(trouble, "cannot " + doing + " " + utf8(path) + ": " +
                                    std::generic_category().message(code));
}

class OpenFile {
public:
    OpenFile(const fs::path& path, Access access, Rights rights) : m_path(path) {
        int flags = O_CREAT | O_CLOEXEC | O_NOFOLLOW;
        switch (access) {
        case Access::make_new:
            flags |= O_WRONLY | O_EXCL;
            break;
        case Access::add_to_end:
            flags |= O_WRONLY | O_APPEND;
            break;
        case Access::lock:
            flags |= O_RDWR;
            break;
        }
        m_handle = ::open(path.c_str(), flags, rights == Rights::owner_only ? 0600 : 0666);
        if (m_handle < 0)
            fail(errno, "open", path);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_handle >= 0)
            ::close(m_handle);
    }

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto written = ::write(m_handle, bytes.data(), bytes.size());
            if (written >= 0)
                bytes.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EINTR)
                fail(errno, "write to", m_path);
        }
    }

    void sync() {
        if (::fsync(m_handle) != 0)
            fail(errno, "sync", m_path);
    }

    [[nodiscard]] std::uintmax_t size() const {
        struct stat found {};
        if (::fstat(m_handle, &found) != 0)
            fail(errno, "measure", m_path);
        return static_cast<std::uintmax_t>(found.st_size);
    }

    void shorten_to(std::uintmax_t size) noexcept {
        // If this fails too, what is left is a cut line, which every reader skips.
        [[maybe_unused]] const int outcome = ::ftruncate(m_handle, static_cast<off_t>(size));
    }

    void lock_or_throw() {
        if (::flock(m_handle, LOCK_EX | LOCK_NB) == 0)
            return;
        if (errno == EWOULDBLOCK)
            throw MachineError(Trouble::in_use, "somebody else has " + utf8(m_path));
        fail(errno, "lock", m_path);
    }

    [[nodiscard]] std::intptr_t release() { return std::exchange(m_handle, -1); }
    static void close(std::intptr_t handle) noexcept { ::close(static_cast<int>(handle)); }

private:
    fs::path m_path;
    int m_handle = -1;
};

void rename_file(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        fail(errno, "move to", to);
}

void flush(const fs::path& path, int flags) {
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0)
        fail(errno, "open", path);
    const int outcome = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    // Some file systems keep no list that could be flushed, and say so with EINVAL.
    if (outcome != 0 && code != EINVAL)
        fail(code, "sync", path);
}

void flush_folder(const fs::path& path) {
    flush(path, O_RDONLY | O_DIRECTORY);
}

void flush_file(const fs::path& path) {
    flush(path, O_RDONLY);
}

void set_mode(const fs::path& path) {
    std::error_code error;
    const auto mode = fs::is_directory(path, error) ? 0700U : 0600U;
    if (::chmod(path.c_str(), mode) != 0)
        fail(errno, "restrict", path);
}

#endif

// ---- The same everywhere

constexpr std::string_view unfinished = ".unfinished";

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

std::string random_hex() {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::random_device source;
    std::string result;
    for (int word = 0; word < 2; ++word) {
        auto bits = source();
        for (int digit = 0; digit < 8; ++digit, bits >>= 4)
            result += digits[bits & 15];
    }
    return result;
}

[[noreturn]] void
fail(const std::error_code& error, const std::string& doing, const fs::path& path) {
    Trouble trouble = Trouble::other;
    if (error == std::errc::no_space_on_device)
        trouble = Trouble::disk_full;
    else if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
             error == std::errc::read_only_file_system)
        trouble = Trouble::read_only;
    else if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        trouble = Trouble::missing;
    throw MachineError(trouble, "cannot " + doing + " " + utf8(path) + ": " + error.message());
}

void remove_quietly(const fs::path& path) noexcept {
    std::error_code ignored;
    fs::remove(path, ignored);
}

// A new file with these bytes, on the disk; none at all when it throws.
void write_new(const fs::path& path, std::string_view bytes, Rights rights) {
    OpenFile file(path, Access::make_new, rights);
    try {
        file.write(bytes);
        file.sync();
    } catch (...) {
        remove_quietly(path);
        throw;
    }
}

} // namespace

fs::path path_from_utf8(std::string_view text) {
    return fs::path(std::u8string(text.begin(), text.end()));
}

std::string utf8(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

void atomic_save(const fs::path& path, std::string_view bytes, Rights rights) {
    const fs::path temporary = temporary_beside(path);
    write_new(temporary, bytes, rights);
    try {
        move_durably(temporary, path);
    } catch (...) {
        remove_quietly(temporary);
        throw;
    }
}

void append_and_sync(const fs::path& path, std::string_view bytes) {
    OpenFile file(path, Access::add_to_end, Rights::owner_only);
    const auto before = file.size();
    try {
        file.write(bytes);
        file.sync();
    } catch (...) {
        file.shorten_to(before);
        throw;
    }
    if (before == 0)
        flush_folder(folder_of(path));
}

std::string read_file(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status))
        throw MachineError(Trouble::missing, "no file " + utf8(path));
    std::string bytes;
    std::ifstream file;
    if (!fs::is_directory(status))
        file.open(path, std::ios::binary);
    if (file.is_open())
        bytes.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    if (!file.is_open() || file.bad())
        throw MachineError(Trouble::other, "cannot read " + utf8(path));
    return bytes;
}

void make_private_file(const fs::path& path) {
    write_new(path, {}, Rights::owner_only);
}

void make_private_folder(const fs::path& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        fail(error, "make the folder", path);
    if (!fs::is_directory(path, error))
        throw MachineError(Trouble::missing, utf8(path) + " is not a folder");
    set_mode(path);
}

void restrict_rights(const fs::path& path) {
    set_mode(path);
}

void sync_file(const fs::path& path) {
    flush_file(path);
}

void sync_folder(const fs::path& path) {
    flush_folder(path);
}

void move_durably(const fs::path& from, const fs::path& to) {
    rename_file(from, to);
    flush_folder(folder_of(to));
}

void copy_durably(const fs::path& from, const fs::path& to) {
    write_new(to, read_file(from), Rights::owner_only);
}

fs::path temporary_beside(const fs::path& path) {
    fs::path name(".");
    name += path.filename();
    name += "." + random_hex() + std::string(unfinished);
    return folder_of(path) / name;
}

int sweep_temporary(const fs::path& folder, std::chrono::seconds least_age) {
    int swept = 0;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = utf8(entry->path().filename());
        if (!name.starts_with('.') || name.find(unfinished) == std::string::npos)
            continue;
        std::error_code ignored;
        const auto written = fs::last_write_time(entry->path(), ignored);
        if (ignored || fs::file_time_type::clock::now() - written < least_age)
            continue;
        if (fs::remove_all(entry->path(), ignored) > 0 && !ignored)
            ++swept;
    }
    return swept;
}

std::uintmax_t free_space(const fs::path& folder) {
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    return error ? 0 : space.available;
}

bool is_read_only(const fs::path& folder) {
    const fs::path trial = temporary_beside(folder / "trial");
    try {
        const OpenFile file(trial, Access::make_new, Rights::owner_only);
    } catch (const MachineError& error) {
        return error.trouble() == Trouble::read_only;
    }
    remove_quietly(trial);
    return false;
}

LockFile::LockFile(const fs::path& path) : m_handle(-1) {
    OpenFile file(path, Access::lock, Rights::owner_only);
    file.lock_or_throw();
    m_handle = file.release();
}

LockFile::LockFile(LockFile&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {
}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

LockFile::~LockFile() {
    if (m_handle != -1)
        OpenFile::close(m_handle);
}

} // namespace safeplaces

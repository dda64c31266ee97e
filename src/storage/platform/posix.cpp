#ifndef _WIN32

#include "storage/platform/system.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(int code, const std::string& doing, const fs::path& path) {
    throw MachineError(trouble_of_system(code), "cannot " + doing + " " + utf8(path) + ": " +
                                                    std::generic_category().message(code));
}

int descriptor(std::intptr_t handle) {
    return static_cast<int>(handle);
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

} // namespace

OpenFile::OpenFile(const fs::path& path, Access access, Rights rights) : m_path(path) {
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

OpenFile::~OpenFile() {
    if (m_handle >= 0)
        close(m_handle);
}

void OpenFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor(m_handle), bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            fail(errno, "write to", m_path);
    }
}

void OpenFile::sync() {
    if (::fsync(descriptor(m_handle)) != 0)
        fail(errno, "sync", m_path);
}

std::uintmax_t OpenFile::size() const {
    struct stat found {};
    if (::fstat(descriptor(m_handle), &found) != 0)
        fail(errno, "measure", m_path);
    return static_cast<std::uintmax_t>(found.st_size);
}

void OpenFile::shorten_to(std::uintmax_t size) noexcept {
    [[maybe_unused]] const int outcome =
        ::ftruncate(descriptor(m_handle), static_cast<off_t>(size));
}

void OpenFile::lock_or_throw() {
    if (::flock(descriptor(m_handle), LOCK_EX | LOCK_NB) == 0)
        return;
    if (errno == EWOULDBLOCK)
        throw MachineError(Trouble::in_use, "somebody else has " + utf8(m_path));
    fail(errno, "lock", m_path);
}

std::intptr_t OpenFile::release() {
    return std::exchange(m_handle, -1);
}

void OpenFile::close(std::intptr_t handle) noexcept {
    ::close(descriptor(handle));
}

void rename_file(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        fail(errno, "move to", to);
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

Trouble trouble_of_system(int code) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Trouble::disk_full;
    case EACCES:
    case EPERM:
    case EROFS:
        return Trouble::read_only;
    case ENOENT:
    case ENOTDIR:
        return Trouble::missing;
    default:
        return Trouble::other;
    }
}

bool is_on_network(const fs::path& folder) {
    struct statfs system {};
    struct stat found {};
    if (::statfs(folder.c_str(), &system) != 0 || ::stat(folder.c_str(), &found) != 0)
        return false;
    // Source: statfs(2); the kernel writes CIFS with its upper half set.
    switch (static_cast<std::uint32_t>(system.f_type)) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x5346414F: // AFS
    case 0x01021997: // 9P
    case 0x00C36400: // Ceph
        return true;
    case 0x65735546: // FUSE: on a disk of its own (NTFS) here, else from elsewhere (SSH, a cloud)
        return major(found.st_dev) == 0;
    default:
        return false;
    }
}

bool is_on_read_only_disk(const fs::path& folder) {
    struct statvfs found {};
    return ::statvfs(folder.c_str(), &found) == 0 && (found.f_flag & ST_RDONLY) != 0;
}

} // namespace safeplaces

#endif

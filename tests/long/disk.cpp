#include "disk.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace safeplaces::disk {
namespace {

// What a file or folder costs besides its bytes.
constexpr std::uint64_t entry_cost = 512;

struct State {
    std::string root; // empty: nothing is watched
    int operations = 0;
    int fails_at = 0;
    int error = 0;
    Lasting lasting = Lasting::once;
    bool has_failed_to_read = false;
    std::string refused; // to be opened for writing
    std::optional<std::uint64_t> room;
    bool records = false;
    int next_node = 1;
    std::map<std::string, int> nodes; // by path below the root: "" is the root
    std::vector<DiskEvent> events;
};
State state;

bool is_below(std::string_view path) {
    return !state.root.empty() && path.size() > state.root.size() && path.starts_with(state.root) &&
           path[state.root.size()] == '/';
}

std::string path_of(int descriptor) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto size = ::readlink(link, path, sizeof path);
    return size < 0 ? std::string() : std::string(path, static_cast<std::size_t>(size));
}

bool is_watched(int descriptor) {
    return !state.root.empty() &&
           (is_below(path_of(descriptor)) || path_of(descriptor) == state.root);
}

// Counts an operation and says whether it may go on; if not, errno says why.
bool may_go_on() {
    ++state.operations;
    const bool fails = state.fails_at != 0 &&
                       (state.lasting == Lasting::once ? state.operations == state.fails_at
                                                       : state.operations >= state.fails_at);
    if (fails)
        errno = state.error;
    return !fails;
}

std::uint64_t size_of(const char* path) {
    struct stat found {};
    return ::lstat(path, &found) == 0 ? static_cast<std::uint64_t>(found.st_size) + entry_cost : 0;
}

std::uint64_t size_of(int descriptor) {
    struct stat found {};
    return ::fstat(descriptor, &found) == 0 ? static_cast<std::uint64_t>(found.st_size) : 0;
}

// Takes up to `bytes` from the room that is left and says how many it got.
std::uint64_t take_room(std::uint64_t bytes) {
    if (!state.room)
        return bytes;
    const std::uint64_t taken = bytes < *state.room ? bytes : *state.room;
    *state.room -= taken;
    if (taken < bytes)
        errno = ENOSPC;
    return taken;
}

void give_room_back(std::uint64_t bytes) {
    if (state.room)
        *state.room += bytes;
}

// ---- The record

std::string below_root(std::string_view path) {
    return std::string(path.substr(state.root.size()));
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

std::string name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

int node_of(int descriptor) {
    const auto found = state.nodes.find(below_root(path_of(descriptor)));
    return found == state.nodes.end() ? -1 : found->second; // removed: nobody will miss it
}

void note(DiskEvent event) {
    state.events.push_back(std::move(event));
}

void note_make(const char* path, bool is_folder) {
    if (!state.records)
        return;
    const std::string below = below_root(path);
    state.nodes[below] = state.next_node;
    note({.kind = DiskEvent::Kind::make,
          .node = state.next_node++,
          .folder = state.nodes.at(folder_of(below)),
          .is_folder = is_folder,
          .name = name_of(below)});
}

void note_link(const char* from, const char* to) {
    if (!state.records)
        return;
    const std::string below = below_root(to);
    state.nodes[below] = state.nodes.at(below_root(from));
    note({.kind = DiskEvent::Kind::make,
          .node = state.nodes[below],
          .folder = state.nodes.at(folder_of(below)),
          .name = name_of(below)});
}

void note_remove(const std::string& path) {
    if (!state.records)
        return;
    const std::string below = below_root(path);
    note({.kind = DiskEvent::Kind::remove,
          .folder = state.nodes.at(folder_of(below)),
          .name = name_of(below)});
    state.nodes.erase(below);
}

void note_rename(const char* from, const char* to) {
    if (!state.records)
        return;
    const std::string before = below_root(from);
    const std::string after = below_root(to);
    note({.kind = DiskEvent::Kind::rename,
          .folder = state.nodes.at(folder_of(before)),
          .to_folder = state.nodes.at(folder_of(after)),
          .name = name_of(before),
          .to_name = name_of(after)});
    std::map<std::string, int> moved;
    for (auto entry = state.nodes.lower_bound(before); entry != state.nodes.end();) {
        const std::string& path = entry->first;
        if (!path.starts_with(before))
            break;
        if (path.size() == before.size() || path[before.size()] == '/') {
            moved[after + path.substr(before.size())] = entry->second;
            entry = state.nodes.erase(entry);
        } else {
            ++entry;
        }
    }
    for (const auto& [path, node] : moved)
        state.nodes[path] = node;
}

void note_write(int descriptor, const void* bytes, std::size_t size, std::uint64_t offset) {
    if (state.records)
        note({.kind = DiskEvent::Kind::write,
              .node = node_of(descriptor),
              .offset = offset,
              .bytes = std::string(static_cast<const char*>(bytes), size)});
}

} // namespace

void watch(const std::filesystem::path& folder) {
    state = {};
    state.root = std::filesystem::canonical(folder).string();
    state.nodes[""] = 0;
}

void leave() {
    state.root.clear();
    state.room.reset();
    state.records = false;
}

int operations() {
    return state.operations;
}

void fail_at(int operation, int error, Lasting lasting) {
    state.fails_at = operation;
    state.error = error;
    state.lasting = lasting;
}

bool has_failed_to_read() {
    return state.has_failed_to_read;
}

void refuse_writing_from(int operation) {
    fail_at(operation, EROFS, Lasting::for_good);
}

void leave_room(std::uint64_t bytes) {
    state.room = bytes;
}

void record() {
    state.records = true;
}

void promise(int step) {
    if (state.records)
        note({.kind = DiskEvent::Kind::promise, .offset = static_cast<std::uint64_t>(step)});
}

const std::vector<DiskEvent>& events() {
    return state.events;
}

// ---- What the program calls

namespace {

int open_file(const char* path, int flags, mode_t mode) {
    const auto really = [&] {
        return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    };
    const bool is_for_writing = (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
    if (!is_for_writing && state.refused == path) {
        // SQLite would go on with what it can only read, and say that the disk is read-only.
        state.refused.clear();
        errno = state.error;
        return -1;
    }
    if (!is_for_writing || !is_below(path))
        return really();
    const bool is_new = ::access(path, F_OK) != 0;
    if (!may_go_on()) {
        if (state.error != EROFS)
            state.refused = path;
        return -1;
    }
    if (is_new && take_room(entry_cost) < entry_cost)
        return -1;
    const int descriptor = really();
    if (descriptor >= 0 && is_new)
        note_make(path, false);
    return descriptor;
}

ssize_t write_at(int descriptor, const void* bytes, std::size_t size, std::optional<off_t> offset) {
    const auto really = [&](std::size_t part) -> ssize_t {
        return offset ? ::syscall(SYS_pwrite64, descriptor, bytes, part, *offset)
                      : ::syscall(SYS_write, descriptor, bytes, part);
    };
    if (!is_watched(descriptor))
        return really(size);
    if (!may_go_on())
        return -1;
    const std::uint64_t before = size_of(descriptor);
    const bool at_end = (::fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    const auto from = static_cast<std::uint64_t>(offset   ? *offset
                                                 : at_end ? static_cast<off_t>(before)
                                                          : ::lseek(descriptor, 0, SEEK_CUR));
    const std::uint64_t end = from + size;
    if (end > before) {
        const std::uint64_t wanted = end - before;
        const std::uint64_t lacking = wanted - take_room(wanted);
        if (lacking >= size)
            return -1;
        size -= lacking; // as a real disk: what still fits is written
    }
    const ssize_t written = really(size);
    if (written > 0)
        note_write(descriptor, bytes, static_cast<std::size_t>(written), from);
    return written;
}

ssize_t read_at(int descriptor, void* bytes, std::size_t size, off_t offset) {
    if (is_watched(descriptor) && !may_go_on() && state.error != EROFS) {
        state.has_failed_to_read = true;
        return -1;
    }
    return ::syscall(SYS_pread64, descriptor, bytes, size, offset);
}

int sync_file(long call, int descriptor) {
    if (!is_watched(descriptor))
        return static_cast<int>(::syscall(call, descriptor));
    if (!may_go_on())
        return -1;
    // Nobody cuts the power of this test: what the disk would have is known from the record.
    if (state.records)
        note({.kind = DiskEvent::Kind::sync, .node = node_of(descriptor)});
    return 0;
}

int truncate_file(int descriptor, off_t size) {
    if (!is_watched(descriptor))
        return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
    if (!may_go_on())
        return -1;
    const std::uint64_t before = size_of(descriptor);
    const auto after = static_cast<std::uint64_t>(size);
    if (after > before && take_room(after - before) < after - before)
        return -1;
    if (after < before)
        give_room_back(before - after);
    if (state.records)
        note({.kind = DiskEvent::Kind::truncate, .node = node_of(descriptor), .offset = after});
    return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
}

int rename_entry(const char* from, const char* to) {
    const auto really = [&] { return static_cast<int>(::syscall(SYS_rename, from, to)); };
    if (!is_below(from))
        return really();
    if (!may_go_on())
        return -1;
    const std::uint64_t replaced = size_of(to);
    const int outcome = really();
    if (outcome == 0) {
        give_room_back(replaced);
        note_rename(from, to);
    }
    return outcome;
}

int remove_entry(int folder, const char* path, int flags) {
    const auto really = [&] {
        return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags));
    };
    const std::string whole =
        folder == AT_FDCWD || path[0] == '/' ? path : path_of(folder) + "/" + path;
    if (!is_below(whole) || ::faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
        return really();
    if (!may_go_on())
        return -1;
    const std::uint64_t size = size_of(whole.c_str());
    const int outcome = really();
    if (outcome == 0) {
        give_room_back(size);
        note_remove(whole);
    }
    return outcome;
}

int make_folder(const char* path, mode_t mode) {
    const auto really = [&] { return static_cast<int>(::syscall(SYS_mkdir, path, mode)); };
    if (!is_below(path) || ::access(path, F_OK) == 0)
        return really();
    if (!may_go_on() || take_room(entry_cost) < entry_cost)
        return -1;
    const int outcome = really();
    if (outcome == 0)
        note_make(path, true);
    return outcome;
}

int link_file(const char* from, const char* to) {
    if (is_below(to) && !may_go_on())
        return -1;
    const auto outcome = static_cast<int>(::syscall(SYS_link, from, to));
    if (outcome == 0 && is_below(to))
        note_link(from, to);
    return outcome;
}

int describe_disk(const char* path, struct statvfs* found) {
    const auto file =
        static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, O_PATH | O_CLOEXEC, 0));
    if (file < 0)
        return -1;
    const int outcome = ::fstatvfs(file, found);
    ::close(file);
    const bool is_refused = state.error == EROFS && state.operations >= state.fails_at;
    if (outcome == 0 && is_refused && (is_below(path) || state.root == path))
        found->f_flag |= ST_RDONLY;
    return outcome;
}

mode_t mode_in(int flags, va_list arguments) {
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace
} // namespace safeplaces::disk

// These names take the place of the C library's in the whole program.
extern "C" {

namespace the_disk = safeplaces::disk;

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = the_disk::mode_in(flags, arguments);
    va_end(arguments);
    return the_disk::open_file(path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = the_disk::mode_in(flags, arguments);
    va_end(arguments);
    return the_disk::open_file(path, flags, mode);
}
ssize_t write(int descriptor, const void* bytes, size_t size) {
    return the_disk::write_at(descriptor, bytes, size, std::nullopt);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
    return the_disk::write_at(descriptor, bytes, size, offset);
}
ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t offset) {
    return the_disk::read_at(descriptor, bytes, size, offset);
}
int fsync(int descriptor) {
    return the_disk::sync_file(SYS_fsync, descriptor);
}
int fdatasync(int descriptor) {
    return the_disk::sync_file(SYS_fdatasync, descriptor);
}
int ftruncate(int descriptor, off_t size) {
    return the_disk::truncate_file(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) {
    return the_disk::truncate_file(descriptor, size);
}
int rename(const char* from, const char* to) {
    return the_disk::rename_entry(from, to);
}
int unlink(const char* path) {
    return the_disk::remove_entry(AT_FDCWD, path, 0);
}
int unlinkat(int folder, const char* path, int flags) {
    return the_disk::remove_entry(folder, path, flags);
}
int remove(const char* path) {
    struct stat found {};
    const bool is_folder = ::lstat(path, &found) == 0 && S_ISDIR(found.st_mode);
    return the_disk::remove_entry(AT_FDCWD, path, is_folder ? AT_REMOVEDIR : 0);
}
int mkdir(const char* path, mode_t mode) {
    return the_disk::make_folder(path, mode);
}
int link(const char* from, const char* to) {
    return the_disk::link_file(from, to);
}
int statvfs(const char* path, struct statvfs* found) {
    return the_disk::describe_disk(path, found);
}
}

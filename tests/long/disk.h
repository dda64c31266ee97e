#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// The disk below one folder, as a test wants it: it fails, it is full, or it writes down what it is
// asked. disk.cpp takes the place of the system's open, write, fsync and the like in the program
// that it is linked into, for our own code and for SQLite alike. One thread, absolute paths.

// What happened to the disk. Files and folders have numbers (a folder's before its entries'), for
// names change; 0 is the watched folder itself.
struct DiskEvent {
    enum class Kind {
        make,     // an entry `name` in `folder`: the file or folder `node`
        remove,   // it is gone
        rename,   // from `folder`/`name` to `to_folder`/`to_name`
        write,    // `bytes` at `offset` of `node`
        truncate, // `node` to `offset` bytes
        sync,     // of `node`, file or folder
        promise,  // the program said that its step number `offset` is done
    };
    Kind kind = Kind::write;
    int node = 0;
    int folder = 0;
    int to_folder = 0;
    bool is_folder = false; // of make
    std::string name{};
    std::string to_name{};
    std::uint64_t offset = 0;
    std::string bytes{};
};

namespace disk {

// Everything below starts anew. The folder is there, and empty.
void watch(const std::filesystem::path& folder);
void leave();

// How many operations there have been: opening for writing, reading and writing of a database,
// truncating, syncing, renaming, linking, removing, making a folder.
[[nodiscard]] int operations();

// The operation with that number (from 1), or all from there on, fails with that errno.
enum class Lasting { once, for_good };
void fail_at(int operation, int error, Lasting lasting);
// From that operation on nothing may be written any more: the system has made the disk read-only.
void refuse_writing_from(int operation);
// Whether it was a reading: SQLite takes what cannot be read for damaged.
[[nodiscard]] bool has_failed_to_read();

// So many bytes more can be kept from now on.
void leave_room(std::uint64_t bytes);

void record();
void promise(int step);
[[nodiscard]] const std::vector<DiskEvent>& events();

} // namespace disk
} // namespace safeplaces

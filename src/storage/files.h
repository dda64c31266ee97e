#pragma once

#include "domain/error.h"
#include "domain/utf8_path.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// Files as this program needs them. storage/platform/ is the only place below gui/platform/ that
// may know the operating system. All throw MachineError (disk_full, read_only, missing, other) and,
// unless said otherwise, nothing else.

// Who may read a new file: the account that runs the program, or whoever the system lets.
enum class Rights { owner_only, as_usual };

// Puts the bytes at `path` so that a reader, a killed program or a power cut finds the old file
// whole or the new one whole. When it throws, the old file stands untouched.
void atomic_save(const std::filesystem::path& path,
                 std::string_view bytes,
                 Rights rights = Rights::owner_only);

// The same for bytes that come in pieces: `write` hands each to `add`. What it throws, this throws.
using AddBytes = std::function<void(std::string_view bytes)>;
void atomic_save_pieces(const std::filesystem::path& path,
                        const std::function<void(const AddBytes& add)>& write,
                        Rights rights = Rights::owner_only);

// Adds the bytes at the end (making the file, owner only) and returns once they are on the disk.
// When it throws, the file is as long as before.
void append_and_sync(const std::filesystem::path& path, std::string_view bytes);

[[nodiscard]] std::string read_file(const std::filesystem::path& path);

// A new, empty file (rights 0600) or folder (0700, with what leads to it). The file must not exist;
// the folder may.
void make_private_file(const std::filesystem::path& path);
void make_private_folder(const std::filesystem::path& path);

// 0600 for a file, 0700 for a folder. On Windows the user's profile folder guards it instead.
void restrict_rights(const std::filesystem::path& path);

// Returns when the file's bytes, or the folder's list of names, are on the disk.
// Pre: SQLite has not got that file open (closing it here would free SQLite's locks).
void sync_file(const std::filesystem::path& path);
void sync_folder(const std::filesystem::path& path);

// Gives a file or folder a new name, durably. A file that stood there is replaced; a folder is not.
void move_durably(const std::filesystem::path& from, const std::filesystem::path& to);

// Copies a file's bytes to a new one (0600), durably.
void copy_durably(const std::filesystem::path& from, const std::filesystem::path& to);

// A name beside `path`, for work that is not finished; sweep_temporary() knows it again.
[[nodiscard]] std::filesystem::path temporary_beside(const std::filesystem::path& path);

// Removes what killed programs left of temporary_beside() and atomic_save() in that folder. Returns
// how many. Throws nothing. Pre: nobody else works in that folder now.
int sweep_temporary(const std::filesystem::path& folder);

// Bytes that this account may still write there; nothing when that cannot be found out.
[[nodiscard]] std::optional<std::uintmax_t> free_space(const std::filesystem::path& folder);

// Whether the system forbids new files in that folder, found out by trying. Throws nothing.
[[nodiscard]] bool is_read_only(const std::filesystem::path& folder);

// Keeps others out for as long as it lives. A program that was killed holds nothing back: the
// system frees its lock. Throws MachineError(in_use) when somebody else has it.
class LockFile {
public:
    explicit LockFile(const std::filesystem::path& path);
    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

private:
    std::intptr_t m_handle;
};

} // namespace safeplaces

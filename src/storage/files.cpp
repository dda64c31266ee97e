#include "storage/files.h"

#include "storage/platform/system.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <system_error>
#include <utility>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

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

// A new file with what `write` adds, on the disk; none at all when it throws.
void write_new(const fs::path& path,
               const std::function<void(const AddBytes& add)>& write,
               Rights rights) {
    std::optional<OpenFile> file(std::in_place, path, Access::make_new, rights);
    try {
        write([&file](std::string_view bytes) { file->write(bytes); });
        file->sync();
    } catch (...) {
        file.reset(); // Windows removes nothing that is open
        remove_quietly(path);
        throw;
    }
}

void write_new(const fs::path& path, std::string_view bytes, Rights rights) {
    write_new(
        path, [bytes](const AddBytes& add) { add(bytes); }, rights);
}

} // namespace

void atomic_save(const fs::path& path, std::string_view bytes, Rights rights) {
    atomic_save_pieces(
        path, [bytes](const AddBytes& add) { add(bytes); }, rights);
}

void atomic_save_pieces(const fs::path& path,
                        const std::function<void(const AddBytes& add)>& write,
                        Rights rights) {
    const fs::path temporary = temporary_beside(path);
    write_new(temporary, write, rights);
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
    write_new(path, std::string_view{}, Rights::owner_only);
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

int sweep_temporary(const fs::path& folder) {
    int swept = 0;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = utf8(entry->path().filename());
        if (!name.starts_with('.') || name.find(unfinished) == std::string::npos)
            continue;
        std::error_code ignored;
        if (fs::remove_all(entry->path(), ignored) > 0 && !ignored)
            ++swept;
    }
    return swept;
}

std::optional<std::uintmax_t> free_space(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return std::nullopt; // Windows would speak of the disk
    }
    const fs::space_info space = fs::space(folder, error);
    return error ? std::nullopt : std::optional(space.available);
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

bool has_no_room(const fs::path& folder) {
    constexpr std::size_t little = 65'536;
    const fs::path trial = temporary_beside(folder / "room");
    try {
        atomic_save(trial, std::string(little, ' '));
    } catch (const MachineError& error) {
        return error.trouble() == Trouble::disk_full;
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

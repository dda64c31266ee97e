#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// No file that a reader takes is longer than this. Source: data.md 7.
inline constexpr std::size_t longest_content_file = std::size_t{256} * 1024;

// The path as UTF-8 with `/` between folders: how it stands in an InputError.
[[nodiscard]] std::string path_text(const std::filesystem::path& path);

// False too where it cannot be looked at.
[[nodiscard]] bool is_file(const std::filesystem::path& path);
[[nodiscard]] bool is_folder(const std::filesystem::path& path);

// All bytes of a content file.
// Throws InputError (line 0) when it cannot be read or is longer than longest_content_file.
[[nodiscard]] std::string read_content_file(const std::filesystem::path& path);

// What stands in a folder, sorted by name; names that begin with a dot are left out.
// Throws InputError (line 0) when it cannot be listed.
[[nodiscard]] std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder);

// The text without a byte order mark, and with LF for CR LF, so that lines are counted alike
// wherever it was written. `file` is for the error.
// Throws InputError when it is too long, not UTF-8, or holds a control character.
[[nodiscard]] std::string clean_source(std::string_view bytes, const std::string& file);

// The line of `text`, from 1, in which that byte stands.
[[nodiscard]] int line_at(std::string_view text, std::size_t offset);

} // namespace safeplaces

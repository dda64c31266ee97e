#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// "Moving to a new PC: one file out, one in": a venue's whole file under a passphrase, which the
// key is made from with argon2id. The bytes are described in move_file.cpp.
// Source: data.md 4.

// What a venue file may measure, in bytes.
inline constexpr std::size_t largest_venue_file = std::size_t{1} << 30;

// The file to take along. Takes about a tenth of a second and 64 MiB on purpose, so that guessing
// the passphrase is slow.
//
// Pre: the passphrase is not empty; the venue file is no larger than largest_venue_file.
// Throws MachineError when there is no memory for it.
[[nodiscard]] std::string seal(std::string_view venue_file, std::string_view passphrase);

// The venue file again; nothing when the passphrase is another.
//
// Throws InputError (naming `file_name`) for a file that is none of ours, damaged or cut;
// MachineError for one that a later version made (Trouble::newer_version) or when there is no
// memory. A hostile file cannot ask for more than 256 MiB and a second or two.
[[nodiscard]] std::optional<std::string>
open_sealed(std::string_view file, std::string_view passphrase, const std::string& file_name);

} // namespace safeplaces

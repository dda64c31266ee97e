#pragma once

#include "interchange/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// The part of a pack that is signed, as JSON with a strict list of keys.

inline constexpr std::size_t largest_manifest = std::size_t{1} << 20; // bytes

struct ManifestFile {
    std::string path;
    std::size_t size = 0;
    Digest hash{};
};

struct Manifest {
    Pack pack; // without its files
    std::vector<ManifestFile> files;
};

[[nodiscard]] std::string manifest_json(const Pack& pack);

// Throws InputError without a file name for anything that no pack may be: also a path that is none,
// two paths that one disk would take for the same, a file that would be a folder too, more than
// largest_pack.
[[nodiscard]] Manifest read_manifest(std::string_view json);

// Of a Latin letter; anything else stays.
[[nodiscard]] inline char small_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace safeplaces

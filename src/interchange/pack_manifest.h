#pragma once

#include "interchange/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// The part of a pack that is signed, as JSON with a strict list of keys.

struct Manifest {
    Pack pack; // without its files
    std::vector<ManifestFile> files;
};

[[nodiscard]] std::string manifest_json(const Pack& pack);

// Throws InputError without a file name for anything that no pack may be.
[[nodiscard]] Manifest read_manifest(std::string_view json);

} // namespace safeplaces

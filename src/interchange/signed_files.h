#pragma once

#include "domain/error.h"
#include "interchange/keys.h"
#include "interchange/strict_json.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Several files as one that is signed: what a scheme pack and a course file have in common. A kind
// of such a file has a manifest of its own, JSON, which lists the files. Source: data.md 5.
//
// Numbers are little-endian:
//
//    0   8  the magic of its kind
//    8   4  version = 1
//   12   4  length of the manifest
//   16  64  Ed25519 signature over the kind's words | the manifest
//   80  ..  the manifest: of each file path, size and BLAKE2b
//   ..  ..  the files, one after the other

inline constexpr std::size_t largest_manifest = std::size_t{1} << 20; // bytes

struct PackFile {
    std::string path; // relative, with "/": "courses/first-help/course.toml"
    std::string bytes;
};

struct ManifestFile {
    std::string path;
    std::size_t size = 0;
    Digest hash{};
};

// A path that can be a file on any system: no "..", no drive, no name that Windows keeps for
// itself. At most 200 bytes and 8 folders, of letters, digits and ". - _".
[[nodiscard]] bool is_pack_path(std::string_view path);

struct SignedKind {
    std::string_view magic;     // 8 bytes
    std::string_view signed_as; // stands before the manifest in what is signed; ends with a NUL
    const char* not_one;        // "not a scheme pack"
    std::size_t largest = 0;    // all its files together, in bytes
};

// ---- The manifest

[[nodiscard]] JsonLimits manifest_limits();

// What every manifest begins with: its format, and the scheme that signed it.
struct SigningScheme {
    std::string uid; // SchemeId, a UUIDv7
    std::string id;  // "southampton"
};
[[nodiscard]] JsonObject begun_manifest(std::string_view format, const SigningScheme& scheme);

// Throws InputError, saying `not_one`, for a manifest of another format; and for a later version.
[[nodiscard]] SigningScheme
scheme_in(JsonReader& manifest, std::string_view format, const char* not_one);

// Its "files".
[[nodiscard]] JsonValue files_json(std::span<const PackFile> files);

// Throws InputError for what no such file may be: also a path that is none, two paths that one disk
// would take for the same, a file that would be a folder too, more than `largest` bytes.
[[nodiscard]] std::vector<ManifestFile> files_in(JsonReader& reader, std::size_t largest);

// ---- The whole

[[nodiscard]] std::string sign_files(const SignedKind& kind,
                                     std::string_view manifest,
                                     std::span<const PackFile> files,
                                     const SecretKeys& keys);

struct SignedParts { // of the bytes that were opened
    std::string_view manifest;
    Signature signature{};
    std::string_view bodies;
};

// Nothing of it is checked but the head. Throws InputError, naming `file_name` and what is wrong;
// MachineError(newer_version) for one that a later version made.
[[nodiscard]] SignedParts
open_signed(const SignedKind& kind, std::string_view bytes, const std::string& file_name);

[[nodiscard]] bool
is_signed_by(const PublicKey& signing, const SignedKind& kind, const SignedParts& parts);

// What `read` makes of the manifest. Its InputError comes out with the file's name.
template <class Read>
[[nodiscard]] auto manifest_in(const SignedParts& parts, const std::string& file_name, Read read) {
    try {
        return read(parts.manifest);
    } catch (const InputError& error) {
        throw InputError(file_name, 0, std::string{"manifest: "} + error.what());
    }
}

// The files that the manifest lists. Throws InputError when they are not just these.
[[nodiscard]] std::vector<PackFile> files_of(const SignedParts& parts,
                                             std::span<const ManifestFile> listed,
                                             const std::string& file_name);

} // namespace safeplaces

#include "interchange/signed_files.h"

#include "interchange/bytes.h"
#include "interchange/parcel_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace safeplaces {

namespace {

constexpr std::uint32_t version = 1;
constexpr std::int64_t manifest_version = 1;
constexpr std::size_t head_size = 16;
constexpr std::size_t manifest_at = head_size + Signature{}.size();
constexpr std::size_t most_files = 5'000;

// Of a Latin letter; anything else stays.
char small_letter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Windows keeps these names for devices, with any ending.
bool is_device_name(std::string_view name) {
    static constexpr std::array<std::string_view, 6> whole{"con", "prn", "aux",
                                                           "nul", "com", "lpt"};
    std::string stem{name.substr(0, name.find('.'))};
    std::transform(stem.begin(), stem.end(), stem.begin(), small_letter);
    const bool numbered = stem.size() == 4 && stem.back() >= '0' && stem.back() <= '9';
    const auto found = std::find(whole.begin(), whole.end(), stem.substr(0, 3));
    const bool takes_number = found - whole.begin() >= 4;
    return found != whole.end() && (takes_number ? numbered : stem.size() == 3);
}

bool is_path_part(std::string_view part) {
    const auto is_good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_';
    };
    return !part.empty() && part.front() != '.' && part.back() != '.' &&
           std::all_of(part.begin(), part.end(), is_good) && !is_device_name(part);
}

JsonValue json_of(const PackFile& file) {
    return {JsonObject{{"path", as_json(file.path)},
                       {"size", as_json(static_cast<std::int64_t>(file.bytes.size()))},
                       {"hash", as_json(digest_of(file.bytes))}}};
}

ManifestFile file_from(JsonReader& reader, std::size_t largest) {
    ManifestFile file;
    file.path = reader.text("path", 1, longest_text);
    file.size = static_cast<std::size_t>(
        reader.whole_number("size", 0, static_cast<std::int64_t>(largest)));
    file.hash = digest_in(reader, "hash");
    if (!is_pack_path(file.path)) {
        reader.refuse("path", "not a path of a pack");
    }
    return file;
}

// Every path is a file of its own, also on a disk that takes great and small letters for the same.
bool are_apart(const std::vector<ManifestFile>& files) {
    std::set<std::string> paths;
    for (const ManifestFile& file : files) {
        std::string path = file.path;
        std::transform(path.begin(), path.end(), path.begin(), small_letter);
        if (!paths.insert(std::move(path)).second) {
            return false;
        }
    }
    return std::none_of(paths.begin(), paths.end(), [&](const std::string& path) {
        for (std::size_t at = path.find('/'); at != std::string::npos;
             at = path.find('/', at + 1)) {
            if (paths.contains(path.substr(0, at))) {
                return true;
            }
        }
        return false;
    });
}

std::string signed_text(const SignedKind& kind, std::string_view manifest) {
    return std::string{kind.signed_as}.append(manifest);
}

} // namespace

bool is_pack_path(std::string_view path) {
    if (path.size() > 200 || std::count(path.begin(), path.end(), '/') > 8) {
        return false;
    }
    while (true) {
        const std::size_t end = path.find('/');
        if (!is_path_part(path.substr(0, end))) {
            return false;
        }
        if (end == std::string_view::npos) {
            return true;
        }
        path.remove_prefix(end + 1);
    }
}

JsonObject begun_manifest(std::string_view format, const SigningScheme& scheme) {
    return {{"format", as_json(format)},
            {"version", as_json(manifest_version)},
            {"scheme_uid", as_json(scheme.uid)},
            {"scheme_id", as_json(scheme.id)}};
}

SigningScheme scheme_in(JsonReader& manifest, std::string_view format, const char* not_one) {
    if (manifest.text("format", 1, longest_text) != format) {
        manifest.refuse("format", not_one);
    }
    static_cast<void>(manifest.whole_number("version", manifest_version, manifest_version));
    SigningScheme scheme;
    scheme.uid = uuid_in(manifest, "scheme_uid");
    scheme.id = plain_id_in(manifest, "scheme_id");
    return scheme;
}

JsonLimits manifest_limits() {
    return {.bytes = largest_manifest,
            .depth = 4,
            .list = most_files,
            .keys = 20,
            .text = longest_text};
}

JsonValue files_json(std::span<const PackFile> files) {
    JsonList list;
    for (const PackFile& file : files) {
        list.push_back(json_of(file));
    }
    return {std::move(list)};
}

std::vector<ManifestFile> files_in(JsonReader& reader, std::size_t largest) {
    auto files = objects_in(reader, "files", most_files,
                            [&](JsonReader& item) { return file_from(item, largest); });
    std::size_t whole = 0;
    for (const ManifestFile& file : files) {
        whole += file.size;
    }
    if (whole > largest) {
        reader.refuse("files", "too large");
    }
    if (!are_apart(files)) {
        reader.refuse("files", "two paths that are the same");
    }
    return files;
}

std::string sign_files(const SignedKind& kind,
                       std::string_view manifest,
                       std::span<const PackFile> files,
                       const SecretKeys& keys) {
    std::string bytes{kind.magic};
    add_number(version, bytes);
    add_number(static_cast<std::uint32_t>(manifest.size()), bytes);
    bytes += text_of(keys.sign(signed_text(kind, manifest)));
    bytes += manifest;
    for (const PackFile& file : files) {
        bytes += file.bytes;
    }
    return bytes;
}

SignedParts
open_signed(const SignedKind& kind, std::string_view bytes, const std::string& file_name) {
    const auto refuse_unless = [&file_name](bool good, const char* what) {
        if (!good) {
            throw InputError(file_name, 0, what);
        }
    };
    refuse_unless(bytes.starts_with(kind.magic), kind.not_one);
    refuse_unless(bytes.size() > manifest_at, "cut short");
    refuse_unless(bytes.size() <= manifest_at + largest_manifest + kind.largest, "too large");
    if (number_at<std::uint32_t>(bytes, 8) > version) {
        throw MachineError(Trouble::newer_version, "made by a later version of the program");
    }
    refuse_unless(number_at<std::uint32_t>(bytes, 8) == version, "of a version that never was");
    const std::size_t manifest_size = number_at<std::uint32_t>(bytes, 12);
    refuse_unless(manifest_size <= largest_manifest && manifest_size <= bytes.size() - manifest_at,
                  "damaged head");
    return {.manifest = bytes.substr(manifest_at, manifest_size),
            .signature = array_of<Signature{}.size()>(bytes.substr(head_size, Signature{}.size())),
            .bodies = bytes.substr(manifest_at + manifest_size)};
}

bool is_signed_by(const PublicKey& signing, const SignedKind& kind, const SignedParts& parts) {
    return is_signed_by(signing, signed_text(kind, parts.manifest), parts.signature);
}

std::vector<PackFile> files_of(const SignedParts& parts,
                               std::span<const ManifestFile> listed,
                               const std::string& file_name) {
    std::vector<PackFile> files;
    std::string_view left = parts.bodies;
    for (const ManifestFile& file : listed) {
        if (file.size > left.size()) {
            throw InputError(file_name, 0, "cut short");
        }
        const std::string_view body = left.substr(0, file.size);
        if (digest_of(body) != file.hash) {
            throw InputError(file_name, 0, "a damaged file");
        }
        files.push_back({.path = file.path, .bytes = std::string{body}});
        left.remove_prefix(file.size);
    }
    if (!left.empty()) {
        throw InputError(file_name, 0, "something stands after its end");
    }
    return files;
}

} // namespace safeplaces

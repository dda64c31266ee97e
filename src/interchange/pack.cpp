#include "interchange/pack.h"

#include "domain/error.h"
#include "domain/plain_id.h"
#include "interchange/bytes.h"
#include "interchange/pack_manifest.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

namespace safeplaces {

namespace {

// The file, numbers little-endian:
//
//    0   8  "SPSC" 89 0D 0A 1A
//    8   4  version = 1
//   12   4  length of the manifest
//   16  64  Ed25519 signature over "uk.safeplaces.scheme.v1" and a NUL | the manifest
//   80  ..  the manifest, JSON: who, keys, and of each file path, size and BLAKE2b
//   ..  ..  the files, one after the other
constexpr std::string_view magic = "SPSC\x89\x0D\x0A\x1A";
constexpr std::uint32_t version = 1;
constexpr std::size_t head_size = 16;
constexpr std::size_t manifest_at = head_size + Signature{}.size();

constexpr std::string_view kind{"uk.safeplaces.scheme.v1\0", 24};
constexpr std::string_view handover_kind{"uk.safeplaces.handover.v1\0", 26};

std::string handover_bytes(const SchemeKeys& old, const SchemeKeys& next, std::string_view uid) {
    std::string bytes{handover_kind};
    bytes.append(uid).append(text_of(old.signing)).append(text_of(old.box));
    return bytes.append(text_of(next.signing)).append(text_of(next.box));
}

// Each one's signature over the next.
bool is_unbroken(const Pack& pack) {
    for (std::size_t i = 0; i < pack.older.size(); ++i) {
        const OlderKeys& old = pack.older[i];
        const SchemeKeys& next = i + 1 < pack.older.size() ? pack.older[i + 1].keys : pack.keys;
        if (!is_signed_by(old.keys.signing, handover_bytes(old.keys, next, pack.scheme_uid),
                          old.handed_over)) {
            return false;
        }
    }
    return true;
}

bool is_compromised(const Pack& pack, const SchemeKeys& keys) {
    return std::find(pack.compromised.begin(), pack.compromised.end(), keys.signing) !=
           pack.compromised.end();
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

OlderKeys hand_over(const SecretKeys& old, const SchemeKeys& next, std::string_view scheme_uid) {
    const SchemeKeys& keys = old.public_half();
    return {.keys = keys, .handed_over = old.sign(handover_bytes(keys, next, scheme_uid))};
}

std::string sign_pack(const Pack& pack, const SecretKeys& council) {
    assert(pack.keys == council.public_half());
    const std::string manifest = manifest_json(pack);
    static_cast<void>(read_manifest(manifest));
    if (!is_unbroken(pack)) {
        throw InputError("", 0, "older keys that did not hand over");
    }
    std::string bytes{magic};
    add_number(version, bytes);
    add_number(static_cast<std::uint32_t>(manifest.size()), bytes);
    bytes += text_of(council.sign(std::string{kind}.append(manifest)));
    bytes += manifest;
    for (const PackFile& file : pack.files) {
        bytes += file.bytes;
    }
    return bytes;
}

Pack open_pack(std::string_view bytes, const std::string& file_name) {
    const auto refuse_unless = [&file_name](bool good, const char* what) {
        if (!good) {
            throw InputError(file_name, 0, what);
        }
    };
    refuse_unless(bytes.starts_with(magic), "not a scheme pack");
    refuse_unless(bytes.size() > manifest_at, "cut short");
    refuse_unless(bytes.size() <= manifest_at + largest_manifest + largest_pack, "too large");
    if (number_at<std::uint32_t>(bytes, 8) > version) {
        throw MachineError(Trouble::newer_version, "made by a later version of the program");
    }
    refuse_unless(number_at<std::uint32_t>(bytes, 8) == version, "of a version that never was");
    const std::size_t manifest_size = number_at<std::uint32_t>(bytes, 12);
    refuse_unless(manifest_size <= largest_manifest && manifest_size <= bytes.size() - manifest_at,
                  "damaged head");
    const std::string_view manifest = bytes.substr(manifest_at, manifest_size);
    Manifest read;
    try {
        read = read_manifest(manifest);
    } catch (const InputError& error) {
        throw InputError(file_name, 0, std::string{"manifest: "} + error.what());
    }
    Pack& pack = read.pack;
    refuse_unless(
        is_signed_by(pack.keys.signing, std::string{kind}.append(manifest),
                     array_of<Signature{}.size()>(bytes.substr(head_size, Signature{}.size()))),
        "not signed by its own keys");
    refuse_unless(is_unbroken(pack), "older keys that did not hand over");
    std::string_view left = bytes.substr(manifest_at + manifest_size);
    for (const ManifestFile& file : read.files) {
        refuse_unless(file.size <= left.size(), "cut short");
        const std::string_view body = left.substr(0, file.size);
        refuse_unless(digest_of(body) == file.hash, "a damaged file");
        pack.files.push_back({.path = file.path, .bytes = std::string{body}});
        left.remove_prefix(file.size);
    }
    refuse_unless(left.empty(), "something stands after its end");
    return std::move(pack);
}

PackTrust how_to_trust(const Pack& pack, const SchemeKeys& known) {
    if (is_compromised(pack, known)) {
        return PackTrust::compare_words;
    }
    if (pack.keys == known) {
        return PackTrust::same_keys;
    }
    const bool vouched = std::any_of(pack.older.begin(), pack.older.end(),
                                     [&](const OlderKeys& old) { return old.keys == known; });
    return vouched ? PackTrust::handed_over : PackTrust::compare_words;
}

std::vector<SchemeKeys> trusted_keys(const Pack& pack) {
    std::vector<SchemeKeys> keys{pack.keys};
    for (const OlderKeys& old : pack.older) {
        keys.push_back(old.keys);
    }
    std::erase_if(keys, [&](const SchemeKeys& each) { return is_compromised(pack, each); });
    return keys;
}

} // namespace safeplaces

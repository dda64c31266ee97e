#include "interchange/pack.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/pack_manifest.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

constexpr SignedKind kind{.magic = "SPSC\x89\x0D\x0A\x1A",
                          .signed_as = {"uk.safeplaces.scheme.v1\0", 24},
                          .not_one = "not a scheme pack",
                          .largest = largest_pack};

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

} // namespace

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
    return sign_files(kind, manifest, pack.files, council);
}

Pack open_pack(std::string_view bytes, const std::string& file_name) {
    const SignedParts parts = open_signed(kind, bytes, file_name);
    Manifest read = manifest_in(parts, file_name, read_manifest);
    Pack& pack = read.pack;
    if (!is_signed_by(pack.keys.signing, kind, parts)) {
        throw InputError(file_name, 0, "not signed by its own keys");
    }
    if (!is_unbroken(pack)) {
        throw InputError(file_name, 0, "older keys that did not hand over");
    }
    pack.files = files_of(parts, read.files, file_name);
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

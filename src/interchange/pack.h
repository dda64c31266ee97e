#pragma once

#include "interchange/keys.h"
#include "interchange/signed_files.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A scheme as one signed file, `.safescheme`: what a council sends its venues, with rules, forms,
// contacts, courses and the keys to know it by. The bytes are described in signed_files.h.
// Source: data.md 5.

inline constexpr std::size_t largest_pack = std::size_t{64} << 20; // of all its files, in bytes

// Keys that a council had before, and their signature over the keys that came next.
struct OlderKeys {
    SchemeKeys keys;
    Signature handed_over{};

    friend bool operator==(const OlderKeys&, const OlderKeys&) = default;
};

struct Pack {
    std::string scheme_uid; // SchemeId, a UUIDv7
    std::string scheme_id;  // "southampton"
    std::string name;
    std::int64_t seq = 1; // the highest counts
    SchemeKeys keys;
    std::vector<OlderKeys>
        older; // the oldest first; each hands over to the next, the last to `keys`
    std::vector<PublicKey> compromised; // signing keys that count no more
    std::vector<PackFile> files;
};

// `next` signed by the keys that were in force until then.
[[nodiscard]] OlderKeys
hand_over(const SecretKeys& old, const SchemeKeys& next, std::string_view scheme_uid);

// Pre: pack.keys are the public half of `council`.
// Throws InputError for a pack that open_pack() would refuse.
[[nodiscard]] std::string sign_pack(const Pack& pack, const SecretKeys& council);

// A pack whose bytes are as its own keys signed them, and whose older keys each handed over to the
// next. That these keys are the council's is another question: how_to_trust().
//
// Throws InputError, naming `file_name` and what is wrong; MachineError(newer_version) for one that
// a later version made.
[[nodiscard]] Pack open_pack(std::string_view bytes, const std::string& file_name);

enum class PackTrust {
    same_keys,     // as known
    handed_over,   // newer ones, vouched for by those that are known
    compare_words, // others, or vouched for by keys that count no more: somebody has to ask
};
[[nodiscard]] PackTrust how_to_trust(const Pack& pack, const SchemeKeys& known);

// Those whose stickers and decisions count: the keys and the older ones, but not the compromised.
[[nodiscard]] std::vector<SchemeKeys> trusted_keys(const Pack& pack);

} // namespace safeplaces

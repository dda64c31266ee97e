#include "interchange/bytes.h"
#include "interchange/keys.h"
#include "interchange/sealed_stream.h"

#include "domain/error.h"

#include <cassert>
#include <sodium.h>

namespace safeplaces {

namespace {

// Wrapped keys, numbers little-endian:
//
//    0   4  "SPKW"               4   4  version = 1
//    8   4  argon2id passes     12   4  argon2id memory, KiB
//   16  16  salt
//   32  ..  the seed as a sealed stream, bound to the 32 bytes above
constexpr std::string_view magic = "SPKW";
constexpr std::uint32_t version = 1;
constexpr std::size_t head_size = 16 + passphrase_salt_size;
constexpr std::size_t wrapped_size =
    head_size + stream_header + KeySeed{}.size() + stream_chunk_overhead;

constexpr PassphraseCost highest_cost{16, 1024 * 1024};

} // namespace

std::string wrap(const SecretKeys& keys, std::string_view passphrase, const PassphraseCost& cost) {
    assert(!passphrase.empty());
    const std::string salt = new_passphrase_salt();
    std::string wrapped{magic};
    add_number(version, wrapped);
    add_number(cost.passes, wrapped);
    add_number(cost.kib, wrapped);
    wrapped += salt;
    StreamKey key = key_from_passphrase(passphrase, salt, cost);
    KeySeed seed = keys.seed();
    wrapped += seal_with_key(text_of(seed), key, wrapped);
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(key.data(), key.size());
    assert(wrapped.size() == wrapped_size);
    return wrapped;
}

std::optional<SecretKeys> unwrap(std::string_view wrapped, std::string_view passphrase) {
    if (wrapped.size() != wrapped_size || !wrapped.starts_with(magic)) {
        throw MachineError(Trouble::damaged, "not wrapped keys");
    }
    if (number_at<std::uint32_t>(wrapped, 4) > version) {
        throw MachineError(Trouble::newer_version, "keys wrapped by a later version");
    }
    const PassphraseCost cost{number_at<std::uint32_t>(wrapped, 8),
                              number_at<std::uint32_t>(wrapped, 12)};
    if (!is_within(cost, highest_cost)) {
        throw MachineError(Trouble::damaged, "wrapped keys that cost too much to open");
    }
    StreamKey key = key_from_passphrase(passphrase, wrapped.substr(16, passphrase_salt_size), cost);
    auto plain = open_with_key(wrapped.substr(head_size), key, wrapped.substr(0, head_size));
    sodium_memzero(key.data(), key.size());
    if (!plain) {
        return std::nullopt;
    }
    KeySeed seed = array_of<KeySeed{}.size()>(*plain);
    sodium_memzero(plain->data(), plain->size());
    SecretKeys keys{seed};
    sodium_memzero(seed.data(), seed.size());
    return keys;
}

} // namespace safeplaces

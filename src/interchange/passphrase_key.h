#pragma once

#include "interchange/sealed_stream.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace safeplaces {

// What making a key from a passphrase costs with argon2id; it stands beside what the key seals, so
// that a later version may ask for more.
struct PassphraseCost {
    std::uint32_t passes = 0;
    std::uint32_t kib = 0;
};

inline constexpr std::size_t passphrase_salt_size = 16;

[[nodiscard]] std::string new_passphrase_salt();

// What libsodium can do at all, and no more than `most` of each: a file must not ask for minutes.
[[nodiscard]] bool is_within(const PassphraseCost& cost, const PassphraseCost& most);

// The same key for the same passphrase, salt and cost. The caller wipes it.
//
// Pre: the salt has passphrase_salt_size bytes; the cost is_within() some bound.
// Throws MachineError when there is no memory for it.
[[nodiscard]] StreamKey
key_from_passphrase(std::string_view passphrase, std::string_view salt, const PassphraseCost& cost);

} // namespace safeplaces

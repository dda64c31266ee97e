#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// BLAKE2b-256.
using Digest = std::array<std::uint8_t, 32>;

// Hashes fields one after the other. Each text goes in as its length (8 bytes, little-endian) and
// then its bytes, so that characters cannot be shifted from one field to the next.
class Hasher {
public:
    Hasher();

    Hasher& add(std::string_view text);
    Hasher& add(std::int64_t number);
    Hasher& add(const Digest& digest);

    // May be called once.
    [[nodiscard]] Digest finish();

private:
    alignas(64) std::array<unsigned char, 384> m_state;
};

[[nodiscard]] Digest digest_of(std::string_view bytes);

// 64 lower-case hexadecimal digits, and back (nothing for any other text).
[[nodiscard]] std::string to_hex(const Digest& digest);
[[nodiscard]] std::optional<Digest> digest_from_hex(std::string_view hex);

} // namespace safeplaces

#include "domain/digest.h"

#include <cassert>
#include <new>
#include <sodium.h>

namespace safeplaces {

namespace {

crypto_generichash_state* state_in(std::array<unsigned char, 384>& bytes) {
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

std::array<unsigned char, 8> little_endian(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (unsigned char& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xFF);
        number >>= 8;
    }
    return bytes;
}

std::optional<int> hex_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return std::nullopt;
}

} // namespace

Hasher::Hasher() : m_state{} {
    crypto_generichash_init(state_in(m_state), nullptr, 0, Digest{}.size());
}

Hasher& Hasher::add(std::string_view text) {
    const auto length = little_endian(text.size());
    crypto_generichash_update(state_in(m_state), length.data(), length.size());
    crypto_generichash_update(state_in(m_state),
                              reinterpret_cast<const unsigned char*>(text.data()), text.size());
    return *this;
}

Hasher& Hasher::add(std::int64_t number) {
    const auto bytes = little_endian(static_cast<std::uint64_t>(number));
    crypto_generichash_update(state_in(m_state), bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add(const Digest& digest) {
    crypto_generichash_update(state_in(m_state), digest.data(), digest.size());
    return *this;
}

Digest Hasher::finish() {
    Digest digest{};
    const int refused = crypto_generichash_final(state_in(m_state), digest.data(), digest.size());
    assert(refused == 0);
    static_cast<void>(refused);
    return digest;
}

Digest digest_of(std::string_view bytes) {
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return digest;
}

std::string to_hex(const Digest& digest) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

std::optional<Digest> digest_from_hex(std::string_view hex) {
    Digest digest{};
    if (hex.size() != digest.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto high = hex_value(hex[2 * i]);
        const auto low = hex_value(hex[2 * i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        digest[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return digest;
}

} // namespace safeplaces

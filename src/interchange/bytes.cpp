#include "interchange/bytes.h"

#include "domain/id.h"

#include <cassert>
#include <sodium.h>

namespace safeplaces {

UuidBytes uuid_bytes(const std::string& text) {
    assert(looks_like_uuid(text));
    UuidBytes bytes{};
    sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), "-", nullptr, nullptr);
    return bytes;
}

std::string uuid_text(const UuidBytes& bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0xF];
    }
    return text;
}

std::string base64_text(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
    text.pop_back(); // the NUL at its end
    return text;
}

std::optional<std::string> bytes_from_base64(std::string_view text) {
    std::string bytes(text.size() / 4 * 3, '\0');
    std::size_t size = 0;
    // Without a place to say where reading stopped, anything after the end is refused.
    const int refused =
        sodium_base642bin(place_in(bytes, 0), bytes.size(), text.data(), text.size(), nullptr,
                          &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    if (refused != 0) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

} // namespace safeplaces

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// How numbers, keys and ids stand in files of ours. Numbers are little-endian.

template <class Number>
void add_number(Number number, std::string& to) {
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        to += static_cast<char>((number >> (8 * i)) & 0xFF);
    }
}

// Pre: so many bytes stand there.
template <class Number>
[[nodiscard]] Number number_at(std::string_view bytes, std::size_t at) {
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        number = static_cast<Number>(number | Number{static_cast<unsigned char>(bytes[at + i])}
                                                  << (8 * i));
    }
    return number;
}

[[nodiscard]] inline const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

[[nodiscard]] inline unsigned char* place_in(std::string& text, std::size_t at) {
    return reinterpret_cast<unsigned char*>(text.data()) + at;
}

template <std::size_t size>
[[nodiscard]] std::string_view text_of(const std::array<std::uint8_t, size>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

// Pre: bytes.size() == size.
template <std::size_t size>
[[nodiscard]] std::array<std::uint8_t, size> array_of(std::string_view bytes) {
    std::array<std::uint8_t, size> array{};
    std::copy_n(bytes_of(bytes), size, array.begin());
    return array;
}

// The 16 bytes of a UUID, and back. Pre: looks_like_uuid(text).
using UuidBytes = std::array<std::uint8_t, 16>;
[[nodiscard]] UuidBytes uuid_bytes(const std::string& text);
[[nodiscard]] std::string uuid_text(const UuidBytes& bytes);

// Base64 with padding, no line breaks; and back: nothing for any text that base64_text() would not
// have written. Source: RFC 4648, 4.
[[nodiscard]] std::string base64_text(std::string_view bytes);
[[nodiscard]] std::optional<std::string> bytes_from_base64(std::string_view text);

} // namespace safeplaces

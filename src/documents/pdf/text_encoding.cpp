#include "documents/pdf/text_encoding.h"

#include <cstddef>

namespace safeplaces {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
    char32_t character;
    std::size_t bytes;
};

// Pre: text is not empty.
Decoded first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {replacement, 1};
    }
    char32_t character = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) {
            return {replacement, 1};
        }
        character = character << 6 | (byte & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return {surrogate || character > 0x10FFFF ? replacement : character, length};
}

void append_unit(std::string& out, char32_t unit) {
    out += static_cast<char>(unit >> 8 & 0xFF);
    out += static_cast<char>(unit & 0xFF);
}

} // namespace

std::string utf16_of(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        const auto [character, bytes] = first_character(utf8);
        utf8.remove_prefix(bytes);
        if (character > 0xFFFF) {
            append_unit(out, 0xD800 + ((character - 0x10000) >> 10));
            append_unit(out, 0xDC00 + ((character - 0x10000) & 0x3FF));
        } else {
            append_unit(out, character);
        }
    }
    return out;
}

std::string pdf_text(std::string_view utf8) {
    return "\xFE\xFF" + utf16_of(utf8);
}

std::string hex_of(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace safeplaces

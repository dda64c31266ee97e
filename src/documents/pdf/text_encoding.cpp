#include "documents/pdf/text_encoding.h"

#include "domain/fold.h"

namespace safeplaces {

namespace {

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

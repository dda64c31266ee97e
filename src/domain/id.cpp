#include "domain/id.h"

#include <array>

namespace safeplaces {

std::string uuid7(long long unix_ms, unsigned long long random_a, unsigned long long random_b) {
    const auto time = static_cast<unsigned long long>(unix_ms);
    const unsigned long long high = (time << 16) | 0x7000ULL | (random_a & 0xFFFULL);
    const unsigned long long low = 0x8000000000000000ULL | (random_b & 0x3FFFFFFFFFFFFFFFULL);
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (const unsigned long long half : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            const std::size_t length = text.size();
            if (length == 8 || length == 13 || length == 18 || length == 23) {
                text += '-';
            }
            text += digits[(half >> shift) & 0xF];
        }
    }
    return text;
}

bool looks_like_uuid(const std::string& text) {
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex) {
            return false;
        }
    }
    return true;
}

} // namespace safeplaces

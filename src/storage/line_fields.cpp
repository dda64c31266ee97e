#include "storage/line_fields.h"

#include <charconv>

namespace safeplaces {
namespace {

bool stands_as_it_is(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '_' || c == ':' || c == '-';
}

} // namespace

std::string field_text(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (stands_as_it_is(c))
            result += c;
        else
            (result += '%').append({digits[byte >> 4], digits[byte & 15]});
    }
    return result;
}

std::optional<std::string> text_of_field(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            result += text[at];
            continue;
        }
        unsigned byte = 0;
        const std::string_view hex = text.substr(at + 1, 2);
        const auto [stop, error] = std::from_chars(hex.data(), hex.data() + hex.size(), byte, 16);
        if (hex.size() != 2 || error != std::errc() || stop != hex.data() + 2)
            return std::nullopt;
        result += static_cast<char>(byte);
        at += 2;
    }
    return result;
}

std::optional<LineFields> fields_in(std::string_view line) {
    LineFields fields;
    while (!line.empty()) {
        const std::size_t space = line.find(' ');
        const std::string_view word = line.substr(0, space);
        line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        auto value = text_of_field(word.substr(equals + 1));
        if (!value || !fields.emplace(word.substr(0, equals), std::move(*value)).second)
            return std::nullopt;
    }
    return fields;
}

std::string LineReader::text(std::string_view key) {
    const auto found = m_fields.find(key);
    if (found == m_fields.end()) {
        m_good = false;
        return {};
    }
    ++m_read;
    return found->second;
}

int LineReader::number(std::string_view key) {
    const std::string digits = text(key);
    int value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    m_good = m_good && error == std::errc() && stop == end;
    return value;
}

} // namespace safeplaces

#include "interchange/mail_header.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace safeplaces {

namespace {

constexpr std::size_t most_header_bytes = 65'536;
constexpr std::size_t longest_encoded_word = 1'000; // RFC 2047 says 75

std::string small_letters(std::string_view text) {
    std::string small{text};
    std::transform(small.begin(), small.end(), small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

std::string_view without_spaces(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// The line without its end, and takes it off the text with it.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

std::optional<unsigned> hex_value(char c) {
    static constexpr std::string_view digits = "0123456789abcdef";
    const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t value = digits.find(small);
    return value == std::string_view::npos ? std::nullopt
                                           : std::optional{static_cast<unsigned>(value)};
}

// `mark` and two hexadecimal digits are one byte.
std::string decoded_hex(std::string_view text, char mark) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto high = at + 2 < text.size() ? hex_value(text[at + 1]) : std::nullopt;
        const auto low = at + 2 < text.size() ? hex_value(text[at + 2]) : std::nullopt;
        if (text[at] == mark && high && low) {
            bytes += static_cast<char>(*high * 16 + *low);
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

// One encoded word, "=?utf-8?B?...?=", from the front of the text; nothing when none stands there.
std::optional<std::string> take_encoded_word(std::string_view& text) {
    const std::size_t charset_end = text.starts_with("=?") ? text.find('?', 2) : text.npos;
    if (charset_end == text.npos || charset_end + 2 >= text.size() ||
        text[charset_end + 2] != '?') {
        return std::nullopt;
    }
    const std::size_t end = text.substr(0, longest_encoded_word).find("?=", charset_end + 3);
    if (end == text.npos) {
        return std::nullopt;
    }
    const std::string_view body = text.substr(charset_end + 3, end - charset_end - 3);
    const char how = text[charset_end + 1];
    text.remove_prefix(end + 2);
    if (how == 'B' || how == 'b') {
        return decoded_base64(body);
    }
    std::string spaced{body};
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    return decoded_hex(spaced, '=');
}

// Text with its encoded words decoded; the space between two of them does not count.
std::string decoded_words(std::string_view text) {
    std::string plain;
    bool after_word = false;
    while (!text.empty()) {
        std::string_view rest = text;
        if (after_word) {
            const std::size_t next = rest.find_first_not_of(" \t");
            rest.remove_prefix(next == rest.npos ? rest.size() : next);
        }
        if (const auto word = take_encoded_word(rest)) {
            plain += *word;
            text = rest;
            after_word = true;
        } else {
            plain += text.front();
            text.remove_prefix(1);
            after_word = false;
        }
    }
    return plain;
}

// "; name=value" or "; name="quoted"" from the front of the text.
struct Parameter {
    std::string name;
    std::string value{};
};

std::string take_value(std::string_view& text) {
    if (!text.starts_with('"')) {
        const std::size_t end = std::min(text.find(';'), text.size());
        std::string value{without_spaces(text.substr(0, end))};
        text.remove_prefix(end);
        return value;
    }
    std::string value;
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"') {
        at += text[at] == '\\' && at + 1 < text.size() ? 1 : 0;
        value += text[at];
        ++at;
    }
    text.remove_prefix(std::min(at + 1, text.size()));
    return value;
}

std::optional<Parameter> take_parameter(std::string_view& text) {
    const std::size_t begin = text.find(';');
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    text.remove_prefix(begin + 1);
    const std::size_t name_end = std::min(text.find_first_of("=;"), text.size());
    Parameter parameter{.name = small_letters(without_spaces(text.substr(0, name_end)))};
    text.remove_prefix(name_end);
    if (text.starts_with('=')) {
        text.remove_prefix(1);
        text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
        parameter.value = take_value(text);
    }
    return parameter;
}

// Without "charset'language'" in front.
std::string_view after_charset(std::string_view text) {
    const std::size_t first = text.find('\'');
    const std::size_t second = first == text.npos ? text.npos : text.find('\'', first + 1);
    return second == text.npos ? text : text.substr(second + 1);
}

} // namespace

MailPart part_from(std::string_view text) {
    MailPart part;
    std::string_view left = text.substr(0, most_header_bytes);
    std::string* last = nullptr;
    std::string ignored;
    while (!left.empty()) {
        const std::string_view line = take_line(left);
        if (line.empty()) {
            break;
        }
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != nullptr) {
                last->append(" ").append(without_spaces(line));
            }
            continue;
        }
        const std::size_t colon = line.find(':');
        const auto [place, is_new] =
            part.header.try_emplace(small_letters(without_spaces(line.substr(0, colon))));
        last = is_new ? &place->second : &ignored;
        if (colon != std::string_view::npos) {
            *last = without_spaces(line.substr(colon + 1));
        }
    }
    part.body = text.substr(std::min(text.size(), most_header_bytes) - left.size());
    return part;
}

std::string first_word(const MailHeader& header, std::string_view name) {
    const auto found = header.find(name);
    if (found == header.end()) {
        return "";
    }
    const std::string_view value = found->second;
    return small_letters(without_spaces(value.substr(0, value.find(';'))));
}

std::optional<std::string>
parameter(const MailHeader& header, std::string_view name, std::string_view parameter) {
    const auto found = header.find(name);
    if (found == header.end()) {
        return std::nullopt;
    }
    constexpr std::size_t most_pieces = 50;
    std::map<std::string, std::string> all;
    std::string_view text = found->second;
    while (const auto each = take_parameter(text)) {
        all.try_emplace(each->name, each->value);
    }
    const std::string plain{parameter};
    if (const auto whole = all.find(plain + '*'); whole != all.end()) {
        return decoded_hex(after_charset(whole->second), '%');
    }
    if (const auto whole = all.find(plain); whole != all.end()) {
        return decoded_words(whole->second);
    }
    // In pieces: "name*0", or "name*0*" for one that is encoded.
    std::optional<std::string> joined;
    for (std::size_t i = 0; i < most_pieces; ++i) {
        const std::string piece = plain + '*' + std::to_string(i);
        if (const auto as_is = all.find(piece); as_is != all.end()) {
            joined = joined.value_or("") + as_is->second;
        } else if (const auto encoded = all.find(piece + '*'); encoded != all.end()) {
            const std::string_view value = encoded->second;
            joined = joined.value_or("") + decoded_hex(i == 0 ? after_charset(value) : value, '%');
        } else {
            break;
        }
    }
    return joined;
}

std::string decoded_base64(std::string_view text) {
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const auto values = [] {
        std::array<std::int8_t, 256> table{};
        table.fill(-1);
        for (std::size_t i = 0; i < letters.size(); ++i) {
            table[static_cast<unsigned char>(letters[i])] = static_cast<std::int8_t>(i);
        }
        return table;
    }();
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::int8_t value = values[static_cast<unsigned char>(c)];
        if (c == '=') {
            break;
        }
        if (value < 0) {
            continue;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xFF);
        }
    }
    return bytes;
}

std::string decoded_quoted_printable(std::string_view text) {
    std::string joined;
    joined.reserve(text.size());
    while (!text.empty()) {
        const bool has_end = text.find('\n') != std::string_view::npos;
        std::string_view line = take_line(text);
        line = line.substr(0, line.find_last_not_of(" \t") + 1);
        if (line.ends_with('=')) {
            line.remove_suffix(1);
            joined += line;
        } else {
            joined += line;
            joined += has_end ? "\r\n" : "";
        }
    }
    return decoded_hex(joined, '=');
}

} // namespace safeplaces

#include "content/exchange_source.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> windows_characters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Pre: U+0080 to U+FFFF.
void add_character(char32_t character, std::string& to) {
    if (character < 0x800) {
        to += static_cast<char>(0xC0 | (character >> 6));
    } else {
        to += static_cast<char>(0xE0 | (character >> 12));
        to += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
    }
    to += static_cast<char>(0x80 | (character & 0x3F));
}

std::string from_windows(std::string_view line) {
    std::string text;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text += c;
        } else {
            const char32_t character = byte < 0xA0 ? windows_characters.at(byte - 0x80U) : byte;
            add_character(character == 0 ? 0xFFFD : character, text);
        }
    }
    return text;
}

bool is_plain_ascii(std::string_view line) {
    return std::ranges::all_of(line, [](char c) { return (c >= ' ' && c != '\x7F') || c == '\t'; });
}

// Without control characters. Bytes that are not UTF-8 stay.
std::string without_controls(std::string_view line) {
    std::string text;
    while (!line.empty()) {
        const auto [character, bytes] = first_character(line);
        const bool is_control = character < 0x20 || (character >= 0x7F && character < 0xA0);
        if (!is_control || character == '\t') {
            text += line.substr(0, bytes);
        }
        line.remove_prefix(bytes);
    }
    return text;
}

void add_line(std::string_view line, int number, ExchangeSource& source) {
    if (line.starts_with(byte_order_mark)) { // where two files were put together
        line.remove_prefix(byte_order_mark.size());
    }
    if (is_plain_ascii(line) || is_clean_text(line)) {
        source.text += line;
        return;
    }
    std::string clean = without_controls(line);
    std::size_t before = line.size();
    if (!is_clean_text(clean)) {
        source.problems.push_back(
            {number, "not UTF-8: read as Windows-1252 (Latin-1); see that it is right"});
        const std::string text = from_windows(line);
        before = text.size();
        clean = without_controls(text);
    }
    if (clean.size() < before) {
        source.problems.push_back({number, "a control character was left out"});
    }
    source.text += clean;
}

} // namespace

ExchangeSource read_exchange_source(std::string_view bytes) {
    ExchangeSource source;
    if (bytes.size() > longest_exchange_file) {
        source.problems.push_back({0, "longer than 64 MiB"});
        return source;
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        source.problems.push_back({1, "UTF-16: save the file as UTF-8"});
        return source;
    }
    source.text.reserve(bytes.size());
    for (int number = 1; !bytes.empty(); ++number) {
        const auto* stop =
            std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        const auto end = static_cast<std::size_t>(stop - bytes.begin());
        add_line(bytes.substr(0, end), number, source);
        bytes.remove_prefix(end);
        if (!bytes.empty()) {
            source.text += '\n';
            bytes.remove_prefix(bytes.starts_with("\r\n") ? 2 : 1);
        }
    }
    return source;
}

} // namespace safeplaces

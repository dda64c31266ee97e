#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace safeplaces {

namespace {

// Calls `visit(code point)` for each; false when the text is not UTF-8.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        if (*bytes < 0x80) { // most letters, and nothing to decode
            visit(utf8proc_int32_t{*bytes});
            ++bytes;
            --left;
            continue;
        }
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t used = utf8proc_iterate(bytes, left, &point);
        if (used <= 0) {
            return false;
        }
        visit(point);
        bytes += used;
        left -= used;
    }
    return true;
}

constexpr std::array<std::string_view, 9> spaces{" ",  "\t",     "\n",     "\v",    "\f",
                                                 "\r", "\u00A0", "\u2007", "\u202F"};

} // namespace

std::string folded(std::string_view utf8) {
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                     static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                    UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{mapped, &std::free};
    if (length < 0) {
        return std::string{utf8};
    }
    std::string text;
    bool space_due = false;
    for (utf8proc_ssize_t i = 0; i < length; ++i) {
        const auto c = static_cast<char>(mapped[i]);
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            space_due = !text.empty();
        } else {
            if (space_due) {
                text += ' ';
                space_due = false;
            }
            text += c;
        }
    }
    return text;
}

bool is_clean_text(std::string_view text) {
    bool clean = true;
    const bool utf8 = each_code_point(text, [&clean](utf8proc_int32_t point) {
        // The control characters of Unicode, all of them.
        const bool is_control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        if (is_control && point != '\t' && point != '\n') {
            clean = false;
        }
    });
    return utf8 && clean;
}

std::size_t length_in_characters(std::string_view utf8) {
    std::size_t count = 0;
    each_code_point(utf8, [&count](utf8proc_int32_t) { ++count; });
    return count;
}

Decoded first_character(std::string_view utf8) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    if (*bytes < 0x80) { // most letters, and nothing to decode
        return {*bytes, 1};
    }
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(utf8.size()), &point);
    return used > 0 ? Decoded{static_cast<char32_t>(point), static_cast<std::size_t>(used)}
                    : Decoded{0xFFFD, 1};
}

std::string_view beginning(std::string_view utf8, std::size_t most_bytes) {
    std::size_t end = 0;
    while (end < utf8.size()) {
        const std::size_t next = end + first_character(utf8.substr(end)).bytes;
        if (next > most_bytes) {
            break;
        }
        end = next;
    }
    return utf8.substr(0, end);
}

std::string_view trimmed(std::string_view text) {
    // Most texts begin and end with a letter of ASCII, which is quick to see.
    const auto is_letter = [](char c) { return c > ' ' && c < '\x7F'; };
    const auto first = [&] {
        return !text.empty() && is_letter(text.front())
                   ? spaces.end()
                   : std::ranges::find_if(spaces,
                                          [&](auto space) { return text.starts_with(space); });
    };
    const auto last = [&] {
        return !text.empty() && is_letter(text.back())
                   ? spaces.end()
                   : std::ranges::find_if(spaces,
                                          [&](auto space) { return text.ends_with(space); });
    };
    for (auto space = first(); space != spaces.end(); space = first()) {
        text.remove_prefix(space->size());
    }
    for (auto space = last(); space != spaces.end(); space = last()) {
        text.remove_suffix(space->size());
    }
    return text;
}

} // namespace safeplaces

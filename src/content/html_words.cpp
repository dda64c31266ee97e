#include "content/html_words.h"

#include "domain/fold.h"
#include "domain/training/item_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array<std::string_view, 4> parting{"p", "br", "div", "hr"};
constexpr std::array<std::string_view, 10> only_looks{"b", "strong", "i",     "em",  "u",
                                                      "s", "span",   "small", "big", "font"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> names{{
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", " "},
    {"ndash", "–"},
    {"mdash", "—"},
    {"hellip", "…"},
    {"lsquo", "‘"},
    {"rsquo", "’"},
    {"ldquo", "“"},
    {"rdquo", "”"},
    {"pound", "£"},
    {"euro", "€"},
}};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter_or_digit(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

std::string utf8_of(std::uint32_t code) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
        return {static_cast<char>(code)};
    }
    if (code < 0x800) {
        return {static_cast<char>(0xC0 | code >> 6), tail(0)};
    }
    if (code < 0x10000) {
        return {static_cast<char>(0xE0 | code >> 12), tail(6), tail(0)};
    }
    return {static_cast<char>(0xF0 | code >> 18), tail(12), tail(6), tail(0)};
}

// "#233" or "#xE9"; nothing where it is no character.
std::optional<std::string> numbered(std::string_view name) {
    const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    name.remove_prefix(is_hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto read =
        std::from_chars(name.data(), name.data() + name.size(), code, is_hex ? 16 : 10);
    const bool is_character = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return read.ec == std::errc{} && read.ptr == name.data() + name.size() && is_character
               ? std::optional(utf8_of(code))
               : std::nullopt;
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : m_left(html) {}

    [[nodiscard]] HtmlWords read() {
        while (!m_left.empty() && m_found.refused.empty()) {
            const char c = m_left.front();
            if (!(c == '<' && read_tag()) && !(c == '&' && read_entity())) {
                m_found.words += c;
                m_left.remove_prefix(1);
            }
        }
        m_found.words = settled_line(m_found.words);
        return std::move(m_found);
    }

private:
    // False: it is a sign of its own, as in 3 < 5.
    bool read_tag() {
        constexpr std::string_view comment = "<!--";
        if (m_left.starts_with(comment)) {
            constexpr std::string_view end = "-->";
            const std::size_t close = m_left.find(end);
            m_left.remove_prefix(close == std::string_view::npos ? m_left.size()
                                                                 : close + end.size());
            return true;
        }
        const std::size_t first = m_left.size() > 1 && m_left[1] == '/' ? 2 : 1;
        if (m_left.size() <= first || !is_letter(m_left[first])) {
            return false;
        }
        const auto end = std::find_if_not(m_left.begin() + first, m_left.end(), is_letter_or_digit);
        const std::string name = folded(
            {m_left.begin() + first, static_cast<std::size_t>(end - m_left.begin()) - first});
        const std::size_t close = m_left.find('>');
        if (std::ranges::find(parting, name) != parting.end()) {
            m_found.words += ' ';
        } else if (std::ranges::find(only_looks, name) == only_looks.end()) {
            m_found.refused = '<' + name + '>';
        }
        m_left.remove_prefix(close == std::string_view::npos ? m_left.size() : close + 1);
        return true;
    }

    // False: it is a sign of its own, as in "fish & chips".
    bool read_entity() {
        constexpr std::size_t longest = 32;
        const std::size_t end = m_left.substr(0, longest).find(';');
        if (end == std::string_view::npos || end == 1 ||
            !std::all_of(m_left.begin() + 1, m_left.begin() + static_cast<std::ptrdiff_t>(end),
                         [](char c) { return is_letter_or_digit(c) || c == '#'; })) {
            return false;
        }
        const std::string_view name = m_left.substr(1, end - 1);
        const auto* const known =
            std::ranges::find(names, name, &decltype(names)::value_type::first);
        const auto character = name.front() == '#'    ? numbered(name)
                               : known != names.end() ? std::optional{std::string(known->second)}
                                                      : std::nullopt;
        if (character) {
            m_found.words += *character;
        } else {
            m_found.refused = m_left.substr(0, end + 1);
        }
        m_left.remove_prefix(end + 1);
        return true;
    }

    std::string_view m_left;
    HtmlWords m_found{};
};

} // namespace

HtmlWords html_words(std::string_view html) {
    return HtmlReader{html}.read();
}

} // namespace safeplaces

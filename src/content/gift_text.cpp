#include "content/gift_text.h"

#include "domain/fold.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::string_view signs = "~=#{}:\\";

} // namespace

std::size_t find_bare(std::string_view text, std::string_view wanted, std::size_t from) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (std::any_of(wanted.begin(), wanted.end(),
                               [&](char each) { return each == text[i]; })) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::size_t find_stray_backslash(std::string_view text) {
    for (std::size_t i = text.find('\\'); i < text.size(); i = text.find('\\', i + 2)) {
        if (i + 1 == text.size() || signs.find(text[i + 1]) == std::string_view::npos) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::string gift_words(std::string_view text, TextFormat format) {
    const bool keeps_spaces = format == TextFormat::html || format == TextFormat::markdown;
    std::string words;
    words.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r') {
            continue;
        }
        if (c == '\\' && i + 1 < text.size() && text[i + 1] == 'n') {
            words += '\n';
            ++i;
        } else if (c == '\\' && i + 1 < text.size() && signs.find(text[i + 1]) != signs.npos) {
            words += text[++i];
        } else if (!keeps_spaces && (c == ' ' || c == '\n' || c == '\t')) {
            if (!words.empty() && words.back() != ' ') {
                words += ' ';
            }
        } else {
            words += c;
        }
    }
    return std::string{trimmed(words)};
}

std::string escaped_for_gift(std::string_view words) {
    std::string text;
    text.reserve(words.size());
    for (const char c : words) {
        if (c == '\n') {
            text += "\\n";
            continue;
        }
        if (signs.find(c) != std::string_view::npos) {
            text += '\\';
        }
        text += c;
    }
    return text;
}

std::optional<TextFormat> leading_format(std::string_view text) {
    const std::size_t close = text.starts_with('[') ? text.substr(0, 12).find(']') : text.npos;
    return close == text.npos ? std::nullopt : text_format_from(text.substr(1, close - 1));
}

} // namespace safeplaces

#include "domain/training/item_text.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array format_names{
    std::pair{TextFormat::moodle, std::string_view{"moodle"}},
    std::pair{TextFormat::html, std::string_view{"html"}},
    std::pair{TextFormat::markdown, std::string_view{"markdown"}},
    std::pair{TextFormat::plain, std::string_view{"plain"}},
};

} // namespace

std::string_view name_of(TextFormat format) {
    return std::ranges::find(format_names, format, &std::pair<TextFormat, std::string_view>::first)
        ->second;
}

std::optional<TextFormat> text_format_from(std::string_view name) {
    const auto* found =
        std::ranges::find(format_names, name, &std::pair<TextFormat, std::string_view>::second);
    return found == format_names.end() ? std::nullopt : std::optional{found->first};
}

std::string settled_text(std::string_view text) {
    std::string settled;
    settled.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_return = text[i] == '\r';
        if (is_return && i + 1 < text.size() && text[i + 1] == '\n') {
            continue;
        }
        const auto code = static_cast<unsigned char>(text[i]);
        if (is_return) {
            settled += '\n';
        } else if ((code >= 0x20 && code != 0x7F) || text[i] == '\n' || text[i] == '\t') {
            settled += text[i];
        }
    }
    return std::string{trimmed(settled)};
}

std::string settled_line(std::string_view text) {
    std::string line;
    for (const char c : settled_text(text)) {
        if (c != ' ' && c != '\n' && c != '\t') {
            line += c;
        } else if (line.back() != ' ') {
            line += ' ';
        }
    }
    return line;
}

} // namespace safeplaces

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The texts of questions that other systems exchange (quiz_item.h).

// Where something stood in its file; line 0 when it was not read from one. Things that differ in
// nothing else are the same.
struct FilePlace {
    int line = 0;

    friend bool operator==(FilePlace, FilePlace) { return true; }
};

// How a text is to be shown. `moodle` is plain text in which Moodle finds its own signs.
enum class TextFormat { moodle, html, markdown, plain };

// "moodle", "html", "markdown", "plain"
[[nodiscard]] std::string_view name_of(TextFormat format);
[[nodiscard]] std::optional<TextFormat> text_format_from(std::string_view name);

// UTF-8 without white space at its ends. An empty text has no format.
struct ItemText {
    std::string text;
    TextFormat format = TextFormat::moodle;
    FilePlace place{};

    friend bool operator==(const ItemText& a, const ItemText& b) {
        return a.text == b.text && (a.text.empty() || a.format == b.format);
    }
};

// A text from elsewhere as an item has it: LF for CR and CR LF, no other control characters but
// tab, no white space at the ends. As a line: each run of white space is one space.
[[nodiscard]] std::string settled_text(std::string_view text);
[[nodiscard]] std::string settled_line(std::string_view text);

} // namespace safeplaces

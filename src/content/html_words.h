#pragma once

#include <string>
#include <string_view>

namespace safeplaces {

// What HTML of a question says, as plain words on one line: paragraphs and line breaks become a
// space, and what only looks otherwise (bold, italics, a colour) is dropped.
struct HtmlWords {
    std::string words;
    std::string refused{}; // the first thing that words cannot say, "<img>" or "&fjlig;"; or empty
};

[[nodiscard]] HtmlWords html_words(std::string_view html);

} // namespace safeplaces

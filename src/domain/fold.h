#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace safeplaces {

// Text as it is compared and searched: compatibility-decomposed, marks stripped, case folded, runs
// of white space made one space, ends trimmed. "  Zoë  KOWALSKA " is "zoe kowalska".
// Text that is not UTF-8 comes back as it was.
[[nodiscard]] std::string folded(std::string_view utf8);

// Whether all of `text` is valid UTF-8 without control characters other than tab and line feed.
[[nodiscard]] bool is_clean_text(std::string_view text);

// Characters (code points) of UTF-8 text; what a person would roughly count.
[[nodiscard]] std::size_t length_in_characters(std::string_view utf8);

struct Decoded {
    char32_t character = 0;
    std::size_t bytes = 1; // that it takes
};

// What the text begins with. A byte that is not UTF-8 is U+FFFD. Pre: it is not empty.
[[nodiscard]] Decoded first_character(std::string_view utf8);

// The beginning of the text: as many whole characters as fit into so many bytes.
[[nodiscard]] std::string_view beginning(std::string_view utf8, std::size_t most_bytes);

// White space (also no-break spaces) taken from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace safeplaces

#pragma once

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

// White space (also no-break spaces) taken from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace safeplaces

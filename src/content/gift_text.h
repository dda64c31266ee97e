#pragma once

#include "domain/training/quiz_item.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace safeplaces {

// The signs of GIFT in a text, for its reader and its writer.

// Where the first of `wanted` characters stands that has no backslash before it; npos when none.
[[nodiscard]] std::size_t
find_bare(std::string_view text, std::string_view wanted, std::size_t from = 0);

// Where a backslash stands before anything but ~ = # { } : and itself; npos when nowhere.
[[nodiscard]] std::size_t find_stray_backslash(std::string_view text);

// The words as a reader sees them: escapes resolved, "\n" a line feed, other backslashes as they
// stand, carriage returns left out. In HTML and Markdown white space stays as it is; elsewhere a
// run of it is one space.
[[nodiscard]] std::string gift_words(std::string_view text, TextFormat format);

// The same backwards: on one line, each sign of GIFT escaped.
[[nodiscard]] std::string escaped_for_gift(std::string_view words);

// "[html]" at the beginning of the text, or nothing.
[[nodiscard]] std::optional<TextFormat> leading_format(std::string_view text);

} // namespace safeplaces

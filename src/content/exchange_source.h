#pragma once

#include "domain/training/quiz_item.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// No file of questions from elsewhere is longer than this.
inline constexpr std::size_t longest_exchange_file = std::size_t{64} * 1024 * 1024;

struct ExchangeSource {
    std::string text;
    std::vector<ItemProblem> problems;
};

// The text of a file from elsewhere: UTF-8 without byte order marks at its lines' beginnings, each
// line ended by LF, whether it was LF, CR LF or CR. A line that is not UTF-8 is read as
// Windows-1252 (or Latin-1), and a control character is left out; both are told with the line. A
// file in UTF-16 or over the limit is told, and its text is empty.
[[nodiscard]] ExchangeSource read_exchange_source(std::string_view bytes);

} // namespace safeplaces

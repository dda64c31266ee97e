#pragma once

#include <span>
#include <string>
#include <vector>

namespace safeplaces {

using CsvRow = std::vector<std::string>;

// Rows, headings first, as a CSV file that a spreadsheet opens as UTF-8: byte order mark, lines
// that end in CR LF, cells quoted where they must be. A cell that a spreadsheet would take for a
// formula (it begins with = + - @, a tab, CR or LF) gets a ' in front. Source: data.md 8.
[[nodiscard]] std::string csv_text(std::span<const CsvRow> rows);

} // namespace safeplaces

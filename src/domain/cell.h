#pragma once

#include "domain/date.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

// One cell of a list, before it is a text on a screen or a cell of a spreadsheet. All that show or
// export a list begin with the same cells, so that they cannot differ.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Date>;
using CellRow = std::vector<Cell>;

// As it stands in a CSV file: a day as ISO date, nothing as an empty text, a fraction with six
// digits after the point.
[[nodiscard]] std::string text_of(const Cell& cell);

} // namespace safeplaces

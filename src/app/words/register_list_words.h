#pragma once

#include "app/words/scheme_list_words.h"
#include "domain/cell.h"
#include "domain/scheme/register_rows.h"

#include <string>
#include <vector>

namespace safeplaces {

// The register's lists as tables for everything that leaves the program: CSV, Excel and
// paper have these cells, in this order, under these headings.

[[nodiscard]] std::vector<std::string> record_list_headings();
// Its status is that of the day.
[[nodiscard]] CellRow record_list_cells(const RecordRow& record, Date today);

[[nodiscard]] std::vector<std::string> venue_list_headings();
[[nodiscard]] CellRow venue_list_cells(const VenueRow& venue);

// Stickers that have to come back.
[[nodiscard]] std::vector<std::string> return_list_headings();
[[nodiscard]] CellRow return_list_cells(const ReturnRow& sticker);

// What goes to the national map: nothing but what the public may know.
[[nodiscard]] std::vector<std::string> map_list_headings();
[[nodiscard]] CellRow map_list_cells(const VenueRow& venue);

// A cell of a column that only asks whether.
[[nodiscard]] std::string yes_or_no(bool yes);

// The names of the sheets of a workbook; at most 25 characters.
[[nodiscard]] std::string record_sheet_name();
[[nodiscard]] std::string venue_sheet_name();
[[nodiscard]] std::string return_sheet_name();

} // namespace safeplaces

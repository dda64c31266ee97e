#pragma once

#include "documents/designs/report.h"
#include "domain/cell.h"
#include "domain/print/drawing.h"
#include "domain/venue/field.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What a report says. The screen, the paper and the CSV file are all made from this one value, so
// that they cannot differ.

struct ReportTable {
    std::vector<std::string> headings; // the first is that of the rows' names
    std::vector<CellRow> rows;         // as many cells as headings
    std::size_t names = 1;             // so many columns of words; the others hold numbers
    bool ends_with_sum = false;        // the last row
};

struct ReportSection {
    std::string heading;
    std::string text; // may be empty
    std::optional<Chart> chart{};
    ReportTable table{}; // without rows: there is nothing to count, as the text says
};

struct Report {
    std::string title;
    std::vector<std::string> intro;
    std::vector<ReportSection> sections;
    std::string file_name;         // a good one, without its ending: "report-2026-27"
    std::vector<Choice> choices{}; // what else it can be about: the courses
};

// A cell on the screen and on paper: "1,204", "4 March 2027". Never empty: what is not known is
// "not known".
[[nodiscard]] std::string cell_in_words(const Cell& cell);

[[nodiscard]] Drawing paper_of(const Report& report,
                               const std::string& scheme,
                               const std::string& language,
                               const Fonts& fonts);

// Each table under the headings of its own; where those of neighbours are the same but for the
// first, they share them. Which section a row is from stands in its first cell.
[[nodiscard]] std::string csv_of(const Report& report);

} // namespace safeplaces

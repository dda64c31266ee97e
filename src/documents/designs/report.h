#pragma once

#include "documents/chart.h"
#include "domain/print/drawing.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct PrintedTable {
    std::vector<std::string> headings;          // the first is that of the rows' names
    std::vector<std::vector<std::string>> rows; // as many cells as headings, none empty
    std::size_t names = 1;      // so many columns of words; then numbers, at the right
    bool ends_with_sum = false; // the last row stands out
};

struct PrintedSection {
    std::string heading;
    std::string text; // may be empty
    std::optional<Chart> chart;
    PrintedTable table; // without rows: none
};

struct PrintedReport {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Report for funders: Anyborough Safe Places"
    std::string title;          // "Report for funders"
    std::string scheme;         // "Anyborough Safe Places"
    std::vector<std::string> intro;
    std::vector<PrintedSection> sections;
    std::function<std::string(int page, int pages)> page_number; // "Page 1 of 3"
};

// A4, as many pages as it needs. Its tables are tables to somebody who hears them, too.
[[nodiscard]] Drawing draw(const PrintedReport& report, const Fonts& fonts);

} // namespace safeplaces

#include "interchange/csv.h"

#include <string_view>

namespace safeplaces {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view starts_of_formulas = "=+-@\t\r\n";

// Semicolons and tabs too: a spreadsheet set to another language may part cells at them.
constexpr std::string_view must_be_quoted = "\",;\t\r\n";

void add_cell(const std::string& cell, std::string& to) {
    const bool formula =
        !cell.empty() && starts_of_formulas.find(cell.front()) != std::string_view::npos;
    const bool quoted = cell.find_first_of(must_be_quoted) != std::string::npos;
    to += quoted ? "\"" : "";
    to += formula ? "'" : "";
    for (const char c : cell) {
        if (c == '"') {
            to += '"';
        }
        to += c;
    }
    to += quoted ? "\"" : "";
}

} // namespace

std::string csv_text(std::span<const CsvRow> rows) {
    std::string text{byte_order_mark};
    for (const CsvRow& row : rows) {
        bool first = true;
        for (const std::string& cell : row) {
            text += first ? "" : ",";
            add_cell(cell, text);
            first = false;
        }
        text += "\r\n";
    }
    return text;
}

} // namespace safeplaces

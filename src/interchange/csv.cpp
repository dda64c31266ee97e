#include "interchange/csv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
// Semicolons and tabs too: a spreadsheet set to another language may part cells at them.
constexpr auto quoted_bytes = [] {
    std::array<bool, 256> table{};
    for (const char each : std::string_view{"\",;\t\r\n"}) {
        table[static_cast<unsigned char>(each)] = true;
    }
    return table;
}();
constexpr auto must_be_quoted = [](char c) { return quoted_bytes[static_cast<unsigned char>(c)]; };

constexpr std::size_t a_piece = 64 * 1024; // bytes

void add_cell(const std::string& cell, std::string& to) {
    const bool formula = looks_like_formula(cell);
    const bool quoted = std::any_of(cell.begin(), cell.end(), must_be_quoted);
    to += quoted ? "\"" : "";
    to += formula ? "'" : "";
    if (!quoted) {
        to += cell;
        return;
    }
    for (const char c : cell) {
        if (c == '"') {
            to += '"';
        }
        to += c;
    }
    to += '"';
}

} // namespace

bool looks_like_formula(std::string_view cell) {
    const std::size_t start = cell.find_first_not_of('\'');
    return start != std::string_view::npos &&
           std::string_view{"=+-@\t\r\n"}.find(cell[start]) != std::string_view::npos;
}

CsvWriter::CsvWriter(Sink sink) : m_sink{std::move(sink)}, m_waiting{byte_order_mark} {
}

void CsvWriter::add(std::span<const std::string> row) {
    bool first = true;
    for (const std::string& cell : row) {
        m_waiting += first ? "" : ",";
        add_cell(cell, m_waiting);
        first = false;
    }
    m_waiting += "\r\n";
    if (m_waiting.size() >= a_piece) {
        finish();
    }
}

void CsvWriter::finish() {
    m_sink(m_waiting);
    m_waiting.clear();
}

std::string csv_text(std::span<const CsvRow> rows) {
    std::string text;
    CsvWriter writer{[&](std::string_view bytes) { text += bytes; }};
    for (const CsvRow& row : rows) {
        writer.add(row);
    }
    writer.finish();
    return text;
}

} // namespace safeplaces

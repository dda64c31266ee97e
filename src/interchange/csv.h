#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

using CsvRow = std::vector<std::string>;

// Where an export's bytes go, piece by piece. Throws MachineError when they cannot go there.
using Sink = std::function<void(std::string_view bytes)>;

// It begins with = + - @, a tab, CR or LF, or with that behind one or more '.
[[nodiscard]] bool looks_like_formula(std::string_view cell);

// Writes rows, headings first, as a CSV file that a spreadsheet opens as UTF-8: byte order mark,
// lines that end in CR LF, cells quoted where they must be. A cell that a spreadsheet would take
// for a formula gets a ' in front. Source: data.md 8.
class CsvWriter {
public:
    explicit CsvWriter(Sink sink);

    void add(std::span<const std::string> row);

    // Hands over the last bytes. Called once, at the end.
    void finish();

private:
    Sink m_sink;
    std::string m_waiting;
};

// The same as one text.
[[nodiscard]] std::string csv_text(std::span<const CsvRow> rows);

struct ReadCsvRow {
    int line = 1; // of the file, on which it begins
    CsvRow cells;
};

// Reads any CSV file as RFC 4180 has it, with or without a byte order mark, with lines that end in
// CR LF or LF. Where the first line has more semicolons than commas outside quotes, cells are
// parted by semicolons: so a spreadsheet saves in some languages. Empty lines are left out; the '
// that CsvWriter puts before a formula is taken off again.
//
// Throws InputError with `file` and the line: a quote that is never closed, something after a
// closing quote, bytes that are not UTF-8 or a control character, more than 64 MiB, 1,000 cells in
// a row, or 1,000,000 rows.
[[nodiscard]] std::vector<ReadCsvRow> read_csv(std::string_view bytes, const std::string& file);

} // namespace safeplaces

#include "domain/error.h"
#include "domain/fold.h"
#include "interchange/csv.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t most_bytes = 64UL * 1024 * 1024;
constexpr std::size_t most_cells = 1000;
constexpr std::size_t most_rows = 1'000'000;

class Reader {
public:
    Reader(std::string_view bytes, const std::string& file) : m_rest{bytes}, m_file{file} {
        if (bytes.size() > most_bytes) {
            fail("larger than 64 MiB");
        }
        if (m_rest.starts_with("\xEF\xBB\xBF")) {
            m_rest.remove_prefix(3);
        }
        m_separator = separator();
    }

    std::vector<ReadCsvRow> read() {
        std::vector<ReadCsvRow> rows;
        while (!m_rest.empty()) {
            ReadCsvRow row = read_row();
            if (row.cells.size() == 1 && row.cells.front().empty()) {
                continue; // an empty line
            }
            if (rows.size() == most_rows) {
                fail("more than 1,000,000 rows");
            }
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    // Commas or semicolons, whichever the first line has more of.
    [[nodiscard]] char separator() const {
        int commas = 0;
        bool quoted = false;
        for (const char c : m_rest) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : c == ';' ? -1 : 0;
            }
        }
        return commas < 0 ? ';' : ',';
    }

    ReadCsvRow read_row() {
        ReadCsvRow row{m_line, {}};
        do {
            if (row.cells.size() == most_cells) {
                fail("more than 1,000 cells in a row");
            }
            row.cells.push_back(read_cell());
        } while (take(m_separator));
        take('\r');
        if (!take('\n') && !m_rest.empty()) {
            fail("something stands between the end of a cell and the next one");
        }
        ++m_line;
        return row;
    }

    std::string read_cell() {
        std::string cell = take('"') ? read_quoted() : read_plain();
        if (!is_clean_text(cell)) {
            fail("a character that is no text: is the file saved as UTF-8?");
        }
        return cell.starts_with('\'') && looks_like_formula(cell) ? cell.substr(1) : cell;
    }

    // Up to the closing quote; a doubled one is a quote in the text.
    std::string read_quoted() {
        const int began = m_line;
        std::string cell;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"' && !take('"')) {
                return cell;
            }
            const bool line_end = c == '\n';
            m_line += line_end ? 1 : 0;
            if (c != '\r' || !m_rest.starts_with('\n')) { // CR LF in a cell becomes LF
                cell += c;
            }
        }
        m_line = began;
        fail("a quote is opened and never closed");
    }

    std::string read_plain() {
        const char ends[] = {m_separator, '\r', '\n', '\0'};
        const std::size_t length = std::min(m_rest.find_first_of(ends), m_rest.size());
        std::string cell{m_rest.substr(0, length)};
        m_rest.remove_prefix(length);
        if (cell.find('"') != std::string::npos) {
            fail("a quote in the middle of a cell");
        }
        return cell;
    }

    bool take(char wanted) {
        const bool there = m_rest.starts_with(wanted);
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw InputError{m_file, m_line, what};
    }

    std::string_view m_rest;
    const std::string& m_file;
    char m_separator = ',';
    int m_line = 1;
};

} // namespace

std::vector<ReadCsvRow> read_csv(std::string_view bytes, const std::string& file) {
    return Reader{bytes, file}.read();
}

} // namespace safeplaces

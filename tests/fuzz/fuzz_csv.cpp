#include "domain/error.h"
#include "interchange/csv.h"

#include <cstdint>
#include <vector>

// Any bytes as a CSV file: refused with an InputError, or rows that come back the same when they
// are written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    try {
        std::vector<CsvRow> rows;
        for (ReadCsvRow& row : read_csv({reinterpret_cast<const char*>(data), size}, "x.csv")) {
            rows.push_back(std::move(row.cells));
        }
        std::vector<CsvRow> again;
        for (ReadCsvRow& row : read_csv(csv_text(rows), "x.csv")) {
            again.push_back(std::move(row.cells));
        }
        if (again != rows) {
            __builtin_trap();
        }
    } catch (const InputError&) {
    }
    return 0;
}

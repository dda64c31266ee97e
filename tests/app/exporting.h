#pragma once

#include <boost/test/unit_test.hpp>

#include "app/register_export.h"
#include "domain/cell.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "storage/register/records_index.h"
#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "temporary_folder.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

// A register that does not change while lists of it are saved.
inline const Date export_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

inline Db& exported_register() {
    static const std::unique_ptr<Db> db = [] {
        auto made = Db::in_memory();
        migrate(*made, register_migrations(), [](int) {});
        fill_with_sample(*made, {.venues = 30, .seed = 5, .today = export_day},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        made->exec("UPDATE person SET name = '=HYPERLINK(\"x\"), \"Zo\"', name_fold = 'x' WHERE "
                   "id = 2");
        made->exec("UPDATE person SET name = '', name_fold = '' WHERE id = 3");
        return made;
    }();
    return *db;
}

inline bool always(std::int64_t /*done*/) {
    return true;
}

inline std::vector<CsvRow> cells_in(const std::filesystem::path& csv) {
    std::vector<CsvRow> rows;
    for (ReadCsvRow& row : read_csv(read_file(csv), "list.csv")) {
        rows.push_back(std::move(row.cells));
    }
    return rows;
}

struct Exporting : TemporaryFolder {
    Exporting() {
        RecordsIndex index;
        BOOST_REQUIRE(index.refresh(db, [] { return false; }));
        const RecordsFilter filter{.course = CourseId{"hate-crime"}, .today = export_day};
        numbers = index
                      .find(db, filter, {RecordsKey::person, ListDirection::ascending},
                            [] { return false; })
                      .value()
                      .numbers;
        venue_numbers = venues.numbers({}, {});
    }

    void write(RecordsFormat format, const std::string& name) {
        BOOST_TEST((export_records(records, numbers, format, path / name, of, always) ==
                    ExportOutcome::written));
    }
    void write(VenuesFormat format, const std::string& name) {
        BOOST_TEST((export_venues(venues, venue_numbers, format, path / name, of, always) ==
                    ExportOutcome::written));
    }

    Db& db = exported_register();
    RecordsQuery records{db};
    VenuesQuery venues{db};
    std::vector<RecordNumber> numbers;
    std::vector<std::int64_t> venue_numbers;
    ExportOf of{{"01980000-0000-7000-8000-00000000000a"}, "https://safe.example.org", export_day};
};

inline CsvRow texts_of(const CellRow& cells) {
    CsvRow texts;
    std::transform(cells.begin(), cells.end(), std::back_inserter(texts),
                   [](const Cell& cell) { return text_of(cell); });
    return texts;
}

} // namespace safeplaces

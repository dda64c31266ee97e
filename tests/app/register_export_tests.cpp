#include <boost/test/unit_test.hpp>

#include "app/register_export.h"
#include "app/words/record_words.h"
#include "app/words/register_list_words.h"
#include "app/words/scheme_list_words.h"
#include "domain/error.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "storage/register/records_index.h"
#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace safeplaces;

namespace {

const Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

Db& sample() {
    static const std::unique_ptr<Db> db = [] {
        auto made = Db::in_memory();
        migrate(*made, register_migrations(), [](int) {});
        fill_with_sample(*made, {.venues = 30, .seed = 5, .today = today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        made->exec("UPDATE person SET name = '=HYPERLINK(\"x\"), \"Zo\"', name_fold = 'x' WHERE "
                   "id = 2");
        made->exec("UPDATE person SET name = '', name_fold = '' WHERE id = 3");
        return made;
    }();
    return *db;
}

bool always(std::int64_t /*done*/) {
    return true;
}

std::vector<CsvRow> cells_in(const std::filesystem::path& csv) {
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
        const RecordsFilter filter{.course = CourseId{"hate-crime"}, .today = today};
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

    // The workbook's cells, as another program reads them.
    std::vector<CsvRow> cells_in_workbook(const std::string& name) {
        const std::filesystem::path csv = path / "workbook.csv";
        const std::string command = "/usr/bin/python3 " SAFEPLACES_ROOT
                                    "/tests/interchange/xlsx_as_csv.py " +
                                    (path / name).string() + ' ' + csv.string();
        BOOST_REQUIRE(std::system(command.c_str()) == 0);
        return cells_in(csv);
    }

    Db& db = sample();
    RecordsQuery records{db};
    VenuesQuery venues{db};
    std::vector<RecordNumber> numbers;
    std::vector<std::int64_t> venue_numbers;
    ExportOf of{{"01980000-0000-7000-8000-00000000000a"}, "https://safe.example.org", today};
};

CsvRow texts_of(const CellRow& cells) {
    CsvRow texts;
    std::transform(cells.begin(), cells.end(), std::back_inserter(texts),
                   [](const Cell& cell) { return text_of(cell); });
    return texts;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(register_export, Exporting)

BOOST_AUTO_TEST_CASE(records_have_the_same_cells_in_csv_and_in_excel) {
    std::vector<CsvRow> list{record_list_headings()};
    for (const RecordRow& row : records.rows(numbers)) {
        list.push_back(texts_of(record_list_cells(row, today)));
    }
    write(RecordsFormat::csv, "records.csv");
    write(RecordsFormat::xlsx, "records.xlsx");
    BOOST_TEST(list.size() > 100U);
    BOOST_TEST((cells_in(path / "records.csv") == list));
    BOOST_TEST((cells_in_workbook("records.xlsx") == list));
}

BOOST_AUTO_TEST_CASE(venues_have_the_same_cells_in_csv_and_in_excel) {
    std::vector<CsvRow> list{venue_list_headings()};
    for (const VenueRow& row : venues.rows(venue_numbers)) {
        list.push_back(texts_of(venue_list_cells(row)));
    }
    write(VenuesFormat::csv, "venues.csv");
    write(VenuesFormat::xlsx, "venues.xlsx");
    BOOST_TEST(list.size() == 31U);
    BOOST_TEST((cells_in(path / "venues.csv") == list));
    BOOST_TEST((cells_in_workbook("venues.xlsx") == list));
}

BOOST_AUTO_TEST_CASE(a_led_record_has_no_score_in_its_cells) {
    RecordRow led = records.rows(numbers).front();
    led.how = HowTaken::alone;
    const CsvRow alone = texts_of(record_list_cells(led, today));
    led.how = HowTaken::led;
    led.led_by_name = "Ana Example";
    led.right = led.asked = 0;
    const CsvRow cells = texts_of(record_list_cells(led, today));
    const std::vector<std::string> headings = record_list_headings();
    const auto leader =
        static_cast<std::size_t>(std::ranges::find(headings, "Led by") - headings.begin());
    BOOST_TEST(alone.at(leader).empty());
    BOOST_TEST(cells.at(leader) == "Ana Example");
    BOOST_TEST(std::count(alone.begin(), alone.end(), "") + 2 - 1 == // a leader, and no score
               std::count(cells.begin(), cells.end(), ""));
}

BOOST_AUTO_TEST_CASE(a_leader_whose_name_is_gone_is_said_to_have_none) {
    RecordRow led = records.rows(numbers).front();
    led.how = HowTaken::led;
    led.led_by_name.clear();
    BOOST_TEST(leader_in_words(led) == no_name());
}

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_under_each_heading) {
    BOOST_TEST(record_list_cells(records.rows(numbers).front(), today).size() ==
               record_list_headings().size());
    const VenueRow venue = venues.rows(venue_numbers).front();
    BOOST_TEST(venue_list_cells(venue).size() == venue_list_headings().size());
    BOOST_TEST(map_list_cells(venue).size() == map_list_headings().size());
}

BOOST_AUTO_TEST_CASE(the_files_for_programs_have_a_line_or_an_entry_for_each_row) {
    write(RecordsFormat::xapi, "statements.ndjson");
    const std::string statements = read_file(path / "statements.ndjson");
    BOOST_TEST(static_cast<std::size_t>(std::count(statements.begin(), statements.end(), '\n')) ==
               numbers.size());
    write(RecordsFormat::json, "records.json");
    const std::string schema =
        "/usr/bin/python3 " SAFEPLACES_ROOT "/tests/interchange/check_schema.py " SAFEPLACES_ROOT
        "/resources/schemas/";
    BOOST_TEST(
        std::system((schema + "records.schema.json " + (path / "records.json").string()).c_str()) ==
        0);
    write(VenuesFormat::json, "venues.json");
    BOOST_TEST(
        std::system((schema + "venues.schema.json " + (path / "venues.json").string()).c_str()) ==
        0);
}

BOOST_AUTO_TEST_CASE(the_map_has_safe_places_that_may_be_shown_and_no_others) {
    write(VenuesFormat::map_csv, "map.csv");
    const auto shown = static_cast<std::size_t>([&] {
        Rows rows = db.query("SELECT count(*) FROM venue WHERE state IN ('approved', "
                             "'renewal_due') AND on_map = 1 AND latitude IS NOT NULL");
        return rows.next() ? rows.i64(0) : 0;
    }());
    BOOST_TEST(shown > 0U);
    BOOST_TEST(cells_in(path / "map.csv").size() == shown + 1);
    write(VenuesFormat::map_geojson, "map.geojson");
    const std::string map = read_file(path / "map.geojson");
    std::size_t points = 0;
    for (std::size_t at = map.find("\"Point\""); at != std::string::npos;
         at = map.find("\"Point\"", at + 1)) {
        ++points;
    }
    BOOST_TEST(points == shown);
}

BOOST_AUTO_TEST_CASE(an_export_that_is_stopped_leaves_what_stood_there) {
    std::ofstream{path / "records.csv"} << "before";
    const auto stop = [](std::int64_t) { return false; };
    BOOST_TEST((export_records(records, numbers, RecordsFormat::csv, path / "records.csv", of,
                               stop) == ExportOutcome::stopped));
    BOOST_TEST((export_records(records, numbers, RecordsFormat::xlsx, path / "records.xlsx", of,
                               stop) == ExportOutcome::stopped));
    BOOST_TEST(read_file(path / "records.csv") == "before");
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{path}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_place_that_takes_no_file_is_said) {
    BOOST_CHECK_THROW((void)export_records(records, numbers, RecordsFormat::csv,
                                           path / "none" / "records.csv", of, always),
                      MachineError);
}

BOOST_AUTO_TEST_SUITE_END()

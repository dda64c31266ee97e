#include <boost/test/unit_test.hpp>

#include "app/exporting.h"
#include "app/words/register_list_words.h"
#include "app/words/scheme_list_words.h"

#include <algorithm>
#include <cstdlib>

using namespace safeplaces;

namespace {

struct ReadByOthers : Exporting {
    // The workbook's cells, as another program reads them.
    std::vector<CsvRow> cells_in_workbook(const std::string& name) {
        const std::filesystem::path csv = path / "workbook.csv";
        const std::string command = "/usr/bin/python3 " SAFEPLACES_ROOT
                                    "/tests/interchange/xlsx_as_csv.py " +
                                    (path / name).string() + ' ' + csv.string();
        BOOST_REQUIRE(std::system(command.c_str()) == 0);
        return cells_in(csv);
    }
};

} // namespace

// What other people's programs read in the files.
BOOST_FIXTURE_TEST_SUITE(register_export_posix, ReadByOthers)

BOOST_AUTO_TEST_CASE(records_have_the_same_cells_in_csv_and_in_excel) {
    std::vector<CsvRow> list{record_list_headings()};
    for (const RecordRow& row : records.rows(numbers)) {
        list.push_back(texts_of(record_list_cells(row, export_day)));
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

BOOST_AUTO_TEST_SUITE_END()

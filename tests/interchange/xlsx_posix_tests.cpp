#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/csv.h"
#include "interchange/platform/xlsx_library.h"
#include "interchange/xlsx.h"
#include "temporary_folder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace safeplaces;

namespace {

struct AReadWorkbook : TemporaryFolder {
    // What a spreadsheet would show, cell by cell; read by another program than ours.
    std::vector<CsvRow> cells() {
        const std::string command = "/usr/bin/python3 " SAFEPLACES_ROOT
                                    "/tests/interchange/xlsx_as_csv.py " +
                                    file.string() + ' ' + csv.string();
        BOOST_REQUIRE(std::system(command.c_str()) == 0);
        std::ifstream in{csv, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        std::vector<CsvRow> rows;
        for (ReadCsvRow& row : read_csv(bytes, "cells.csv")) {
            rows.push_back(std::move(row.cells));
        }
        return rows;
    }

    std::filesystem::path file = path / "list.xlsx";
    std::filesystem::path csv = path / "cells.csv";
    std::vector<std::string> headings{"Name", "Passed", "Mark", "Where"};
};

const Date some_day{std::chrono::year{2026}, std::chrono::month{2}, std::chrono::day{28}};

} // namespace

BOOST_FIXTURE_TEST_SUITE(xlsx_posix, AReadWorkbook)

BOOST_AUTO_TEST_CASE(every_kind_of_cell_comes_out_as_it_went_in) {
    XlsxWriter writer{file, "Records", headings};
    writer.add(CellRow{"Zoë <Łukasz> & \"Ŵyn\"", some_day, std::int64_t{100}, 50.9125});
    writer.add(CellRow{std::monostate{}, std::monostate{}, std::int64_t{-3}, std::string{}});
    writer.finish();
    BOOST_TEST((cells() ==
                std::vector<CsvRow>{headings,
                                    {"Zoë <Łukasz> & \"Ŵyn\"", "2026-02-28", "100", "50.912500"},
                                    {"", "", "-3", ""}}));
}

BOOST_AUTO_TEST_CASE(a_day_of_long_ago_comes_out_as_it_went_in) {
    const auto of_year = [](int year) {
        return Date{std::chrono::year{year}, std::chrono::May, std::chrono::day{1}};
    };
    XlsxWriter writer{file, "Records", headings};
    writer.add(CellRow{of_year(1961), of_year(1900), of_year(1899), of_year(1969)});
    writer.finish();
    BOOST_TEST((cells().at(1) == CsvRow{"1961-05-01", "1900-05-01", "1899-05-01", "1969-05-01"}));
}

BOOST_AUTO_TEST_CASE(a_text_that_looks_like_a_formula_stays_a_text) {
    XlsxWriter writer{file, "Records", headings};
    writer.add(CellRow{"=HYPERLINK(\"http://example.org\")", "+1", "@x", "-2"});
    writer.finish();
    BOOST_TEST(cells().at(1).front() == "=HYPERLINK(\"http://example.org\")");
}

BOOST_AUTO_TEST_CASE(a_library_that_is_not_installed_is_named) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(open_xlsx_library("libnothing.so.4")), InstallError,
                          [](const InstallError& error) {
                              return std::string{error.what()}.starts_with("libnothing.so.4");
                          });
}

BOOST_AUTO_TEST_CASE(another_library_of_that_name_is_not_called) {
    BOOST_CHECK_THROW(static_cast<void>(open_xlsx_library("libz.so.1")), InstallError);
}

BOOST_AUTO_TEST_SUITE_END()

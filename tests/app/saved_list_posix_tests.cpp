#include <boost/test/unit_test.hpp>

#include "app/register_export.h"
#include "app/scheme/all_records_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/dates.h"
#include "app/words/list_paper_words.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace safeplaces;

namespace {

using Table = std::vector<CsvRow>;

// The two long lists of the desk, and the files into which they are saved.
struct TheLists : ARegister {
    TheLists() {
        fill(20);
        file.db().exec("UPDATE venue SET last_heard_at = NULL WHERE id = 3");
        file.db().exec("UPDATE person SET name = '', name_fold = '' WHERE id = 3");
    }

    // What the screen says in each cell.
    template <class ViewModel, class Field>
    Table on_screen(ViewModel& list, const std::vector<Field>& fields) {
        Table table;
        BOOST_REQUIRE(list.state().count == list.state().total);
        for (int row = 0; row < list.state().count; ++row) {
            CsvRow& cells = table.emplace_back();
            for (const Field field : fields) {
                cells.push_back(list.cell(row, field));
            }
        }
        BOOST_TEST(table.size() > 10U);
        return table;
    }

    template <class ViewModel, class Format>
    std::filesystem::path saved(ViewModel& list, Format format, const std::string& name) {
        venue.save_to = folder.path / name;
        list.save_as(format);
        finish_work();
        BOOST_TEST(list.state().saving.trouble == "");
        return venue.save_to;
    }

    // With the headings.
    static Table cells_in(const std::filesystem::path& csv) {
        Table table;
        for (ReadCsvRow& row : read_csv(read_file(csv), "list.csv")) {
            table.push_back(std::move(row.cells));
        }
        return table;
    }

    // As another program reads it.
    [[nodiscard]] Table cells_in_workbook(const std::filesystem::path& workbook) const {
        const std::filesystem::path csv = folder.path / "workbook.csv";
        run("/usr/bin/python3 " SAFEPLACES_ROOT "/tests/interchange/xlsx_as_csv.py " +
            workbook.string() + ' ' + csv.string());
        return cells_in(csv);
    }

    [[nodiscard]] std::string words_in_pdf(const std::filesystem::path& pdf) const {
        const std::filesystem::path text = folder.path / "words.txt";
        run("pdftotext " + pdf.string() + ' ' + text.string());
        return read_file(text);
    }

    static void run(const std::string& command) {
        BOOST_REQUIRE(std::system(command.c_str()) == 0);
    }

    TemporaryFolder folder;
};

// A day as the screen says it; other words as they are.
std::string as_listed(const std::string& cell) {
    const auto day = date_from_iso(cell);
    return day ? short_date(*day) : cell;
}

// The columns under those headings, without them.
Table columns_of(const Table& rows, const std::vector<std::string>& headings) {
    Table table;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        CsvRow& cells = table.emplace_back();
        for (const std::string& heading : headings) {
            const auto place = std::find(rows.front().begin(), rows.front().end(), heading);
            BOOST_REQUIRE(place != rows.front().end());
            const auto column = static_cast<std::size_t>(place - rows.front().begin());
            cells.push_back(as_listed(rows[row].at(column)));
        }
    }
    return table;
}

// Each word of each cell stands on the paper; a table has a word in every cell.
void check_paper(const PrintedReport& printed, const Table& screen, const std::string& paper) {
    const PrintedTable& table = printed.sections.front().table;
    BOOST_REQUIRE(table.rows.size() == screen.size());
    for (std::size_t row = 0; row < screen.size(); ++row) {
        for (std::size_t column = 0; column < screen[row].size(); ++column) {
            const std::string& cell = screen[row][column];
            BOOST_TEST(table.rows[row].at(column) == (cell.empty() ? "none" : cell));
            std::istringstream words{cell};
            for (std::string word; words >> word;) {
                BOOST_TEST(paper.find(word) != std::string::npos, word);
            }
        }
        BOOST_TEST(table.rows[row].size() == screen[row].size());
    }
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(saved_list, TheLists)

BOOST_AUTO_TEST_CASE(every_cell_of_the_records_on_the_screen_is_in_each_file) {
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    finish_work();
    list.filter_course("hate-crime");
    finish_work();
    using F = RecordField;
    const Table screen =
        on_screen(list, std::vector{F::person, F::venue, F::course, F::ward, F::passed,
                                    F::valid_until, F::led_by, F::status});
    const std::vector<std::string> columns{"Name",      "Venue",       "Course", "Ward",
                                           "Passed on", "Valid until", "Led by", "Status"};
    BOOST_TEST(
        (columns_of(cells_in(saved(list, RecordsFormat::csv, "records.csv")), columns) == screen));
    BOOST_TEST((columns_of(cells_in_workbook(saved(list, RecordsFormat::xlsx, "records.xlsx")),
                           columns) == screen));
    const std::string paper = words_in_pdf(saved(list, RecordsFormat::pdf, "records.pdf"));
    RecordsQuery query{desk.file.db()};
    check_paper(printed_list(query.rows(desk.search.latest().numbers), export_of(desk)), screen,
                paper);
}

BOOST_AUTO_TEST_CASE(every_cell_of_the_venues_on_the_screen_is_in_each_file) {
    SchemeDesk& desk = open();
    VenuesViewModel list{desk};
    using F = VenueField;
    const Table screen = on_screen(list, std::vector{F::name, F::postcode, F::state, F::ward,
                                                     F::trained, F::valid_to, F::last_heard});
    const auto as_screen = [](const Table& rows) {
        Table table = columns_of(rows, {"Name", "Postcode", "Status", "Ward", "Trained",
                                        "Approved until", "Last heard", "Staff"});
        for (CsvRow& cells : table) { // two numbers for one cell
            cells[4] += " of " + cells.back();
            cells.pop_back();
        }
        return table;
    };
    BOOST_TEST((as_screen(cells_in(saved(list, VenuesFormat::csv, "venues.csv"))) == screen));
    BOOST_TEST(
        (as_screen(cells_in_workbook(saved(list, VenuesFormat::xlsx, "venues.xlsx"))) == screen));
    const std::string paper = words_in_pdf(saved(list, VenuesFormat::pdf, "venues.pdf"));
    VenuesQuery query{desk.file.db()};
    check_paper(printed_list(query.rows(query.numbers({}, list.state().order)), export_of(desk)),
                screen, paper);
}

BOOST_AUTO_TEST_SUITE_END()

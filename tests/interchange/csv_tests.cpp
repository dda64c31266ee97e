#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/csv.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(csv)

namespace {

const std::string mark = "\xEF\xBB\xBF";

std::string one_cell(const std::string& cell) {
    const std::vector<CsvRow> rows{{cell}};
    return csv_text(rows);
}

} // namespace

BOOST_AUTO_TEST_CASE(no_rows_are_a_byte_order_mark_alone) {
    BOOST_TEST(csv_text({}) == mark);
}

BOOST_AUTO_TEST_CASE(rows_end_in_cr_lf_and_cells_are_parted_by_commas) {
    const std::vector<CsvRow> rows{{"Who", "Course", "Mark"}, {"Zoë Łukasz", "", "6 of 6"}};
    BOOST_TEST(csv_text(rows) == mark + "Who,Course,Mark\r\nZoë Łukasz,,6 of 6\r\n");
}

const std::vector<std::string> plain{"", "Ann", "O'Neil", "a=b", "12-3", " =1", "7", "it's @ noon"};

BOOST_DATA_TEST_CASE(a_plain_cell_stands_as_it_is, data::make(plain), cell) {
    BOOST_TEST(one_cell(cell) == mark + cell + "\r\n");
}

const std::vector<std::string> parting{"a,b", "a;b", "a\tb", "a\nb", "a\rb"};

BOOST_DATA_TEST_CASE(a_cell_with_something_that_parts_cells_is_quoted, data::make(parting), cell) {
    BOOST_TEST(one_cell(cell) == mark + '"' + cell + "\"\r\n");
}

BOOST_AUTO_TEST_CASE(a_quote_inside_a_cell_is_doubled) {
    BOOST_TEST(one_cell("The \"Ship\"") == mark + "\"The \"\"Ship\"\"\"\r\n");
}

const std::vector<std::string> formulas{"=1+1", "+44 23", "-5", "@SUM(A1)"};

BOOST_DATA_TEST_CASE(a_cell_that_looks_like_a_formula_is_made_text, data::make(formulas), cell) {
    BOOST_TEST(one_cell(cell) == mark + '\'' + cell + "\r\n");
}

const std::vector<std::string> hidden{"\t=1", "\r=1", "\n=1"};

BOOST_DATA_TEST_CASE(a_formula_behind_white_space_is_made_text_and_quoted,
                     data::make(hidden),
                     cell) {
    BOOST_TEST(one_cell(cell) == mark + "\"'" + cell + "\"\r\n");
}

BOOST_AUTO_TEST_CASE(a_formula_with_quotes_and_commas_is_made_text_and_quoted) {
    BOOST_TEST(one_cell("=HYPERLINK(\"x\",\"y\")") ==
               mark + "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
}

BOOST_AUTO_TEST_CASE(rows_go_out_piece_by_piece) {
    std::vector<std::size_t> pieces;
    std::string all;
    CsvWriter writer{[&](std::string_view bytes) {
        pieces.push_back(bytes.size());
        all += bytes;
    }};
    const CsvRow row{std::string(1000, 'x')};
    for (int i = 0; i < 200; ++i) {
        writer.add(row);
    }
    writer.finish();
    BOOST_TEST(pieces.size() > 2U);
    BOOST_TEST(all == csv_text(std::vector<CsvRow>(200, row)));
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

std::vector<CsvRow> cells_of(std::string_view bytes) {
    std::vector<CsvRow> rows;
    for (ReadCsvRow& row : read_csv(bytes, "list.csv")) {
        rows.push_back(std::move(row.cells));
    }
    return rows;
}

// The line that is refused; 0 when none is.
int refused_line(std::string_view bytes) {
    try {
        (void)read_csv(bytes, "list.csv");
    } catch (const InputError& error) {
        BOOST_TEST(error.file() == "list.csv");
        return error.line();
    }
    return 0;
}

using Rows = std::vector<CsvRow>;

} // namespace

BOOST_AUTO_TEST_SUITE(csv_reader)

BOOST_AUTO_TEST_CASE(what_was_written_comes_back) {
    const Rows rows{{"Name", "Note"},
                    {"The \"Ship\", Łódź", "two\nlines"},
                    {"=1+1", "'=1+1"},
                    {"", ""},
                    {"a;b", "'quoted'"}};
    BOOST_TEST((cells_of(csv_text(rows)) == rows));
}

BOOST_AUTO_TEST_CASE(lines_of_any_system_are_read_and_empty_ones_left_out) {
    const Rows rows{{"a", "b"}, {"c", "d"}};
    BOOST_TEST((cells_of("a,b\r\nc,d\r\n") == rows));
    BOOST_TEST((cells_of("a,b\nc,d") == rows));
    BOOST_TEST((cells_of("\xEF\xBB\xBF"
                         "a,b\n\n\r\nc,d\n\n") == rows));
    BOOST_TEST((cells_of("") == Rows{}));
}

BOOST_AUTO_TEST_CASE(semicolons_part_cells_where_the_first_line_has_more_of_them) {
    BOOST_TEST((cells_of("a;b;c,d\n1,5;2;3\n") == Rows{{"a", "b", "c,d"}, {"1,5", "2", "3"}}));
    BOOST_TEST((cells_of("\"a;b;c\",d\n1,2\n") == Rows{{"a;b;c", "d"}, {"1", "2"}}));
}

BOOST_AUTO_TEST_CASE(each_row_knows_the_line_on_which_it_begins) {
    const auto rows = read_csv("a\n\n\"b\r\nb\"\nc\n", "list.csv");
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(rows[1].line == 3);
    BOOST_TEST(rows[1].cells.front() == "b\nb");
    BOOST_TEST(rows[2].line == 5);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_csv_is_refused_with_its_line) {
    BOOST_TEST(refused_line("a,b\nc,\"d\ne\n") == 2);        // never closed
    BOOST_TEST(refused_line("a,b\n\"c\"d,e\n") == 2);        // after the closing quote
    BOOST_TEST(refused_line("a,b\nc\"d,e\n") == 2);          // in the middle
    BOOST_TEST(refused_line("a,b\nc,\xff\n") == 2);          // not UTF-8
    BOOST_TEST(refused_line(std::string("a\0b\n", 4)) == 1); // a NUL
    BOOST_TEST(refused_line("a\rb\n") == 1);                 // CR alone
    BOOST_TEST(refused_line(std::string(1000, ',')) == 1);
    BOOST_TEST(refused_line(std::string(999, ',')) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

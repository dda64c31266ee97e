#include <boost/test/unit_test.hpp>

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

BOOST_AUTO_TEST_SUITE_END()

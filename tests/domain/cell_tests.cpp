#include <boost/test/unit_test.hpp>

#include "domain/cell.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(cell)

BOOST_AUTO_TEST_CASE(each_kind_has_its_text) {
    using std::chrono::year;
    BOOST_TEST(text_of(Cell{}) == "");
    BOOST_TEST(text_of(Cell{std::string{"Zoë"}}) == "Zoë");
    BOOST_TEST(text_of(Cell{std::int64_t{-12}}) == "-12");
    BOOST_TEST(text_of(Cell{year{2026} / std::chrono::March / 4}) == "2026-03-04");
}

BOOST_AUTO_TEST_CASE(a_fraction_has_six_digits_and_a_point) {
    BOOST_TEST(text_of(Cell{50.9125}) == "50.912500");
    BOOST_TEST(text_of(Cell{-1.0000004}) == "-1.000000");
    BOOST_TEST(text_of(Cell{-0.0000001}) == "0.000000");
    BOOST_TEST(text_of(Cell{5.0 / 6}) == "0.833333");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "all_records.h"
#include "looks.h"

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(records_screen_laid_out, AllRecords)

BOOST_AUTO_TEST_CASE(nothing_is_cut_beneath_a_full_table_also_while_a_filter_gets_its_name) {
    BOOST_TEST(wait_for([&] { return is_in_view("Keep this filter"); }));
    check_nothing_is_cut(*frame);
    press("Keep this filter");
    check_nothing_is_cut(*frame);
    press("Keep filter"); // without a name
    BOOST_TEST(is_in_view("Type a name for it."));
    check_nothing_is_cut(*frame);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "gui/controls/column_widths.h"

using namespace safeplaces;

namespace {

const ColumnWish venue_wish{.heading = 80, .content = 180, .designed = 200};
const ColumnWish ward_wish{.heading = 70, .content = 90, .designed = 100, .leaves = 1};
const ColumnWish day_wish{.heading = 60, .content = 110, .designed = 110, .is_short = true};
const ColumnWish status_wish{.heading = 80, .content = 150, .designed = 160};

std::vector<int> widths_in(int room) {
    return column_widths({venue_wish, ward_wish, day_wish, status_wish}, room);
}

} // namespace

BOOST_AUTO_TEST_SUITE(column_widths_of_a_table)

BOOST_AUTO_TEST_CASE(what_is_left_over_goes_to_the_long_ones_as_they_were_designed) {
    const std::vector<int> wider{180 + 200, 90 + 100, 110, 150 + 160};
    BOOST_TEST(widths_in(530 + 460) == wider);
}

BOOST_AUTO_TEST_CASE(a_column_with_little_in_it_gives_its_room_to_others) {
    const std::vector<int> widths = column_widths({{.heading = 80, .content = 260, .designed = 200},
                                                   {.heading = 70, .content = 0, .designed = 200}},
                                                  330);
    const std::vector<int> all_seen{260, 70};
    BOOST_TEST(widths == all_seen);
}

BOOST_AUTO_TEST_CASE(what_may_be_left_out_goes_before_anything_is_cut) {
    const std::vector<int> widths = widths_in(440);
    const std::vector<int> all_seen{180, 0, 110, 150};
    BOOST_TEST(widths == all_seen);
}

BOOST_AUTO_TEST_CASE(then_what_is_long_is_cut_and_what_is_short_is_not) {
    const std::vector<int> widths = widths_in(380);
    BOOST_TEST(widths[0] < 180);
    BOOST_TEST(widths[2] == 110);
    BOOST_TEST(widths[3] < 150);
    BOOST_TEST(widths[0] + widths[2] + widths[3] <= 380);
    BOOST_TEST(widths[0] + widths[2] + widths[3] > 376);
}

BOOST_AUTO_TEST_CASE(where_not_even_half_has_room_the_last_ones_go_but_never_the_first) {
    const std::vector<int> two{140, 0, 110, 0};
    BOOST_TEST(widths_in(250) == two);
    const std::vector<int> one{100, 0, 0, 0};
    BOOST_TEST(widths_in(90) == one);
}

BOOST_AUTO_TEST_CASE(one_long_name_sends_no_column_away) {
    const std::vector<int> widths =
        column_widths({{.heading = 80, .content = 500, .designed = 200}, ward_wish}, 400);
    const std::vector<int> beside{310, 90};
    BOOST_TEST(widths == beside);
}

BOOST_AUTO_TEST_SUITE_END()

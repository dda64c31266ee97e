// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"
#include "door_scenes.h"
#include "looks.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(desk_screens)

BOOST_DATA_TEST_CASE(tab_goes_round_at_a_desk, boost::unit_test::data::make(desk_scenes())) {
    SchemeStage stage;
    sample.show(stage);
    check_tab_order(*stage.frame);
}

BOOST_DATA_TEST_CASE(tab_goes_round_before_a_desk_is_unlocked,
                     boost::unit_test::data::make(door_scenes())) {
    DoorStage stage;
    sample.show(stage);
    if (sample.name == "a desk that opens") { // nothing can be pressed yet
        BOOST_TEST(tab_stops_in(*stage.frame).empty());
        return;
    }
    check_tab_order(*stage.frame);
}

BOOST_AUTO_TEST_SUITE_END()

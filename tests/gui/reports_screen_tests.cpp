#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"

using namespace safeplaces;

namespace {

int shown_buttons(const SchemeStage& stage, const std::string& words) {
    int count = 0;
    for (auto* each : everything_in(*stage.screen)) {
        count += each->IsShownOnScreen() && words_of(*each) == words ? 1 : 0;
    }
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reports_screen)

BOOST_AUTO_TEST_CASE(a_chart_can_be_read_as_a_table_and_turned_back) {
    SchemeStage stage;
    show_report(stage, 0);
    const int charts = shown_buttons(stage, "As a table");
    BOOST_REQUIRE(charts > 0);
    stage.press("As a table");
    BOOST_TEST(shown_buttons(stage, "As a table") == charts - 1);
    stage.press("As a picture");
    BOOST_TEST(shown_buttons(stage, "As a table") == charts);
}

BOOST_AUTO_TEST_SUITE_END()

// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "looks.h"
#include "scheme_stage.h"

#include <wx/choice.h>

using namespace safeplaces;

namespace data = boost::unit_test::data;

namespace {

void finish_counting(SchemeStage& stage) {
    stage.world.finish_work();
    settle();
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    settle();
}

void show_report(SchemeStage& stage, int place) {
    stage.show({SchemePlace::reports});
    for (auto* each : everything_in(*stage.screen)) {
        if (auto* choice = dynamic_cast<wxChoice*>(each)) {
            choice->SetSelection(place);
            wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
            event.SetInt(place);
            choice->ProcessWindowEvent(event);
            break; // the first one says which report
        }
    }
    settle();
    finish_counting(stage);
}

int shown_buttons(const SchemeStage& stage, const std::string& words) {
    int count = 0;
    for (auto* each : everything_in(*stage.screen)) {
        count += each->IsShownOnScreen() && words_of(*each) == words ? 1 : 0;
    }
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reports_screen)

BOOST_DATA_TEST_CASE(nothing_of_a_report_is_cut,
                     data::make({100, 200}) * data::xrange(4),
                     percent,
                     report) {
    SchemeStage stage(percent, percent == 100 ? ColourScheme::light : ColourScheme::dark);
    show_report(stage, report);
    check_nothing_is_cut(*stage.frame);
}

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

// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "app/scheme/approval.h"
#include "looks.h"
#include "scheme_stage.h"
#include "storage/register/venues_query.h"

#include <algorithm>

using namespace safeplaces;

namespace data = boost::unit_test::data;

namespace {

// All venues of the register, of which the first two can be approved.
void show_all_venues(SchemeStage& stage) {
    Db& db = stage.world.file.db();
    db.exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = 30000 "
            "WHERE id <= 2");
    db.exec("UPDATE venue_move SET to_state = 'ready_to_approve' WHERE venue_id <= 2");
    VenuesQuery query{db};
    SchemeVisit visit{.place = SchemePlace::group};
    for (const VenueRow& row : query.rows(query.numbers({}, {}))) {
        visit.venues.push_back(row.id);
        std::set<std::string> checks;
        for (const CouncilCheck& check : stage.desk->scheme.checks) {
            checks.insert(check.id);
        }
        if (row.number <= 2) {
            put_ticked_checks(*stage.desk, row.id, checks);
        }
    }
    stage.show(visit);
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    settle();
}

bool shows_button(const SchemeStage& stage, const std::string& words) {
    const auto all = everything_in(*stage.screen);
    return std::any_of(all.begin(), all.end(), [&](wxWindow* each) {
        return each->IsShownOnScreen() && words_of(*each) == words;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(group_screen)

BOOST_DATA_TEST_CASE(nothing_of_work_on_many_venues_is_cut, data::make({100, 200}), percent) {
    SchemeStage stage(percent, percent == 100 ? ColourScheme::light : ColourScheme::dark);
    show_all_venues(stage);
    check_nothing_is_cut(*stage.frame);
}

BOOST_AUTO_TEST_CASE(the_button_says_to_how_many_venues_and_goes_when_none_is_chosen) {
    SchemeStage stage;
    show_all_venues(stage);
    BOOST_TEST(shows_button(stage, "Approve 2 venues"));
    stage.press("Choose none");
    BOOST_TEST(!shows_button(stage, "Approve 2 venues"));
    stage.press("Choose all that are ready");
    stage.press("Approve 2 venues");
    BOOST_TEST(shows_button(stage, "Undo all"));
    stage.press("Undo all");
    BOOST_TEST(!shows_button(stage, "Undo all"));
}

BOOST_AUTO_TEST_SUITE_END()

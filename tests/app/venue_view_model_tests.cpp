#include <boost/test/unit_test.hpp>

#include "app/scheme/venue_view_model.h"
#include "app/scheme_fixture.h"

#include <algorithm>
#include <string>

using namespace safeplaces;

namespace {

// A venue of a full register that has applied, and nobody has looked at yet.
struct AnApplication : ARegister {
    AnApplication() {
        fill(60);
        Rows rows = file.db().query("SELECT uid FROM venue WHERE state = 'submitted' ORDER BY id");
        BOOST_REQUIRE(rows.next());
        id = {rows.text(0)};
    }

    static std::size_t ticked(const VenueViewModel& page) {
        const auto& checks = page.state().checks;
        return static_cast<std::size_t>(std::count_if(
            checks.begin(), checks.end(), [](const VenueCheck& each) { return each.is_done; }));
    }
    static void tick_all(VenueViewModel& page) {
        std::vector<std::string> ids;
        for (const VenueCheck& each : page.state().checks) {
            ids.push_back(each.id);
        }
        page.tick_checks(ids);
    }
    static void decide(VenueViewModel& page, VenueState to) {
        page.choose_move(std::to_string(static_cast<int>(to)));
        page.decide();
        BOOST_REQUIRE((page.state().state == to));
    }

    SchemeDesk& desk = open();
    VenueId id;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venue_view_model, AnApplication)

BOOST_AUTO_TEST_CASE(ticks_stay_for_the_application_that_they_are_about) {
    VenueViewModel page{desk, id};
    tick_all(page);
    BOOST_TEST(ticked(page) == desk.scheme.checks.size());
    decide(page, VenueState::in_checks);
    BOOST_TEST(ticked(page) == 0U);
    tick_all(page);
    BOOST_TEST(ticked(VenueViewModel{desk, id}) == desk.scheme.checks.size());
}

BOOST_AUTO_TEST_CASE(a_venue_that_no_sticker_can_name_is_not_approved) {
    file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = "
                   "30000, postcode = '', name = ' ' WHERE uid = $1",
                   {id.text});
    VenueViewModel page{desk, id};
    tick_all(page);
    page.choose_move(std::to_string(static_cast<int>(VenueState::approved)));
    BOOST_TEST(page.state().draft.missing ==
               (std::vector{venue_name_missing(), postcode_missing("")}));
    page.decide();
    BOOST_TEST((page.state().state == VenueState::ready_to_approve));
    BOOST_TEST(page.state().draft.problem == venue_name_missing());
}

BOOST_AUTO_TEST_CASE(a_venue_without_a_computer_is_promised_no_letter_and_no_sticker) {
    file.db().exec("UPDATE device SET revoked_at = 1");
    VenueViewModel page{desk, id};
    decide(page, VenueState::in_checks);
    BOOST_TEST(page.state().news.find("letter") == std::string::npos);
    file.db().exec("UPDATE venue SET state = 'ready_to_approve' WHERE uid = $1", {id.text});
    VenueViewModel ready{desk, id};
    ready.choose_move(std::to_string(static_cast<int>(VenueState::approved)));
    for (const std::string& sentence : ready.state().draft.will_happen) {
        BOOST_TEST(sentence.find("sticker") == std::string::npos, sentence);
    }
}

BOOST_AUTO_TEST_CASE(a_renewal_is_checked_anew) {
    VenueViewModel page{desk, id};
    decide(page, VenueState::in_checks);
    tick_all(page);
    file.db().exec("UPDATE venue SET state = 'renewal_due' WHERE uid = $1", {id.text});
    file.db().exec(
        "INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, at) "
        "SELECT id, 'approved', 'renewal_due', 'end_is_near', 'program', 0, 0 FROM venue "
        "WHERE uid = $1",
        {id.text});
    BOOST_TEST(ticked(VenueViewModel{desk, id}) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

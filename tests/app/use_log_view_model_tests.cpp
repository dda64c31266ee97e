#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/use_log_view_model.h"

using namespace safeplaces;

namespace {

void choose_the_first(UseLogViewModel& log) {
    log.choose_reason(log.state().reasons.front().id);
    log.choose_help(log.state().helps.front().id);
    log.choose_band(log.state().bands.front().id);
}

} // namespace

BOOST_AUTO_TEST_SUITE(use_log_view_model)

BOOST_FIXTURE_TEST_CASE(a_help_is_noted_with_its_month_alone_and_counted, ADesk) {
    UseLogViewModel log{desk};
    BOOST_TEST(log.state().counts.empty());
    choose_the_first(log);
    log.note();
    BOOST_TEST(log.state().done == "Noted. Thank you for helping.");
    BOOST_TEST_REQUIRE(log.state().counts.size() == 1U);
    BOOST_TEST(log.state().counts[0] == "November 2026: 1 time");
    const std::vector<Use> uses = desk.uses.all();
    BOOST_TEST_REQUIRE(uses.size() == 1U);
    BOOST_TEST((uses[0].month_start ==
                Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{1}}));
    BOOST_TEST((uses[0].reason == HelpReason::lost));
    BOOST_TEST((uses[0].given == HelpGiven::company));
    BOOST_TEST((uses[0].band == TimeBand::morning));
    BOOST_TEST(log.state().reason.empty()); // the next one begins anew
}

BOOST_FIXTURE_TEST_CASE(what_is_not_chosen_is_asked_for_and_nothing_is_noted, ADesk) {
    UseLogViewModel log{desk};
    log.choose_reason(log.state().reasons.front().id);
    log.note();
    BOOST_TEST(!log.state().problem.empty());
    BOOST_TEST(log.state().reason == log.state().reasons.front().id);
    BOOST_TEST(desk.uses.all().empty());
}

BOOST_FIXTURE_TEST_CASE(one_that_was_noted_by_mistake_is_taken_out_again, ADesk) {
    UseLogViewModel log{desk};
    choose_the_first(log);
    log.note();
    BOOST_TEST(log.state().may_take_out);
    log.take_out();
    BOOST_TEST(desk.uses.all().empty());
    BOOST_TEST(log.state().counts.empty());
    BOOST_TEST(!log.state().may_take_out);
}

BOOST_FIXTURE_TEST_CASE(last_month_can_be_chosen_also_in_january, ADesk) {
    today = {std::chrono::year{2027}, std::chrono::January, std::chrono::day{2}};
    UseLogViewModel log{desk};
    BOOST_TEST_REQUIRE(log.state().months.size() == 2U);
    BOOST_TEST(log.state().months[1].words == "December 2026");
    choose_the_first(log);
    log.choose_month(log.state().months[1].id);
    log.note();
    choose_the_first(log);
    log.choose_month(log.state().months[0].id);
    log.note();
    const std::vector<std::string> newest_first{"January 2027: 1 time", "December 2026: 1 time"};
    BOOST_TEST(log.state().counts == newest_first, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(one_that_cannot_be_kept_says_so_and_stays_chosen, ADesk) {
    UseLogViewModel log{desk};
    choose_the_first(log);
    desk.file.db().exec("ALTER TABLE use_of_venue RENAME TO hidden");
    log.note();
    BOOST_TEST(!log.state().trouble.empty());
    BOOST_TEST(log.state().done.empty());
    BOOST_TEST(!log.state().reason.empty());
    desk.file.db().exec("ALTER TABLE hidden RENAME TO use_of_venue");
    log.note();
    BOOST_TEST(log.state().counts.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

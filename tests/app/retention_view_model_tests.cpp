#include <boost/test/unit_test.hpp>

#include "app/scheme/retention_view_model.h"
#include "app/scheme_fixture.h"

#include <utility>

using namespace safeplaces;

namespace {

struct ALongKeptRegister : ARegister {
    ALongKeptRegister() {
        fill(10);
        // Everybody who left did so long ago.
        file.db().exec("UPDATE person SET started_on = 18262, left_on = 18628 "
                       "WHERE left_on IS NOT NULL");
    }

    [[nodiscard]] std::int64_t named_leavers() {
        Rows rows = file.db().query("SELECT count(*) FROM person WHERE left_on IS NOT NULL "
                                    "AND erased_at IS NULL");
        return rows.next() ? rows.i64(0) : 0;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(retention_view_model, ALongKeptRegister)

BOOST_AUTO_TEST_CASE(the_dry_run_lists_what_is_due_and_changes_nothing) {
    const std::int64_t before = named_leavers();
    BOOST_TEST(before > 0);
    RetentionViewModel page{open()};
    finish_work();
    BOOST_TEST(!page.state().is_empty);
    BOOST_TEST(static_cast<std::int64_t>(page.state().rows.size()) >= before);
    BOOST_TEST(!page.state().will_happen.empty());
    BOOST_TEST(named_leavers() == before);
}

BOOST_AUTO_TEST_CASE(it_is_carried_out_after_it_was_agreed_to) {
    RetentionViewModel page{open()};
    finish_work();
    const std::int64_t before = named_leavers();
    venue.agrees = false;
    page.run();
    BOOST_TEST(named_leavers() == before);
    venue.agrees = true;
    page.run();
    BOOST_TEST(page.state().is_running);
    BOOST_TEST(page.state().progress != "");
    finish_work();
    BOOST_TEST(!page.state().is_running);
    BOOST_TEST(page.state().progress == "");
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(named_leavers() == 0);
    BOOST_TEST(page.state().is_empty);
    BOOST_TEST(page.state().rows.empty());
    BOOST_TEST(page.state().news != "");
}

BOOST_AUTO_TEST_CASE(the_list_is_looked_up_beside_the_window_and_can_be_stopped) {
    RetentionViewModel page{open()};
    BOOST_TEST(page.state().is_reading);
    BOOST_TEST(page.state().is_empty); // nothing can be taken away that was not shown
    page.cancel();
    BOOST_TEST(!page.state().is_reading);
    finish_work();
    BOOST_TEST(page.state().rows.empty());
    BOOST_TEST(page.state().may_look_again);
    page.look_again();
    BOOST_TEST(!page.state().may_look_again);
    finish_work();
    BOOST_TEST(!page.state().rows.empty());
}

BOOST_AUTO_TEST_CASE(what_was_taken_away_before_somebody_stopped_stays_so) {
    // More than go in one step.
    file.db().exec("UPDATE person SET started_on = 18262, left_on = 18628 WHERE erased_at IS NULL");
    const std::int64_t before = named_leavers();
    BOOST_REQUIRE(before > 60);
    RetentionViewModel page{open()};
    finish_work();
    page.run();
    for (int step = 0; step < 2; ++step) {
        const auto next = std::move(steps.front());
        steps.pop_front();
        next();
    }
    const std::int64_t left = named_leavers();
    BOOST_TEST(left < before);
    BOOST_TEST(left > 0);
    page.cancel();
    finish_work();
    BOOST_TEST(named_leavers() == left);
    BOOST_TEST(!page.state().is_empty); // the rest stands there still
    BOOST_TEST(page.state().news.starts_with("Stopped"));
}

BOOST_AUTO_TEST_CASE(what_became_of_it_while_nobody_looked_is_said_once) {
    file.db().exec("UPDATE person SET started_on = 18262, left_on = 18628 WHERE erased_at IS NULL");
    SchemeDesk& desk = open();
    {
        RetentionViewModel page{desk};
        finish_work();
        page.run();
        const auto first = std::move(steps.front());
        steps.pop_front();
        first();
        BOOST_REQUIRE(page.state().is_running);
    }
    file.db().exec("CREATE TEMP TRIGGER no_more BEFORE INSERT ON erased "
                   "BEGIN SELECT RAISE(ABORT, 'no more'); END");
    finish_work();
    {
        const RetentionViewModel page{desk};
        BOOST_TEST(page.state().news.starts_with("Stopped. Taken away so far: "));
        BOOST_TEST(page.state().trouble.starts_with("This did not work."));
        BOOST_TEST(page.state().trouble.ends_with(page.state().news));
        finish_work();
        BOOST_TEST(page.state().trouble.ends_with(page.state().news));
    }
    const RetentionViewModel again{desk};
    BOOST_TEST(again.state().news == "");
    BOOST_TEST(again.state().trouble == "");
}

BOOST_AUTO_TEST_CASE(a_coordinator_looks_but_does_not_carry_it_out) {
    RetentionViewModel page{open(SchemeRole::coordinator)};
    finish_work();
    const std::int64_t before = named_leavers();
    BOOST_TEST(page.state().why_not != "");
    page.run();
    BOOST_TEST(venue.question == "");
    BOOST_TEST(named_leavers() == before);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/scheme/retention_view_model.h"
#include "app/scheme_fixture.h"

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
    BOOST_TEST(!page.state().is_empty);
    BOOST_TEST(static_cast<std::int64_t>(page.state().rows.size()) >= before);
    BOOST_TEST(!page.state().will_happen.empty());
    BOOST_TEST(named_leavers() == before);
}

BOOST_AUTO_TEST_CASE(it_is_carried_out_after_it_was_agreed_to) {
    RetentionViewModel page{open()};
    const std::int64_t before = named_leavers();
    venue.agrees = false;
    page.run();
    BOOST_TEST(named_leavers() == before);
    venue.agrees = true;
    page.run();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(named_leavers() == 0);
    BOOST_TEST(page.state().is_empty);
    BOOST_TEST(page.state().rows.empty());
    BOOST_TEST(page.state().news != "");
}

BOOST_AUTO_TEST_CASE(a_coordinator_looks_but_does_not_carry_it_out) {
    RetentionViewModel page{open(SchemeRole::coordinator)};
    const std::int64_t before = named_leavers();
    BOOST_TEST(page.state().why_not != "");
    page.run();
    BOOST_TEST(venue.question == "");
    BOOST_TEST(named_leavers() == before);
}

BOOST_AUTO_TEST_SUITE_END()

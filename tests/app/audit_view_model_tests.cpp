#include <boost/test/unit_test.hpp>

#include "app/scheme/audit_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme_fixture.h"

using namespace safeplaces;

namespace {

struct AChain : ARegister {
    // Something that stands in the chain.
    void work(SchemeDesk& desk, int times) {
        for (int time = 0; time < times; ++time) {
            static_cast<void>(desk.users.rename(desk.acting, admin, "Ana Example", outside.now()));
        }
    }

    // The outcome of a check of all of it.
    AuditState checked(SchemeDesk& desk) {
        AuditViewModel page{desk};
        page.check();
        finish_work();
        return page.state();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_view_model, AChain)

BOOST_AUTO_TEST_CASE(each_change_is_a_row_with_who_what_and_when) {
    SchemeDesk& desk = open();
    work(desk, 1);
    AuditViewModel page{desk};
    BOOST_TEST(page.state().total == desk.audit.head().seq);
    BOOST_TEST(page.cell(0, AuditField::number) == std::to_string(desk.audit.head().seq));
    BOOST_TEST(page.cell(0, AuditField::who) == "Ana Example");
    BOOST_TEST(page.cell(0, AuditField::what) == act_in_words(RegisterAct::user_changed));
    BOOST_TEST(page.cell(0, AuditField::when) == "25 Nov 2026, 10:00");
    const int last = page.state().count - 1;
    BOOST_TEST(page.cell(last, AuditField::number) == "1");
    BOOST_TEST(page.cell(last, AuditField::who) == "The program");
}

BOOST_AUTO_TEST_CASE(a_row_about_a_venue_says_which) {
    SchemeDesk& desk = open();
    BOOST_TEST(desk.venues.add(
        desk.acting, {.id = {"0198a000-0000-7000-8000-0000000000a1"}, .name = "Corner Bakery"},
        outside.today(), outside.now()));
    AuditViewModel page{desk};
    bool is_named = false;
    for (int row = 0; row < page.state().count; ++row) {
        is_named = is_named || page.cell(row, AuditField::about) == "Corner Bakery";
    }
    BOOST_TEST(is_named);
}

BOOST_AUTO_TEST_CASE(a_whole_chain_holds_and_what_is_not_sealed_is_named) {
    SchemeDesk& desk = open();
    seal_audit(desk);
    const AuditState sealed = checked(desk);
    BOOST_TEST((sealed.result_status == Status::done));
    const std::int64_t end = desk.audit.head().seq;
    work(desk, 3);
    const AuditState later = checked(desk);
    BOOST_TEST((later.result_status == Status::done));
    BOOST_TEST(later.result_more != sealed.result_more);
    BOOST_TEST(later.result_more.find("Rows " + std::to_string(end + 1) + " to " +
                                      std::to_string(end + 3)) != std::string::npos);
    BOOST_TEST(later.sealed != sealed.sealed);
}

BOOST_AUTO_TEST_CASE(a_chain_sealed_by_older_keys_holds_too) {
    SchemeDesk& desk = open();
    seal_audit(desk);
    change_keys(desk, next_keys("four calm green words"));
    seal_audit(desk);
    BOOST_TEST((checked(desk).result_status == Status::done));
}

BOOST_AUTO_TEST_CASE(the_first_row_that_was_tampered_with_is_named) {
    SchemeDesk& desk = open();
    work(desk, 5);
    seal_audit(desk);
    const std::int64_t row = desk.audit.head().seq - 2;
    file.db().exec("UPDATE audit SET detail = 'other' WHERE seq = $1", {row});
    const AuditState state = checked(desk);
    BOOST_TEST((state.result_status == Status::ended));
    BOOST_TEST(state.result.find(std::to_string(row)) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_chain_with_a_missing_row_shows_the_gap_and_promises_nothing) {
    SchemeDesk& desk = open();
    work(desk, 5);
    seal_audit(desk);
    const std::int64_t head = desk.audit.head().seq;
    file.db().exec("DELETE FROM audit WHERE seq = $1", {head - 2});
    AuditViewModel page{desk};
    BOOST_TEST(page.cell(2, AuditField::number) == std::to_string(head - 2));
    BOOST_TEST(page.cell(2, AuditField::what) == audit_row_missing());
    BOOST_TEST(page.cell(3, AuditField::number) == std::to_string(head - 3));
    BOOST_TEST(page.cell(3, AuditField::what) != audit_row_missing());
    BOOST_TEST(page.cell(page.state().count - 1, AuditField::number) == "1");
    const AuditState before = page.state();
    page.check();
    finish_work();
    BOOST_TEST((page.state().result_status == Status::ended));
    BOOST_TEST(page.state().sealed == "");
    BOOST_TEST(page.state().caption != before.caption);
}

BOOST_AUTO_TEST_CASE(a_check_that_was_stopped_says_nothing_of_the_outcome) {
    SchemeDesk& desk = open();
    work(desk, 2500);
    AuditViewModel page{desk};
    outside.in_background = [&](const std::function<void()>& begin, std::function<void()> done) {
        page.cancel(); // pressed at once
        begin();
        steps.push_back(std::move(done));
    };
    page.check();
    BOOST_TEST(page.state().is_checking);
    finish_work();
    BOOST_TEST(!page.state().is_checking);
    BOOST_TEST(page.state().result == "");
}

BOOST_AUTO_TEST_CASE(the_outcome_is_there_also_after_the_page_was_left) {
    SchemeDesk& desk = open();
    {
        AuditViewModel page{desk};
        page.check();
    }
    finish_work();
    const AuditViewModel again{desk};
    BOOST_TEST(again.state().result != "");
}

BOOST_AUTO_TEST_SUITE_END()

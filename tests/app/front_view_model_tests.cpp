#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/front_view_model.h"
#include "app/manager_pin.h"
#include "storage/pin.h"

using namespace safeplaces;

namespace {

using Way = FrontState::Way;
using Asking = FrontState::Asking;

struct AtTheTill : ADesk {
    PersonId ana = add_person("Ana Exemplară", Role::lead);
    PersonId ben = add_person("Ben Example");
};

} // namespace

BOOST_AUTO_TEST_SUITE(front_view_model)

BOOST_FIXTURE_TEST_CASE(it_ends_the_session_that_was, AtTheTill) {
    desk.session.begin_manager(outside.now());
    const FrontViewModel front{desk};
    BOOST_TEST(!desk.session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(it_lists_those_who_work_here_now, AtTheTill) {
    desk.people.leave(ben, plus_days(today, std::chrono::days{1}));
    BOOST_TEST(FrontViewModel{desk}.state().learners.size() == 2U);
    pass_days(2);
    const FrontViewModel front{desk};
    BOOST_TEST_REQUIRE(front.state().learners.size() == 1U);
    BOOST_TEST(front.state().learners[0].name == "Ana Exemplară");
}

BOOST_FIXTURE_TEST_CASE(without_a_pin_a_name_is_enough, AtTheTill) {
    FrontViewModel front{desk};
    front.pick(ben);
    BOOST_TEST((front.state().way == Way::to_courses));
    BOOST_TEST((desk.session.learner() == ben));
    BOOST_TEST(!desk.session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(only_somebody_on_the_list_can_be_picked, AtTheTill) {
    FrontViewModel front{desk};
    front.pick({"0198a000-0000-7000-8000-00000000ffff"});
    BOOST_TEST((front.state().way == Way::here));
    BOOST_TEST(!desk.session.learner().has_value());
}

BOOST_FIXTURE_TEST_CASE(a_learners_pin_is_asked_for, AtTheTill) {
    desk.people.set_pin_hash(ben, hash_pin("2580"));
    FrontViewModel front{desk};
    BOOST_TEST(front.state().learners[1].needs_pin);
    front.pick(ben);
    BOOST_TEST((front.state().asking == Asking::learner_pin));
    BOOST_TEST(front.state().whose == "Ben Example");
    front.enter_pin("0000");
    BOOST_TEST(front.state().pin_problem == "This is not the PIN. Try again.");
    BOOST_TEST(!desk.session.learner().has_value());
    front.enter_pin("2580");
    BOOST_TEST((front.state().way == Way::to_courses));
    BOOST_TEST((desk.session.learner() == ben));
}

BOOST_FIXTURE_TEST_CASE(somebody_else_can_be_picked_after_all, AtTheTill) {
    desk.people.set_pin_hash(ben, hash_pin("2580"));
    FrontViewModel front{desk};
    front.pick(ben);
    front.cancel_pin();
    BOOST_TEST((front.state().asking == Asking::nobody));
    front.pick(ana);
    BOOST_TEST((desk.session.learner() == ana));
}

BOOST_FIXTURE_TEST_CASE(before_the_first_name_the_manager_needs_no_pin, ADesk) {
    FrontViewModel front{desk};
    front.manage();
    BOOST_TEST((front.state().way == Way::to_home));
    BOOST_TEST(desk.session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(the_managers_rooms_stand_behind_the_pin, AtTheTill) {
    static_cast<void>(set_manager_pin(desk, "1234"));
    FrontViewModel front{desk};
    front.manage();
    BOOST_TEST((front.state().asking == Asking::manager_pin));
    BOOST_TEST((front.state().way == Way::here));
    for (int i = 0; i < 5; ++i) {
        front.enter_pin("0000");
    }
    front.enter_pin("1234");
    BOOST_TEST(front.state().pin_problem == "Too many tries. Wait 30 seconds, then try again.");
    BOOST_TEST(!desk.session.is_manager());
    pass_days(1);
    front.enter_pin("1234");
    BOOST_TEST((front.state().way == Way::to_home));
    BOOST_TEST(desk.session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(the_recovery_code_leads_to_a_new_pin, AtTheTill) {
    const std::string code = set_manager_pin(desk, "1234");
    FrontViewModel front{desk};
    front.manage();
    front.enter_pin(code);
    BOOST_TEST((front.state().way == Way::to_new_pin));
    BOOST_TEST(desk.session.must_choose_pin());
    BOOST_TEST(!desk.session.is_manager());
    BOOST_TEST(has_manager_pin(desk)); // who leaves now finds the old PIN in force
    FrontViewModel again{desk};
    BOOST_TEST(!desk.session.must_choose_pin());
    again.manage();
    BOOST_TEST((again.state().asking == Asking::manager_pin));
}

BOOST_FIXTURE_TEST_CASE(a_learners_pin_does_not_open_the_managers_rooms, AtTheTill) {
    static_cast<void>(set_manager_pin(desk, "1234"));
    desk.people.set_pin_hash(ben, hash_pin("2580"));
    FrontViewModel front{desk};
    front.pick(ben);
    front.manage();
    front.enter_pin("2580");
    BOOST_TEST(!desk.session.is_manager());
    BOOST_TEST(!desk.session.learner().has_value());
}

BOOST_FIXTURE_TEST_CASE(a_list_that_cannot_be_read_says_so, AtTheTill) {
    desk.file.db().exec("ALTER TABLE setting RENAME TO hidden");
    FrontViewModel front{desk};
    front.manage();
    BOOST_TEST(!front.state().trouble.empty());
    BOOST_TEST((front.state().way == Way::here));
    BOOST_TEST(!desk.session.is_manager());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/session.h"

using namespace safeplaces;
using std::chrono::milliseconds;

namespace {

constexpr Instant ten{std::chrono::hours{10}};

} // namespace

BOOST_AUTO_TEST_SUITE(session)

BOOST_AUTO_TEST_CASE(five_minutes_without_a_touch_end_it) {
    Session session;
    session.begin_manager(ten);
    BOOST_TEST(!session.is_stale(ten + Session::idle - milliseconds{1}));
    BOOST_TEST(session.is_stale(ten + std::chrono::minutes{5}));
}

BOOST_AUTO_TEST_CASE(another_time_can_be_chosen) {
    Session session;
    session.set_idle(std::chrono::minutes{10});
    session.begin_manager(ten);
    BOOST_TEST(!session.is_stale(ten + std::chrono::minutes{9}));
    BOOST_TEST(session.is_stale(ten + std::chrono::minutes{10}));
}

BOOST_AUTO_TEST_CASE(a_touch_begins_the_time_again) {
    Session session;
    session.begin_learner({"ana"}, ten);
    session.touch(ten + std::chrono::minutes{4});
    BOOST_TEST(!session.is_stale(ten + std::chrono::minutes{8}));
    BOOST_TEST(session.is_stale(ten + std::chrono::minutes{9}));
}

BOOST_AUTO_TEST_CASE(nobody_is_never_stale) {
    Session session;
    BOOST_TEST(!session.is_stale(ten));
    session.begin_manager(ten);
    session.end();
    BOOST_TEST(!session.is_stale(ten + std::chrono::hours{1}));
}

BOOST_AUTO_TEST_CASE(a_learner_is_no_manager_and_the_other_way_round) {
    Session session;
    session.begin_manager(ten);
    session.begin_learner({"ana"}, ten);
    BOOST_TEST(!session.is_manager());
    BOOST_TEST((session.learner() == PersonId{"ana"}));
    session.begin_manager(ten);
    BOOST_TEST(session.is_manager());
    BOOST_TEST(!session.learner().has_value());
}

BOOST_AUTO_TEST_CASE(who_must_choose_a_pin_is_no_manager_yet) {
    Session session;
    session.begin_manager(ten);
    session.begin_recovery(ten);
    BOOST_TEST(session.must_choose_pin());
    BOOST_TEST(!session.is_manager());
    BOOST_TEST(session.is_stale(ten + Session::idle));
    session.begin_manager(ten);
    BOOST_TEST(!session.must_choose_pin());
}

BOOST_AUTO_TEST_SUITE_END()

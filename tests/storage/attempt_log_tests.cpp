#include "storage/attempt_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(attempt_log)

namespace {

struct ALog : OneVenue {
    AttemptLog log{db};
    PersonId zofia = person_no(1).id;
    PersonId adam = person_no(2).id;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(an_attempt_comes_back_the_same_with_its_answers_in_order, ALog) {
    log.add(attempt_no(1, zofia));
    BOOST_TEST((log.all() == std::vector{attempt_no(1, zofia)}));
}

BOOST_FIXTURE_TEST_CASE(each_person_has_their_own, ALog) {
    log.add(attempt_no(2, zofia));
    log.add(attempt_no(1, zofia));
    log.add(attempt_no(3, adam));
    BOOST_TEST((log.of(zofia) == std::vector{attempt_no(1, zofia), attempt_no(2, zofia)}));
    BOOST_TEST(log.all().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(adding_the_same_one_again_changes_nothing, ALog) {
    log.add(attempt_no(1, zofia));
    log.add(attempt_no(1, zofia));
    BOOST_TEST(log.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(another_one_under_a_known_id_is_refused, ALog) {
    log.add(attempt_no(1, zofia));
    BOOST_CHECK_EXCEPTION(log.add(attempt_no(1, adam)), DbError, with(DbFault::unique));
    BOOST_TEST((log.all() == std::vector{attempt_no(1, zofia)}));
}

BOOST_FIXTURE_TEST_CASE(an_answer_changed_afterwards_is_damage, ALog) {
    log.add(attempt_no(1, zofia));
    db.exec("UPDATE answer SET chosen = '2' WHERE no = 0");
    BOOST_CHECK_EXCEPTION(static_cast<void>(log.all()), MachineError, with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

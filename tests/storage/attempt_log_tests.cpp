#include "storage/attempt_log.h"

#include "storage/completion_log.h"
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

BOOST_FIXTURE_TEST_CASE(tries_passes_and_options_are_counted_without_persons, ALog) {
    CompletionLog completions(db, outbox);
    completions.record(attempt_no(1, zofia), completion_no(1, zofia));
    log.add(attempt_no(2, adam));
    Attempt newer = attempt_no(3, adam);
    newer.version = "1.1.0";
    log.add(newer);
    const AttemptCount first{{"being-a-safe-place"}, "1.0.0", 2, 1};
    const AttemptCount second{{"being-a-safe-place"}, "1.1.0", 1, 0};
    BOOST_TEST((log.counts() == std::vector{first, second}));

    const auto options = log.answer_counts();
    BOOST_TEST_REQUIRE(options.size() == 6U); // three for each version: nothing was left blank
    BOOST_TEST((options[0] == AnswerCount{{"being-a-safe-place"}, "1.0.0", {"calm"}, 1, 2}));
    BOOST_TEST((options[1] == AnswerCount{{"being-a-safe-place"}, "1.0.0", {"calm"}, 3, 2}));
    BOOST_TEST((options[2] == AnswerCount{{"being-a-safe-place"}, "1.0.0", {"welcome"}, 0, 2}));
    BOOST_TEST((options[5] == AnswerCount{{"being-a-safe-place"}, "1.1.0", {"welcome"}, 0, 1}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/completion_log.h"

#include "storage/attempt_log.h"
#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(completion_log)

namespace {

struct ALog : OneVenue {
    CompletionLog log{db, outbox};
    AttemptLog attempts{db};
    PersonId zofia = person_no(1).id;
    PersonId adam = person_no(2).id;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_pass_stands_in_the_database_and_in_the_outbox, ALog) {
    log.record(attempt_no(1, zofia), completion_no(1, zofia));
    const std::vector expected{completion_no(1, zofia)};
    BOOST_TEST((log.all() == expected));
    BOOST_TEST((outbox.read().completions == expected));
    BOOST_TEST((attempts.all() == std::vector{attempt_no(1, zofia)}));
}

BOOST_FIXTURE_TEST_CASE(a_try_that_failed_leaves_an_attempt_only, ALog) {
    log.record(attempt_no(1, zofia), std::nullopt);
    BOOST_TEST(attempts.all().size() == 1U);
    BOOST_TEST(log.all().empty());
    BOOST_TEST(outbox.read().completions.empty());
}

BOOST_FIXTURE_TEST_CASE(each_person_has_their_own_by_date, ALog) {
    Completion later = completion_no(1, zofia);
    later.date = plus_days(today, std::chrono::days(1));
    log.add(later);
    log.add(completion_no(2, zofia));
    log.add(completion_no(3, adam));
    BOOST_TEST((log.of(zofia) == std::vector{completion_no(2, zofia), later}));
}

BOOST_FIXTURE_TEST_CASE(recording_the_same_pass_again_changes_nothing, ALog) {
    log.record(attempt_no(1, zofia), completion_no(1, zofia));
    log.record(attempt_no(1, zofia), completion_no(1, zofia));
    BOOST_TEST(log.all().size() == 1U);
    BOOST_TEST(outbox.read().completions.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(another_pass_under_a_known_id_is_refused_with_its_attempt, ALog) {
    log.record(attempt_no(1, zofia), completion_no(1, zofia));
    BOOST_CHECK_EXCEPTION(log.record(attempt_no(2, adam), completion_no(1, adam)), DbError,
                          with(DbFault::unique));
    BOOST_TEST((log.all() == std::vector{completion_no(1, zofia)}));
    BOOST_TEST(attempts.all().size() == 1U);
    BOOST_TEST(outbox.read().completions.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_the_database_refuses_never_reaches_the_outbox, ALog) {
    Completion nonsense = completion_no(1, zofia);
    nonsense.score.right = 7; // of 6
    BOOST_CHECK_EXCEPTION(log.record(attempt_no(1, zofia), nonsense), DbError,
                          with(DbFault::check));
    BOOST_TEST(attempts.all().empty());
    BOOST_TEST(outbox.read().completions.empty());
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_the_outbox_cannot_take_is_not_kept_and_can_be_repeated, ALog) {
    const TemporaryFolder folder;
    Outbox broken(folder.path / "gone" / "completions.outbox");
    CompletionLog to_broken(db, broken);
    BOOST_CHECK_THROW(to_broken.record(attempt_no(1, zofia), completion_no(1, zofia)),
                      MachineError);
    BOOST_TEST(log.all().empty());
    BOOST_TEST(attempts.all().empty());
    fs::create_directory(folder.path / "gone");
    to_broken.record(attempt_no(1, zofia), completion_no(1, zofia));
    BOOST_TEST(log.all().size() == 1U);
    BOOST_TEST(broken.read().completions.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_completion_changed_afterwards_is_damage, ALog) {
    log.add(completion_no(1, zofia));
    for (const std::string change : {"n_right = 6", "expires_on = '2099-01-01'", "how = 'led'",
                                     "format = 2", "record_hash = zeroblob(32)"}) {
        db.exec("SAVEPOINT before");
        db.exec("UPDATE completion SET " + change);
        BOOST_CHECK_EXCEPTION(static_cast<void>(log.all()), MachineError, with(Trouble::damaged));
        BOOST_CHECK_EXCEPTION(static_cast<void>(log.of(zofia)), MachineError,
                              with(Trouble::damaged));
        db.exec("ROLLBACK TO before; RELEASE before");
    }
    BOOST_CHECK_NO_THROW(static_cast<void>(log.all()));
}

BOOST_FIXTURE_TEST_CASE(a_group_stands_in_the_log_together, ALog) {
    std::vector group{completion_no(1, zofia), completion_no(2, person_no(3).id)};
    for (Completion& each : group) {
        each.how = HowTaken::led;
        each.score = {};
        each.led_by = adam;
    }
    log.add(group);
    BOOST_TEST((log.all() == group));
    BOOST_TEST((outbox.read().completions == group));
    log.add(group);
    BOOST_TEST(outbox.read().completions.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(one_of_a_group_that_is_refused_leaves_nobody_recorded, ALog) {
    log.add(completion_no(2, zofia));
    const std::vector group{completion_no(1, zofia), completion_no(2, adam)};
    BOOST_CHECK_EXCEPTION(log.add(group), DbError, with(DbFault::unique));
    BOOST_TEST((log.all() == std::vector{completion_no(2, zofia)}));
    BOOST_TEST((outbox.read().completions == std::vector{completion_no(2, zofia)}));
}

BOOST_FIXTURE_TEST_CASE(replay_gives_back_what_the_database_lost, ALog) {
    for (int i = 1; i <= 3; ++i)
        log.add(completion_no(i, zofia));
    const auto before = log.all();
    db.exec("DELETE FROM completion WHERE uid <> $1", {completion_no(1, zofia).id.text});
    BOOST_TEST((log.replay_outbox() == Replay{.restored = 2}));
    BOOST_TEST((log.all() == before));
    BOOST_TEST((log.replay_outbox() == Replay{}));
}

BOOST_FIXTURE_TEST_CASE(replay_writes_what_the_outbox_lost, ALog) {
    log.add(completion_no(1, zofia));
    Outbox empty;
    CompletionLog other(db, empty);
    BOOST_TEST((other.replay_outbox() == Replay{.rewritten = 1}));
    BOOST_TEST((empty.read().completions == log.all()));
    BOOST_TEST((other.replay_outbox() == Replay{}));
}

BOOST_FIXTURE_TEST_CASE(replay_never_overwrites_a_record, ALog) {
    log.add(completion_no(1, zofia));
    Outbox forged;
    forged.add(completion_no(1, adam));
    CompletionLog other(db, forged);
    BOOST_TEST((other.replay_outbox() == Replay{.rewritten = 1, .conflicting = 1}));
    BOOST_TEST((log.all() == std::vector{completion_no(1, zofia)}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

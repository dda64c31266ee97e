#include "storage/audit_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(audit_log)

namespace {

struct FourEntries : OneVenue {
    FourEntries() {
        log.add(now, Actor::program, AuditAction::venue_created, shop.text);
        log.add(now + 1s, Actor::manager, AuditAction::person_added, uuid_no(1001));
        log.add(now + 2s, Actor::learner, AuditAction::completion_recorded, uuid_no(3001));
        log.add(now + 3s, Actor::manager, AuditAction::records_exported, "");
    }

    AuditLog log{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(entries_are_numbered_and_hold, FourEntries) {
    const auto entries = log.all();
    BOOST_REQUIRE(entries.size() == 4U);
    BOOST_TEST(entries[1].seq == 2);
    BOOST_TEST((entries[1].at == now + 1s));
    BOOST_TEST((entries[1].actor == Actor::manager));
    BOOST_TEST((entries[1].action == AuditAction::person_added));
    BOOST_TEST(entries[1].subject == uuid_no(1001));
    BOOST_TEST((log.head() == entries[3]));
    BOOST_TEST(!log.check());
}

BOOST_FIXTURE_TEST_CASE(an_empty_log_holds, OneVenue) {
    AuditLog log(db);
    BOOST_TEST(!log.head());
    BOOST_TEST(!log.check());
}

BOOST_FIXTURE_TEST_CASE(an_entry_changed_in_any_field_shows, FourEntries) {
    for (const std::string change :
         {"at = at + 1", "actor = 'program'", "action = 'person_left'", "action = 'unheard_of'",
          "subject = ''", "hash = zeroblob(32)"}) {
        db.exec("SAVEPOINT before");
        db.exec("UPDATE audit SET " + change + " WHERE seq = 2");
        BOOST_TEST((log.check() == std::int64_t{2}), change);
        db.exec("ROLLBACK TO before; RELEASE before");
    }
    BOOST_TEST(!log.check());
}

BOOST_FIXTURE_TEST_CASE(an_entry_taken_out_shows_even_when_the_rest_is_renumbered, FourEntries) {
    db.exec("DELETE FROM audit WHERE seq = 2");
    BOOST_TEST((log.check() == std::int64_t{2}));
    db.exec("UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4");
    BOOST_TEST((log.check() == std::int64_t{2}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/kept_files.h"

#include "storage/completion_log.h"
#include "storage/issue_log.h"
#include "storage/migrations.h"
#include "storage/people_book.h"

#include "storage/kept_samples.h"
#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(kept_files)

namespace {

struct KeptOnes : OneVenue {
    KeptFiles kept{db};

    void damage(const std::string& how) { db.exec("UPDATE kept_file SET " + how); }
    [[nodiscard]] Keeping state_of(const std::string& bytes) {
        return kept.find(digest_of(bytes)).state;
    }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(what_is_kept_comes_back_byte_for_byte, KeptOnes) {
    std::string bytes = "%PDF-1.4\n";
    for (unsigned each = 0; each < 100'000; ++each) {
        bytes += static_cast<char>(each * each / 7);
    }
    kept.keep(bytes);
    const KeptFile found = kept.find(digest_of(bytes));
    BOOST_TEST((found.state == Keeping::whole));
    BOOST_TEST((found.bytes == bytes));
    BOOST_TEST((state_of("another") == Keeping::gone));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_many_issues_name_stands_once, KeptOnes) {
    for (int each = 0; each < 3; ++each)
        kept.keep("the run of 500 letters");
    BOOST_TEST(count(db, "SELECT count(*) FROM kept_file") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_changed_file_is_told_and_not_handed_out, KeptOnes) {
    const std::string bytes(500, 'a');
    for (const std::string change :
         {"deflated = X'789C4B040000620062'", "deflated = X''", "size = size + 1",
          "size = 1000000000", "deflated = substr(deflated, 1, length(deflated) - 3)"}) {
        kept.keep(bytes);
        BOOST_TEST_REQUIRE((state_of(bytes) == Keeping::whole));
        damage(change);
        const KeptFile found = kept.find(digest_of(bytes));
        BOOST_TEST((found.state == Keeping::damaged), change);
        BOOST_TEST(found.bytes.empty());
    }
}

BOOST_FIXTURE_TEST_CASE(another_file_under_that_hash_is_told_too, KeptOnes) {
    kept.keep("one thing");
    kept.keep("1 another");
    const Digest one = digest_of("one thing");
    db.exec("UPDATE kept_file SET deflated = (SELECT deflated FROM kept_file WHERE content <> $1) "
            "WHERE content = $1",
            {Blob(one)});
    BOOST_TEST((state_of("one thing") == Keeping::damaged));
}

BOOST_FIXTURE_TEST_CASE(keeping_it_once_more_mends_a_damaged_copy, KeptOnes) {
    kept.keep("poster");
    damage("deflated = X'00'");
    kept.keep("poster");
    BOOST_TEST((state_of("poster") == Keeping::whole));
}

BOOST_FIXTURE_TEST_CASE(what_was_kept_is_there_when_the_venue_is_opened_again, AVenueOnDisk) {
    { KeptFiles(open().db()).keep("poster"); }
    VenueFile venue = open(tomorrow);
    BOOST_TEST(KeptFiles(venue.db()).find(digest_of("poster")).bytes == "poster");
}

BOOST_FIXTURE_TEST_CASE(a_venue_of_the_version_before_is_backed_up_and_loses_nothing,
                        AVenueOnDisk) {
    fs::remove(file);
    {
        Db db(file, Db::Opening::make_new);
        migrate(db, venue_migrations().first(2), [](int) {});
        db.set_application_id(venue_application_id);
        db.exec("INSERT INTO venue(uid, name) VALUES($1, 'Corner Shop')", {shop.text});
        db.exec("INSERT INTO issue(uid, kind, approval, made_at, made_on, content, completion) "
                "VALUES($1, 'poster', 'approved', 5, '2026-11-25', $2, '')",
                {uuid_no(1), Blob(digest_of("pdf"))});
    }
    VenueFile venue = open();
    const auto issues = IssueLog(venue.db()).all();
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST((issues[0].content == digest_of("pdf")));
    BOOST_TEST(issues[0].series.empty());
    BOOST_TEST((KeptFiles(venue.db()).find(issues[0].content).state == Keeping::gone));
    BOOST_TEST(backups_made(BackupReason::before_update).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_erased_persons_certificates_are_erased_and_others_stay, AVenueOnDisk) {
    const Person zofia = person_no(1, "Zofia Qwertzuiop");
    const Person other = person_no(2, "Somebody Else");
    Issue led;
    Issue theirs;
    {
        VenueFile venue = open();
        CompletionLog completions(venue.db(), venue.outbox());
        PeopleBook(venue.db()).add(zofia);
        PeopleBook(venue.db()).add(other);
        completions.record(attempt_no(1, zofia.id), completion_no(1, zofia.id));
        completions.record(attempt_no(2, other.id), completion_no(2, other.id));
        Completion by_zofia = completion_no(3, other.id);
        by_zofia.how = HowTaken::led;
        by_zofia.led_by = zofia.id;
        completions.record(attempt_no(3, other.id), by_zofia);
        theirs = keep_certificate(venue.db(), 1, uuid_no(3001));
        keep_certificate(venue.db(), 2, uuid_no(3002));
        led = keep_certificate(venue.db(), 3, uuid_no(3003));
        venue.db().exec("UPDATE issue SET says = 'Somebody Else' WHERE completion = $1",
                        {uuid_no(3002)});
    }
    VenueFile venue = open(tomorrow); // the second daily backup holds the name
    BOOST_TEST_REQUIRE(files_holding(folder, "Qwertzuiop").size() >= 2U);
    BOOST_TEST(venue.erase(zofia.id).not_searched.empty());
    BOOST_TEST(files_holding(data, "Qwertzuiop").empty());
    KeptFiles kept(venue.db());
    BOOST_TEST((kept.find(theirs.content).state == Keeping::gone));
    BOOST_TEST((kept.find(led.content).state == Keeping::gone));
    BOOST_TEST((kept.find(digest_of("%PDF certificate 2")).state == Keeping::whole));
    BOOST_TEST(IssueLog(venue.db()).all().size() == 3U); // that they were made is still known
    std::int64_t in_backups = 0;                         // the first was made before there was any
    for (const Backup& backup : backups_of(folder)) {
        Db db(backup.file, Db::Opening::read);
        in_backups += count(db, "SELECT count(*) FROM kept_file");
    }
    BOOST_TEST(in_backups == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

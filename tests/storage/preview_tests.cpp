#include "storage/preview.h"

#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/issue_log.h"
#include "storage/people_book.h"
#include "storage/registration_log.h"

#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(preview)

namespace {

// A shop whose backup of yesterday has Zofia, her pass and one answer; today Ben came and passed,
// the answer changed, and Zofia is called Zosia now.
struct AChangedVenue : AVenueOnDisk {
    AChangedVenue() {
        {
            VenueFile venue = open();
            venue.set_name("The Old Shop");
            PeopleBook(venue.db()).add(zofia);
            CompletionLog(venue.db(), venue.outbox())
                .record(attempt_no(1, zofia.id), completion_no(1, zofia.id));
            EntryBook(venue.db()).put("form", {{"town", "Southampton"}, {"old", "gone"}}, now);
        }
        VenueFile venue = open(tomorrow); // backed up here
        PeopleBook(venue.db()).add(ben);
        PeopleBook(venue.db()).correct(zosia);
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(2, ben.id), completion_no(2, ben.id));
        EntryBook(venue.db())
            .put("form", {{"town", "Eastleigh"}, {"new", "yes"}, {"old", ""}}, now + 24h);
        RegistrationLog(venue.db())
            .add({.id = {uuid_no(5)},
                  .venue = shop,
                  .form = "form",
                  .form_version = "1",
                  .signed_at = now + 25h,
                  .answers = {}});
        IssueLog(venue.db()).add({.id = {uuid_no(6)}, .made_at = now + 26h, .made_on = tomorrow});
    }

    [[nodiscard]] Preview look() const { return preview_of(folder, backups_of(folder).front()); }

    Person zofia = person_no(1);
    Person zosia = person_no(1, "Zosia Kowalska");
    Person ben = person_no(2, "Ben");
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_backup_shows_what_it_holds, AChangedVenue) {
    const Contents backup = look().backup;
    BOOST_TEST(backup.venue_name == "The Old Shop");
    BOOST_TEST((backup.people == std::vector{zofia}));
    BOOST_TEST((backup.completions == std::vector{completion_no(1, zofia.id)}));
    BOOST_TEST((backup.forms == Forms{{"form", {{"town", "Southampton"}, {"old", "gone"}}}}));
    BOOST_TEST(backup.registrations.empty());
    BOOST_TEST((backup.newest == attempt_no(1, zofia.id).finished));
}

BOOST_FIXTURE_TEST_CASE(what_would_come_back_is_what_the_present_file_lacks, AChangedVenue) {
    const Difference back = look().comes_back;
    BOOST_TEST((back.people == std::vector{zofia}));
    BOOST_TEST((back.forms == Forms{{"form", {{"town", "Southampton"}, {"old", "gone"}}}}));
    BOOST_TEST(back.completions.empty());
    BOOST_TEST(back.attempts.empty());
}

BOOST_FIXTURE_TEST_CASE(what_would_go_is_what_the_backup_lacks_but_no_completion, AChangedVenue) {
    const Preview preview = look();
    BOOST_TEST((preview.present->newest == now + 26h));
    BOOST_TEST((preview.goes.people == std::vector{ben, zosia}));
    BOOST_TEST((preview.goes.attempts == std::vector{attempt_no(2, ben.id)}));
    BOOST_TEST((preview.goes.forms == Forms{{"form", {{"town", "Eastleigh"}, {"new", "yes"}}}}));
    BOOST_TEST(preview.goes.registrations.size() == 1U);
    BOOST_TEST(preview.goes.issues.size() == 1U);
    BOOST_TEST(preview.goes.completions.empty());
    BOOST_TEST(preview.completions_kept == 1);
}

BOOST_FIXTURE_TEST_CASE(restoring_does_what_the_preview_said, AChangedVenue) {
    const Backup backup = backups_of(folder).front();
    const Preview preview = preview_of(folder, backup);
    restore(folder, backup, tomorrow);
    VenueFile venue = open(tomorrow);
    BOOST_TEST(venue.replay().restored == preview.completions_kept);
    const Contents restored = contents_of(venue.db());
    BOOST_TEST((only_in(*preview.present, restored).people == preview.goes.people));
    BOOST_TEST((only_in(*preview.present, restored).forms == preview.goes.forms));
    BOOST_TEST((only_in(restored, *preview.present).people == preview.comes_back.people));
    BOOST_TEST(restored.completions.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_holds_all_that_is_here_takes_nothing_away, AVenueOnDisk) {
    const Preview preview = preview_of(folder, backups_of(folder).front());
    BOOST_TEST(preview.comes_back.is_empty());
    BOOST_TEST(preview.goes.is_empty());
    BOOST_TEST(!preview.backup.newest.has_value());
}

BOOST_FIXTURE_TEST_CASE(when_the_present_file_is_damaged_everything_comes_back, AChangedVenue) {
    overwrite(file, 4096, std::string(8192, 'x'));
    const Preview preview = look();
    BOOST_TEST(!preview.present.has_value());
    BOOST_TEST((preview.comes_back.people == std::vector{zofia}));
    BOOST_TEST(preview.comes_back.completions.size() == 2U);
    BOOST_TEST(preview.goes.is_empty());
}

BOOST_FIXTURE_TEST_CASE(an_open_venue_can_be_compared_too, AChangedVenue) {
    VenueFile venue = open(tomorrow);
    venue.set_name("A Newer Shop");
    BOOST_TEST(look().present->venue_name == "A Newer Shop");
}

BOOST_FIXTURE_TEST_CASE(a_damaged_backup_has_no_preview, AChangedVenue) {
    const Backup backup = backups_of(folder).front();
    overwrite(backup.file, 4096, std::string(8192, 'x'));
    BOOST_CHECK_EXCEPTION(static_cast<void>(preview_of(folder, backup)), MachineError,
                          with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

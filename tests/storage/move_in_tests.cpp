#include "storage/move_in.h"

#include "storage/council_files.h"
#include "storage/form_log.h"
#include "storage/parcel_log.h"
#include "storage/use_log.h"

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/issue_log.h"
#include "storage/kept_files.h"
#include "storage/people_book.h"
#include "storage/preview.h"

#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(move_in)

namespace {

// A shop, and a second PC.
struct TwoComputers : AVenueOnDisk {
    // What "Move to a new PC" hands over.
    [[nodiscard]] std::string copy_of(VenueFile& venue) const {
        venue.copy_to(path / "moved.file");
        return read_file(path / "moved.file");
    }

    [[nodiscard]] Adopted take_to(const fs::path& computer, const std::string& copy) const {
        return adopt(copy, "moved.file", computer, tomorrow, now + 48h);
    }

    // Somebody new, and their pass.
    static void add(VenueFile& venue, int number, Instant when) {
        const Person person = person_no(number, "Person " + std::to_string(number));
        PeopleBook(venue.db()).add(person);
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(number, person.id), completion_no(number, person.id));
        AuditLog(venue.db()).add(when, Actor::manager, AuditAction::person_added, person.id.text);
    }

    fs::path second = path / "second";
    fs::path folder_there = second / shop.text;
};

// The venue went to the second PC, where somebody worked on; `back` is the file from there.
struct ThereAndBack : TwoComputers {
    ThereAndBack() {
        std::string copy;
        {
            VenueFile venue = open();
            add(venue, 1, now);
            EntryBook(venue.db()).put("form", {{"town", "Southampton"}, {"hours", "9"}}, now);
            copy = copy_of(venue);
        }
        static_cast<void>(take_to(second, copy));
        VenueFile there = VenueFile::open(folder_there, tomorrow);
        add(there, 2, now + 72h);
        EntryBook(there.db()).put("form", "town", "Eastleigh", now + 72h);
        back = copy_of(there);
    }

    std::string back;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_copy_taken_to_another_pc_has_every_record, TwoComputers) {
    const PersonId zofia = person_no(1).id;
    std::string copy;
    {
        VenueFile venue = open();
        venue.set_name("Tŷ Gŵyl");
        PeopleBook(venue.db()).add(person_no(1));
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(1, zofia), completion_no(1, zofia));
        copy = copy_of(venue);
    }
    const Adopted adopted = take_to(second, copy);
    BOOST_TEST((adopted.outcome == Adopted::Outcome::put_in_place));
    BOOST_TEST((adopted.id == shop));
    VenueFile venue = VenueFile::open(adopted.folder, today);
    BOOST_TEST(venue.name() == "Tŷ Gŵyl");
    BOOST_TEST((PeopleBook(venue.db()).all() == std::vector{person_no(1)}));
    BOOST_TEST((AttemptLog(venue.db()).all() == std::vector{attempt_no(1, zofia)}));
    BOOST_TEST((venue.outbox().read().completions == std::vector{completion_no(1, zofia)}));
    BOOST_TEST((venue.replay() == Replay{.rewritten = 1}));
    const AuditEntry last = AuditLog(venue.db()).head().value();
    BOOST_TEST((last.action == AuditAction::venue_adopted));
    BOOST_TEST(last.subject == shop.text);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_comes_back_goes_on_from_there, ThereAndBack) {
    BOOST_TEST((take_to(data, back).outcome == Adopted::Outcome::brought_up));
    VenueFile venue = open(tomorrow);
    const Contents contents = contents_of(venue.db());
    BOOST_TEST(contents.people.size() == 2U);
    BOOST_TEST(contents.completions.size() == 2U);
    BOOST_TEST(contents.attempts.size() == 2U);
    BOOST_TEST((contents.forms == Forms{{"form", {{"town", "Eastleigh"}, {"hours", "9"}}}}));
    BOOST_TEST(venue.outbox().read().completions.size() == 2U);
    BOOST_TEST(!AuditLog(venue.db()).check());
}

BOOST_FIXTURE_TEST_CASE(what_was_here_is_kept_as_a_backup_and_can_be_restored, ThereAndBack) {
    static_cast<void>(take_to(data, back));
    const auto kept = backups_of(folder);
    const auto before = std::ranges::find(kept, BackupReason::before_move_in, &Backup::reason);
    BOOST_REQUIRE(before != kept.end());
    static_cast<void>(open(tomorrow)); // the outbox learns what came
    restore(folder, *before, tomorrow);
    VenueFile venue = open(tomorrow);
    BOOST_TEST(EntryBook(venue.db()).all("form").at("town") == "Southampton");
    BOOST_TEST(PeopleBook(venue.db()).all().size() == 1U);
    BOOST_TEST(CompletionLog(venue.db(), venue.outbox()).all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(what_was_done_here_meanwhile_is_not_lost, ThereAndBack) {
    {
        VenueFile venue = open();
        add(venue, 3, now + 24h);
        EntryBook(venue.db()).put("form", {{"hours", "10"}, {"new", "yes"}}, now + 24h);
    }
    BOOST_TEST((take_to(data, back).outcome == Adopted::Outcome::brought_up));
    VenueFile venue = open(tomorrow);
    const Contents contents = contents_of(venue.db());
    BOOST_TEST(contents.people.size() == 3U);
    BOOST_TEST(contents.completions.size() == 3U);
    BOOST_TEST(contents.attempts.size() == 3U);
    const Entries later{{"town", "Eastleigh"}, {"hours", "10"}, {"new", "yes"}};
    BOOST_TEST((contents.forms == Forms{{"form", later}}));
}

BOOST_FIXTURE_TEST_CASE(an_older_file_takes_nothing_back_but_brings_what_is_missing, ThereAndBack) {
    { EntryBook(open().db()).put("form", "town", "Winchester", now + 96h); }
    BOOST_TEST((take_to(data, back).outcome == Adopted::Outcome::brought_up));
    VenueFile venue = open(tomorrow);
    BOOST_TEST(EntryBook(venue.db()).all("form").at("town") == "Winchester");
    BOOST_TEST(PeopleBook(venue.db()).all().size() == 2U);
    BOOST_TEST((AuditLog(venue.db()).head()->action == AuditAction::venue_adopted));
}

BOOST_FIXTURE_TEST_CASE(what_passed_between_venue_and_council_is_kept_on_either_side,
                        ThereAndBack) {
    const Use use{.id = {uuid_no(77)}, .month_start = today};
    {
        VenueFile venue = open();
        UseLog(venue.db()).add(use);
        FormLog(venue.db())
            .add({.id = uuid_no(78),
                  .form = "leaving",
                  .form_version = "1.0",
                  .signed_at = now,
                  .answers = {}});
        CouncilFiles(venue.db()).put(CouncilFile::decision, "approved", now);
        CouncilFiles(venue.db()).put_course({"tea"}, "how to make it", now);
        ParcelLog parcels(venue.db());
        parcels.add({.device = {uuid_no(79)}, .id = {uuid_no(80)}, .made_at = now},
                    std::vector<std::string>{"pass"});
        parcels.confirm({uuid_no(79)}, 1);
    }
    BOOST_TEST((take_to(data, back).outcome == Adopted::Outcome::brought_up));
    VenueFile venue = open(tomorrow);
    BOOST_TEST((UseLog(venue.db()).all() == std::vector{use}));
    BOOST_TEST(FormLog(venue.db()).all().size() == 1U);
    BOOST_TEST((CouncilFiles(venue.db()).get(CouncilFile::decision) == "approved"));
    BOOST_TEST((CouncilFiles(venue.db()).courses() == std::vector<std::string>{"how to make it"}));
    BOOST_TEST(ParcelLog(venue.db()).all().size() == 1U);
    BOOST_TEST(ParcelLog(venue.db()).confirmed().contains("pass"));
}

BOOST_FIXTURE_TEST_CASE(what_was_issued_on_either_side_is_kept_with_its_file, ThereAndBack) {
    const auto issue = [](VenueFile& venue, int number, const std::string& pdf) {
        KeptFiles(venue.db()).keep(pdf);
        IssueLog(venue.db())
            .add({.id = {uuid_no(5000 + number)},
                  .approval = Approval::approved,
                  .made_at = now,
                  .made_on = today,
                  .content = digest_of(pdf),
                  .series = "poster en poster.pdf",
                  .says = pdf});
    };
    {
        VenueFile there = VenueFile::open(folder_there, tomorrow);
        issue(there, 1, "made there");
        back = copy_of(there);
        VenueFile here = open(tomorrow);
        issue(here, 2, "made here");
    }
    static_cast<void>(take_to(data, back));
    VenueFile venue = open(tomorrow);
    BOOST_TEST(IssueLog(venue.db()).all().size() == 2U);
    for (const std::string pdf : {"made there", "made here"})
        BOOST_TEST(KeptFiles(venue.db()).find(digest_of(pdf)).bytes == pdf);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_kept_file_is_mended_by_a_copy_that_has_nothing_else,
                        TwoComputers) {
    std::string copy;
    {
        VenueFile venue = open();
        KeptFiles(venue.db()).keep("poster");
        IssueLog(venue.db())
            .add({.id = {uuid_no(5001)},
                  .approval = Approval::approved,
                  .made_at = now,
                  .made_on = today,
                  .content = digest_of("poster"),
                  .series = "poster en poster.pdf",
                  .says = "Corner Shop"});
        copy = copy_of(venue);
        venue.db().exec("UPDATE kept_file SET deflated = X'00'");
    }
    BOOST_TEST((take_to(data, copy).outcome == Adopted::Outcome::brought_up));
    VenueFile venue = open(tomorrow);
    BOOST_TEST(KeptFiles(venue.db()).find(digest_of("poster")).bytes == "poster");
}

BOOST_FIXTURE_TEST_CASE(who_was_erased_there_is_erased_here_too, ThereAndBack) {
    {
        VenueFile there = VenueFile::open(folder_there, tomorrow);
        there.erase(person_no(1).id);
        AuditLog(there.db())
            .add(now + 73h, Actor::manager, AuditAction::person_erased, person_no(1).id.text);
        back = copy_of(there);
    }
    static_cast<void>(open(tomorrow)); // a backup with the name
    BOOST_REQUIRE(!files_holding(data, "Person 1").empty());
    static_cast<void>(take_to(data, back));
    BOOST_TEST(files_holding(data, "Person 1").empty());
    VenueFile venue = open(tomorrow);
    BOOST_TEST(PeopleBook(venue.db()).all().size() == 1U);
    BOOST_TEST(CompletionLog(venue.db(), venue.outbox()).all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_file_with_nothing_new_changes_nothing, TwoComputers) {
    std::string copy;
    {
        VenueFile venue = open();
        add(venue, 1, now);
        copy = copy_of(venue);
        venue.set_name("newer");
    }
    const std::string before = read_file(file);
    BOOST_TEST((take_to(data, copy).outcome == Adopted::Outcome::already_here));
    BOOST_TEST((read_file(file) == before));
    BOOST_TEST((names_in(data) == std::vector<std::string>{shop.text, "lock"}));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_venue_is_mended_by_its_copy, TwoComputers) {
    std::string copy;
    {
        VenueFile venue = open();
        add(venue, 1, now);
        copy = copy_of(venue);
        add(venue, 2, now);
    }
    overwrite(file, 4096, std::string(8192, 'x'));
    BOOST_TEST((take_to(data, copy).outcome == Adopted::Outcome::put_in_place));
    VenueFile venue = open();
    BOOST_TEST((venue.replay() == Replay{.restored = 1}));
    BOOST_TEST(PeopleBook(venue.db()).all().size() == 1U);
    BOOST_TEST(put_aside_in(folder).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_open_venue_is_not_replaced, ThereAndBack) {
    const VenueFile venue = open();
    BOOST_CHECK_EXCEPTION(static_cast<void>(take_to(data, back)), MachineError,
                          with(Trouble::in_use));
}

BOOST_FIXTURE_TEST_CASE(only_a_whole_venue_of_ours_is_taken_in, TwoComputers) {
    std::string whole;
    {
        VenueFile venue = open();
        CompletionLog(venue.db(), venue.outbox()).add(completion_no(1, person_no(1).id));
        whole = copy_of(venue);
    }
    const auto taking = [&](const std::string& copy) { static_cast<void>(take_to(second, copy)); };
    BOOST_CHECK_THROW(taking("Dear all"), InputError);
    BOOST_CHECK_THROW(taking(""), InputError);
    BOOST_CHECK_EXCEPTION(taking(whole.substr(0, 8192)), MachineError, with(Trouble::damaged));
    std::string altered = whole;
    altered[altered.find("being-a-safe-place")] = 'c';
    BOOST_CHECK_EXCEPTION(taking(altered), MachineError, with(Trouble::damaged));
    std::string newer = whole;
    newer.replace(60, 4, std::string{"\0\0\3\347", 4}); // user_version 999
    BOOST_CHECK_EXCEPTION(taking(newer), MachineError, with(Trouble::newer_version));
    BOOST_TEST((names_in(second) == std::vector<std::string>{"lock"}));
}

BOOST_FIXTURE_TEST_CASE(a_file_cannot_choose_where_it_goes, TwoComputers) {
    std::string copy;
    {
        VenueFile venue = open();
        venue.db().exec("UPDATE venue SET uid = '../../../../../../../tmp/a-venue-123'");
        copy = copy_of(venue);
    }
    BOOST_CHECK_EXCEPTION(static_cast<void>(take_to(second, copy)), MachineError,
                          with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

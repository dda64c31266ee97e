#include "storage/backups.h"

#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/people_book.h"

#include "storage/venue_on_disk.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <random>
#include <utility>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(backups)

BOOST_FIXTURE_TEST_CASE(one_backup_a_day_and_one_a_week, AVenueOnDisk) {
    BOOST_TEST(backups() ==
                   (std::vector<std::string>{"weekly-2026-11-25.db", "daily-2026-11-25.db"}),
               boost::test_tools::per_element());
    static_cast<void>(open(today));
    BOOST_TEST(backups().size() == 2U);
    static_cast<void>(open(tomorrow));
    BOOST_TEST(backups().size() == 3U);
    BOOST_TEST(backups().front() == "daily-2026-11-26.db");
}

BOOST_FIXTURE_TEST_CASE(through_a_year_seven_days_and_four_weeks_are_kept, AVenueOnDisk) {
    VenueFile venue = open();
    int days_open = 1;
    for (int day = 1; day <= 365; ++day) {
        if (day % 7 == 0 || (day > 200 && day < 215))
            continue; // closed on Sundays, and for two weeks in summer
        const Date date = plus_days(today, std::chrono::days(day));
        venue.begin_day(date);
        const auto daily = backups_made(BackupReason::daily);
        const auto weekly = backups_made(BackupReason::weekly);
        BOOST_TEST_REQUIRE(daily.size() == static_cast<std::size_t>(std::min(++days_open, 7)));
        BOOST_TEST_REQUIRE(weekly.size() <= 4U);
        BOOST_TEST_REQUIRE((daily.front().taken == date));
        // Who notices a mistake three weeks later can go back.
        if (day > 28)
            BOOST_TEST_REQUIRE(days_between(weekly.back().taken, date).count() >= 21);
    }
    BOOST_TEST(backups().size() == 11U);
}

// Each is as large as the venue, and nobody else ever takes one away.
BOOST_FIXTURE_TEST_CASE(of_those_made_before_an_update_the_newest_five_are_kept, AVenueOnDisk) {
    VenueFile venue = open();
    for (int day = 1; day <= 8; ++day) {
        back_up(venue.db(), folder, BackupReason::before_update,
                plus_days(today, std::chrono::days(day)));
    }
    const auto kept = backups_made(BackupReason::before_update);
    BOOST_TEST_REQUIRE(kept.size() == 5U);
    BOOST_TEST((kept.front().taken == plus_days(today, std::chrono::days(8))));
    BOOST_TEST((kept.back().taken == plus_days(today, std::chrono::days(4))));
    BOOST_TEST(backups().size() == 7U); // the others stay
}

BOOST_FIXTURE_TEST_CASE(a_clock_that_was_wrong_once_stops_no_backup, AVenueOnDisk) {
    static_cast<void>(open(plus_days(today, std::chrono::days(365))));
    static_cast<void>(open(tomorrow));
    BOOST_TEST(std::ranges::count(backups(), "daily-2026-11-26.db") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_lost_tail_comes_back_from_backup_and_outbox, AVenueOnDisk) {
    const PersonId zofia = person_no(1).id;
    std::vector<Completion> before;
    {
        VenueFile venue = open();
        CompletionLog log(venue.db(), venue.outbox());
        for (int number = 1; number <= 20; ++number)
            log.record(attempt_no(number, zofia), completion_no(number, zofia));
        before = log.all();
    }
    fs::resize_file(file, std::uintmax_t{4096} * 2);
    BOOST_TEST((trouble() == Trouble::damaged));

    restore(folder, backups_of(folder).front(), today);
    VenueFile venue = open();
    BOOST_TEST((venue.replay() == Replay{.restored = 20}));
    BOOST_TEST((CompletionLog(venue.db(), venue.outbox()).all() == before));
    BOOST_TEST(fs::file_size(folder / "venue.db.aside-2026-11-25") == 4096U * 2);
}

// Ways in which a disk or a person spoils a file.
const std::pair<const char*, std::function<std::string(std::string)>> damages[] = {
    {"cut in half", [](std::string file) { return file.substr(0, file.size() / 2); }},
    {"cut to nothing", [](const std::string&) { return std::string(); }},
    {"without its header",
     [](const std::string& file) { return std::string(100, '\0') + file.substr(100); }},
    {"a page of zeros",
     [](std::string file) { return file.replace(3 * 4096, 4096, std::string(4096, '\0')); }},
    {"random bytes",
     [](std::string file) {
         std::mt19937 random(1);
         for (std::size_t at = 4096; at < file.size(); at += 50)
             file[at] = static_cast<char>(random());
         return file;
     }},
    {"another file", [](const std::string&) { return "Dear all, " + std::string(5000, '.'); }},
};

BOOST_FIXTURE_TEST_CASE(every_damage_is_mended_by_the_newest_good_backup, AVenueOnDisk) {
    const PersonId zofia = person_no(1).id;
    const auto pass = [&](VenueFile& venue, int number) {
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(number, zofia), completion_no(number, zofia));
    };
    {
        VenueFile venue = open();
        PeopleBook(venue.db()).add(person_no(1));
        for (int number = 1; number <= 20; ++number)
            pass(venue, number);
    }
    {
        VenueFile venue = open(tomorrow);
        pass(venue, 21); // since the backup of this day
    }
    const std::string whole = read_file(file);
    for (const auto& [damage, spoil] : damages) {
        BOOST_TEST_CONTEXT(damage) {
            atomic_save(file, spoil(whole));
            BOOST_TEST((trouble() == Trouble::damaged));
            restore(folder, newest_good_backup(folder).value(), tomorrow);
            VenueFile venue = open(tomorrow);
            BOOST_TEST((venue.replay() == Replay{.restored = 1}));
            BOOST_TEST(CompletionLog(venue.db(), venue.outbox()).all().size() == 21U);
            BOOST_TEST(PeopleBook(venue.db()).all().size() == 1U);
        }
    }
    BOOST_TEST(put_aside_in(folder).size() == std::size(damages));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_backup_is_passed_over_for_the_one_before, AVenueOnDisk) {
    static_cast<void>(open(tomorrow));
    overwrite(folder / "backups" / "daily-2026-11-26.db", 4096, std::string(8192, 'x'));
    BOOST_TEST(newest_good_backup(folder)->file.filename() == "weekly-2026-11-25.db");
    for (const Backup& backup : backups_of(folder))
        atomic_save(backup.file, "damaged too");
    BOOST_TEST(!newest_good_backup(folder).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_damaged_backup_is_not_restored_and_changes_nothing, AVenueOnDisk) {
    { open().set_name("kept"); }
    const Backup backup = backups_of(folder).front();
    overwrite(backup.file, 4096, std::string(8192, 'x'));
    BOOST_CHECK_EXCEPTION(restore(folder, backup, today), MachineError, with(Trouble::damaged));
    BOOST_TEST(open().name() == "kept");
}

BOOST_FIXTURE_TEST_CASE(an_open_venue_is_not_restored, AVenueOnDisk) {
    const VenueFile venue = open();
    BOOST_CHECK_EXCEPTION(restore(folder, backups_of(folder).front(), today), MachineError,
                          with(Trouble::in_use));
}

BOOST_FIXTURE_TEST_CASE(a_venue_of_a_lost_database_comes_back_from_a_backup, AVenueOnDisk) {
    fs::remove(file);
    restore(folder, backups_of(folder).front(), today);
    BOOST_TEST((open().id() == shop));
}

BOOST_FIXTURE_TEST_CASE(each_backup_says_when_and_why_it_was_made_and_its_size, AVenueOnDisk) {
    restore(folder, backups_of(folder).front(), tomorrow);
    const std::vector<Backup> found = backups_of(folder);
    BOOST_TEST_REQUIRE(found.size() == 3U);
    BOOST_TEST((found[0].taken == tomorrow));
    BOOST_TEST((found[0].reason == BackupReason::before_restore));
    BOOST_TEST((found[1].reason == BackupReason::weekly));
    BOOST_TEST((found[2].reason == BackupReason::daily));
    BOOST_TEST((found[2].taken == today));
    BOOST_TEST(found[2].size == fs::file_size(found[2].file));
}

BOOST_FIXTURE_TEST_CASE(a_program_left_on_makes_the_backup_of_each_new_day, AVenueOnDisk) {
    VenueFile venue = open();
    for (int day = 1; day <= 30; ++day) {
        venue.begin_day(plus_days(today, std::chrono::days(day)));
        venue.begin_day(plus_days(today, std::chrono::days(day)));
    }
    BOOST_TEST(!venue.backup_trouble());
    BOOST_TEST(backups().size() == 11U);
    BOOST_TEST(backups().front() == "daily-2026-12-25.db");
}

BOOST_FIXTURE_TEST_CASE(what_is_replaced_is_kept_as_a_backup_each_time, AVenueOnDisk) {
    const Backup first = backups_of(folder).front();
    { open().set_name("One"); }
    const fs::path one = restore(folder, first, today);
    BOOST_TEST(open().name().empty());
    { open().set_name("Two"); }
    const fs::path two = restore(folder, first, today);
    BOOST_TEST(one.filename() == "before-restore-1-2026-11-25.db");
    BOOST_TEST(two.filename() == "before-restore-2-2026-11-25.db");

    restore(folder, {one, today, BackupReason::before_restore}, today);
    BOOST_TEST(open().name() == "One");
    restore(folder, {two, today, BackupReason::before_restore}, today);
    BOOST_TEST(open().name() == "Two");
}

BOOST_FIXTURE_TEST_CASE(nothing_of_the_log_of_before_is_played_into_what_comes_back, AVenueOnDisk) {
    const Backup backup = backups_of(folder).front();
    // A program that was killed leaves its log.
    const fs::path stopped = path / "stopped";
    {
        VenueFile venue = open();
        venue.set_name("in the log");
        fs::create_directory(stopped);
        for (const std::string name : {"venue.db", "venue.db-wal"})
            fs::copy_file(folder / name, stopped / name);
    }
    for (const std::string name : {"venue.db", "venue.db-wal"})
        replace_by_copy(stopped / name, folder / name);

    const fs::path kept = restore(folder, backup, today);
    BOOST_TEST(open().name().empty());
    restore(folder, {kept, today, BackupReason::before_restore}, today);
    BOOST_TEST(open().name() == "in the log");
}

BOOST_FIXTURE_TEST_CASE(damaged_files_put_aside_never_replace_each_other, AVenueOnDisk) {
    const Backup backup = backups_of(folder).front();
    for (const std::string damage : {"one", "two"}) {
        atomic_save(file, damage);
        restore(folder, backup, today);
    }
    BOOST_TEST(read_file(folder / "venue.db.aside-2026-11-25") == "one");
    BOOST_TEST(read_file(folder / "venue.db.aside-2026-11-25-2") == "two");
    BOOST_TEST(put_aside_in(folder).size() == 2U);
    BOOST_TEST((open().id() == shop));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include "storage/venue_file.h"

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/entry_book.h"
#include "storage/migrations.h"
#include "storage/people_book.h"
#include "storage/pin.h"

#include "storage/venue_on_disk.h"

#include <algorithm>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(venue_file)

BOOST_FIXTURE_TEST_CASE(a_new_venue_has_its_folder_and_opens_again, AVenueOnDisk) {
    VenueFile venue = open();
    BOOST_TEST((venue.id() == shop));
    BOOST_TEST(venue.folder() == folder);
    BOOST_TEST(venue.name().empty());
    BOOST_TEST((venue.replay() == Replay{}));
    BOOST_TEST(!venue.backup_trouble());
    BOOST_TEST((names_in(data) == std::vector<std::string>{shop.text, "lock"}));
}

BOOST_FIXTURE_TEST_CASE(what_was_kept_is_there_after_closing, AVenueOnDisk) {
    {
        VenueFile venue = open();
        venue.set_name("Tŷ Gŵyl");
        EntryBook(venue.db()).put("form", "field", "value", now);
    }
    VenueFile venue = open();
    BOOST_TEST(venue.name() == "Tŷ Gŵyl");
    BOOST_TEST((EntryBook(venue.db()).all("form") == Entries{{"field", "value"}}));
}

BOOST_FIXTURE_TEST_CASE(a_venue_is_not_made_twice, AVenueOnDisk) {
    { open().set_name("kept"); }
    BOOST_CHECK_THROW(static_cast<void>(VenueFile::create(data, shop, today)), MachineError);
    BOOST_TEST(open().name() == "kept");
}

BOOST_FIXTURE_TEST_CASE(a_second_start_is_told_that_it_is_open, AVenueOnDisk) {
    const VenueFile venue = open();
    BOOST_TEST((trouble() == Trouble::in_use));
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_not_there_is_missing, AVenueOnDisk) {
    fs::remove(file);
    BOOST_TEST((trouble() == Trouble::missing));
    BOOST_CHECK_EXCEPTION(static_cast<void>(VenueFile::open(data / "none", today)), MachineError,
                          with(Trouble::missing));
    BOOST_CHECK_EXCEPTION(static_cast<void>(VenueFile::open(folder / "lock", today)), MachineError,
                          with(Trouble::missing));
}

BOOST_FIXTURE_TEST_CASE(a_newer_database_is_refused_and_left_as_it_is, AVenueOnDisk) {
    {
        Db db(file, Db::Opening::live);
        db.set_version(db.version() + 1);
    }
    const std::string before = read_file(file);
    BOOST_TEST((trouble() == Trouble::newer_version));
    BOOST_TEST(read_file(file) == before);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_page_is_noticed_and_left_as_it_is, AVenueOnDisk) {
    overwrite(file, 3L * 4096, std::string(4096, 'x'));
    const std::string before = read_file(file);
    BOOST_TEST((trouble() == Trouble::damaged));
    BOOST_TEST(read_file(file) == before);
}

BOOST_FIXTURE_TEST_CASE(a_cut_file_or_one_of_another_kind_is_damaged, AVenueOnDisk) {
    const std::string whole = read_file(file);
    atomic_save(file, whole.substr(0, whole.size() / 2));
    BOOST_TEST((trouble() == Trouble::damaged));
    atomic_save(file, "Dear all, " + std::string(5000, '.'));
    BOOST_TEST((trouble() == Trouble::damaged));
    atomic_save(file, "");
    BOOST_TEST((trouble() == Trouble::damaged));
}

BOOST_FIXTURE_TEST_CASE(a_reference_to_nothing_is_damage, AVenueOnDisk) {
    {
        Db db(file, Db::Opening::live);
        db.exec("PRAGMA foreign_keys=OFF");
        db.exec("INSERT INTO answer(attempt, no, question, chosen) VALUES('none', 0, 'q', '')");
    }
    BOOST_TEST((trouble() == Trouble::damaged));
}

BOOST_FIXTURE_TEST_CASE(a_completion_with_one_bit_changed_is_damage, AVenueOnDisk) {
    {
        VenueFile venue = open();
        CompletionLog(venue.db(), venue.outbox()).add(completion_no(1, person_no(1).id));
    }
    const std::string bytes = read_file(file);
    const std::size_t at = bytes.find("being-a-safe-place");
    BOOST_REQUIRE(at != std::string::npos);
    overwrite(file, static_cast<std::streamoff>(at), "c");
    BOOST_TEST((trouble() == Trouble::damaged));
}

BOOST_FIXTURE_TEST_CASE(what_a_killed_program_left_in_the_data_folder_is_swept, AVenueOnDisk) {
    make_private_folder(temporary_beside(data / "adopting"));
    {
        const LockFile somebody_makes_a_venue(data / "lock");
        sweep_data_folder(data);
        BOOST_TEST(names_in(data).size() == 3U);
        BOOST_CHECK_EXCEPTION(static_cast<void>(VenueFile::create(data, {uuid_no(2)}, today)),
                              MachineError, with(Trouble::in_use));
    }
    sweep_data_folder(data);
    BOOST_TEST((names_in(data) == std::vector<std::string>{shop.text, "lock"}));
    sweep_data_folder(path / "none");
    BOOST_TEST(!fs::exists(path / "none"));
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_keeps_the_record_at_hand, AVenueOnDisk) {
    VenueFile venue = open();
    BOOST_TEST(fs::file_size(folder / "ballast") == 512U * 1024);
    int tries = 0;
    venue.db().tx([&] {
        EntryBook(venue.db()).put("form", "field", "value", now);
        if (++tries == 1)
            throw DbError(DbFault::full, "no room");
    });
    BOOST_TEST(tries == 2);
    BOOST_TEST(EntryBook(venue.db()).all("form").at("field") == "value");
    BOOST_TEST(!fs::exists(folder / "ballast"));

    // There is nothing more to give away.
    const auto never = [] { throw DbError(DbFault::full, "no room"); };
    BOOST_CHECK_EXCEPTION(venue.db().tx(never), DbError, with(DbFault::full));
}

BOOST_FIXTURE_TEST_CASE(what_was_given_away_is_kept_ready_again_at_the_next_start, AVenueOnDisk) {
    fs::remove(folder / "ballast");
    static_cast<void>(open());
    BOOST_TEST(fs::exists(folder / "ballast"));
}

BOOST_FIXTURE_TEST_CASE(a_journal_of_a_killed_program_is_played_back, TemporaryFolder) {
    // Without a log, as in a synced folder.
    const fs::path data = path / "Dropbox";
    const fs::path folder = data / shop.text;
    const fs::path stopped = path / "stopped";
    {
        VenueFile venue = VenueFile::create(data, shop, today);
        EntryBook(venue.db()).put("form", "field", "value", now);
        venue.db().tx([&] {
            // More than fits into its memory, so that half of it is in the file.
            for (int number = 0; number < 3000; ++number)
                EntryBook(venue.db())
                    .put("form", std::to_string(number), std::string(4000, 'x'), now);
            fs::create_directory(stopped);
            for (const std::string name : {"venue.db", "venue.db-journal"})
                fs::copy_file(folder / name, stopped / name);
        });
    }
    for (const std::string name : {"venue.db", "venue.db-journal"})
        replace_by_copy(stopped / name, folder / name);
    BOOST_TEST((list_venues(data).at(0).condition == VenueListing::Condition::readable));
    VenueFile venue = VenueFile::open(folder, today);
    BOOST_TEST((EntryBook(venue.db()).all("form") == Entries{{"field", "value"}}));
}

BOOST_FIXTURE_TEST_CASE(what_a_killed_program_left_unfinished_is_swept, AVenueOnDisk) {
    append_and_sync(temporary_beside(file), "half");
    append_and_sync(temporary_beside(folder / "backups" / "daily-2026-11-24.db"), "half");
    const VenueFile venue = open();
    BOOST_TEST(files_holding(folder, "half").empty());
}

// ---- Lists

BOOST_FIXTURE_TEST_CASE(venues_are_listed_by_name_the_damaged_too, AVenueOnDisk) {
    const VenueId cafe{uuid_no(2)};
    const VenueId broken{uuid_no(3)};
    { VenueFile::create(data, cafe, today).set_name("A cafe"); }
    { static_cast<void>(VenueFile::create(data, broken, today)); }
    atomic_save(data / broken.text / "venue.db", "no database");
    fs::create_directory(data / "holiday photos");
    VenueFile venue = open();
    venue.set_name("Shop");

    const auto venues = list_venues(data);
    BOOST_REQUIRE(venues.size() == 3U);
    BOOST_TEST((venues[0].id == broken));
    BOOST_TEST((venues[0].condition == VenueListing::Condition::unreadable));
    BOOST_TEST((venues[1].id == cafe));
    BOOST_TEST(venues[1].name == "A cafe");
    BOOST_TEST((venues[1].condition == VenueListing::Condition::readable));
    BOOST_TEST((venues[2].id == shop));
    BOOST_TEST(venues[2].name == "Shop");
    BOOST_TEST(venues[2].folder == folder);
    BOOST_TEST(list_venues(path / "none").empty());
}

// ---- Names

BOOST_FIXTURE_TEST_CASE(an_erased_name_is_in_no_file_and_every_record_holds, AVenueOnDisk) {
    const Person zofia = person_no(1, "Zofia Qwertzuiop");
    const std::string name = "Qwertzuiop";
    const std::string as_searched = "qwertzuiop";
    {
        VenueFile venue = open();
        PeopleBook people(venue.db());
        people.add(zofia);
        people.set_pin_hash(zofia.id, hash_pin("1234"));
        venue.db().tx([&] {
            for (int number = 10; number < 200; ++number)
                people.add(person_no(number, "Somebody " + std::to_string(number)));
        });
        CompletionLog(venue.db(), venue.outbox())
            .record(attempt_no(1, zofia.id), completion_no(1, zofia.id));
        AuditLog(venue.db()).add(now, Actor::manager, AuditAction::person_added, zofia.id.text);
    }
    VenueFile venue = open(tomorrow); // the second daily backup holds the name
    BOOST_REQUIRE(files_holding(folder, name).size() >= 2U);

    const VenueFile::Erased erased = venue.erase(zofia.id);
    BOOST_TEST((erased.person == zofia));
    BOOST_TEST(erased.not_searched.empty());
    BOOST_TEST(files_holding(data, name).empty());
    BOOST_TEST(files_holding(data, as_searched).empty());
    BOOST_TEST(files_holding(data, zofia.id.text).size() >= 2U);

    const auto completions = CompletionLog(venue.db(), venue.outbox()).all();
    BOOST_TEST((completions == std::vector{completion_no(1, zofia.id)}));
    BOOST_TEST((AttemptLog(venue.db()).all() == std::vector{attempt_no(1, zofia.id)}));
    BOOST_TEST((venue.outbox().read().completions == completions));
    BOOST_TEST(!AuditLog(venue.db()).check());
    BOOST_TEST(PeopleBook(venue.db()).all().size() == 190U);
}

BOOST_FIXTURE_TEST_CASE(a_name_typed_on_the_way_into_the_list_is_erased_too, AVenueOnDisk) {
    {
        VenueFile venue = open();
        PeopleBook(venue.db()).add(person_no(1));
        EntryBook(venue.db()).put(person_draft_form, "name", "Zofia Qwertzuiop", now);
    }
    VenueFile venue = open(tomorrow); // the second daily backup holds it
    BOOST_REQUIRE(files_holding(folder, "Qwertzuiop").size() >= 2U);
    venue.erase(person_no(1).id);
    BOOST_TEST(files_holding(data, "Qwertzuiop").empty());
}

BOOST_FIXTURE_TEST_CASE(an_erased_person_is_not_brought_back_by_a_backup, AVenueOnDisk) {
    {
        VenueFile venue = open();
        PeopleBook(venue.db()).add(person_no(1));
        PeopleBook(venue.db()).add(person_no(2));
    }
    { open(tomorrow).erase(person_no(1).id); }
    restore(folder, backups_of(folder).front(), today);
    VenueFile venue = open(tomorrow);
    BOOST_TEST((PeopleBook(venue.db()).all() == std::vector{person_no(2)}));
}

BOOST_FIXTURE_TEST_CASE(files_that_cannot_be_searched_for_a_name_are_told, AVenueOnDisk) {
    { PeopleBook(open().db()).add(person_no(1)); }
    overwrite(folder / "backups" / "daily-2026-11-25.db", 4096, std::string(8192, 'x'));
    overwrite(file, 4096, std::string(8192, 'x'));
    restore(folder, {folder / "backups" / "weekly-2026-11-25.db", today, BackupReason::weekly},
            today);
    const auto erased = open().erase(person_no(1).id);
    BOOST_TEST(!erased.person);
    BOOST_REQUIRE(erased.not_searched.size() == 2U);
    BOOST_TEST(erased.not_searched[0].filename() == "daily-2026-11-25.db");
    BOOST_TEST(utf8(erased.not_searched[1].filename()).starts_with("venue.db.aside-"));
}

BOOST_AUTO_TEST_CASE(no_table_that_is_only_added_to_has_a_column_for_a_name) {
    VenueFile venue = VenueFile::in_memory(shop);
    for (const std::string table : {"attempt", "answer", "completion", "audit"}) {
        Rows rows = venue.db().query("SELECT name FROM pragma_table_info($1)", {table});
        int columns = 0;
        while (rows.next()) {
            BOOST_TEST(rows.text(0).find("name") == std::string::npos);
            BOOST_TEST(rows.text(0).find("note") == std::string::npos);
            ++columns;
        }
        BOOST_TEST(columns > 3, table);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

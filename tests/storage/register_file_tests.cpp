#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"
#include "storage/register/sticker_ledger.h"

#include "storage/register_on_disk.h"
#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(register_file)

BOOST_FIXTURE_TEST_CASE(a_register_that_was_made_opens_again, ARegisterOnDisk) {
    RegisterFile opened = open();
    BOOST_TEST((opened.id() == scheme_id));
    BOOST_TEST(opened.name() == "Southampton");
    BOOST_TEST(KeyBook(opened.db()).all().size() == 1U);
    BOOST_TEST(is_register_whole(folder));
}

BOOST_FIXTURE_TEST_CASE(one_program_at_a_time_has_it_open, ARegisterOnDisk) {
    const RegisterFile opened = open();
    BOOST_CHECK_EXCEPTION(static_cast<void>(open()), MachineError, with(Trouble::in_use));
}

BOOST_FIXTURE_TEST_CASE(another_kind_of_file_in_its_place_is_refused, ARegisterOnDisk) {
    fs::remove(file);
    VenueFile::create(data, shop, today).copy_to(file);
    BOOST_CHECK_EXCEPTION(static_cast<void>(open()), MachineError, with(Trouble::damaged));
    fs::remove(file);
    BOOST_CHECK_EXCEPTION(static_cast<void>(open()), MachineError, with(Trouble::missing));
}

BOOST_FIXTURE_TEST_CASE(a_register_of_a_later_program_is_refused_and_not_changed, ARegisterOnDisk) {
    Db(file, Db::Opening::plain).set_version(99);
    const std::string before = read_file(file);
    BOOST_CHECK_EXCEPTION(static_cast<void>(open()), MachineError, with(Trouble::newer_version));
    BOOST_TEST(read_file(file) == before);
}

BOOST_FIXTURE_TEST_CASE(what_the_log_of_an_open_register_holds_is_read_too, ARegisterOnDisk) {
    RegisterFile opened = open();
    opened.db().exec("UPDATE scheme SET name = 'Anyborough'");
    BOOST_TEST(read_register(folder).name == "Anyborough");
    BOOST_TEST(read_register(file).name == "Anyborough");
}

BOOST_FIXTURE_TEST_CASE(backups_are_made_beside_an_open_register, ARegisterOnDisk) {
    const RegisterFile opened = open();
    back_up_register_when_due(folder, today);
    back_up_register_when_due(folder, today);
    BOOST_TEST(
        (backups() == std::vector<std::string>{"weekly-2026-11-25.db", "daily-2026-11-25.db"}));
    back_up_register_when_due(folder, tomorrow);
    BOOST_TEST(backups().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(each_import_has_a_backup_before_it_and_the_newest_seven_stay,
                        ARegisterOnDisk) {
    for (int run = 1; run <= 12; ++run)
        back_up_register_before_import(folder, today);
    const auto names = backups();
    BOOST_TEST(names.size() == 7U);
    BOOST_TEST(std::ranges::count(names, "before-import-12-2026-11-25.db") == 1);
    BOOST_TEST(std::ranges::count(names, "before-import-5-2026-11-25.db") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_backup_takes_the_registers_place_and_the_register_is_kept,
                        ARegisterOnDisk) {
    back_up_register_before_import(folder, today);
    {
        RegisterFile opened = open();
        KeyBook(opened.db()).change(administrator, scheme_keys_no(2), {}, now);
    }
    bring_back_register(folder, backups_of(folder).front(), tomorrow, now);
    RegisterFile opened = open();
    BOOST_TEST(KeyBook(opened.db()).all().size() == 1U);
    BOOST_TEST(backups().front() == "before-restore-1-2026-11-26.db");
}

BOOST_FIXTURE_TEST_CASE(no_sticker_number_is_given_twice_after_a_backup_was_put_back,
                        ARegisterOnDisk) {
    back_up_register_before_import(folder, today);
    {
        RegisterFile opened = open();
        StickerLedger(opened.db()).skip_to(41);
    }
    const Backup before = backups_of(folder).front();
    bring_back_register(folder, before, tomorrow, now);
    BOOST_TEST(StickerLedger(open().db()).next_numbers(1).front() == "SP-0042");
    // Nobody knows what the other computer has given since.
    const RegisterFile other =
        RegisterFile::open(adopt_register(before.file, path / "another", now), today);
    BOOST_TEST(StickerLedger(*register_reader(other.folder())).last_number() == 1000);
    fs::resize_file(file, 100);
    bring_back_register(folder, before, tomorrow, now);
    BOOST_TEST(StickerLedger(open().db()).last_number() == 2000);
}

BOOST_FIXTURE_TEST_CASE(the_program_brings_a_damaged_register_back, ARegisterOnDisk) {
    back_up_register_before_import(folder, today);
    fs::resize_file(file, 100);
    BOOST_CHECK_EXCEPTION(static_cast<void>(open()), MachineError, with(Trouble::damaged));
    bring_back_register(folder, backups_of(folder).front(), tomorrow, now);
    RegisterFile opened = open();
    BOOST_TEST(KeyBook(opened.db()).all().size() == 1U);
    BOOST_TEST(
        (RegisterAudit(opened.db()).rows(0, 1).front().act == RegisterAct::register_restored));
    BOOST_TEST(RegisterAudit(opened.db()).rows(0, 1).front().actor == "program");
}

BOOST_FIXTURE_TEST_CASE(a_copy_becomes_the_register_of_another_computer, ARegisterOnDisk) {
    const fs::path copy = path / "copy.db";
    copy_register(folder, copy);
    const fs::path adopted = adopt_register(copy, path / "another", now);
    RegisterFile opened = RegisterFile::open(adopted, today);
    BOOST_TEST((opened.id() == scheme_id));
    BOOST_TEST(KeyBook(opened.db()).all().size() == 1U);
    const RegisterAuditRow row = RegisterAudit(opened.db()).rows(0, 1).at(0);
    BOOST_TEST((row.act == RegisterAct::register_adopted));
    BOOST_TEST(row.actor == "program");
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt_register(copy, path / "another", now)),
                          MachineError, with(Trouble::other));
    BOOST_TEST((names_in(path / "another") == std::vector<std::string>{scheme_id.text, "lock"}));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_no_register_is_not_adopted, ARegisterOnDisk) {
    const fs::path venue = path / "venue.db";
    VenueFile::in_memory(shop).copy_to(venue);
    BOOST_CHECK_THROW(static_cast<void>(adopt_register(venue, path / "another", now)), InputError);
}

BOOST_FIXTURE_TEST_CASE(a_register_with_a_record_that_was_changed_is_not_adopted, ARegisterOnDisk) {
    {
        RegisterFile opened = open();
        VenueRegister(opened.db())
            .add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
        DeviceBook(opened.db()).enrol(coordinator, shop_pc, shop, now);
        Submission first = submission_no(1);
        first.completions = {completion_no(1, person_no(1).id)};
        const ArrivedParcel parcel = arrived(first);
        ParcelIntake(opened.db(), rules_on(today)).take_in(coordinator, {&parcel, 1});
        opened.db().exec("UPDATE completion SET n_right = n_right - 1");
    }
    const fs::path copy = path / "copy.db";
    copy_register(folder, copy);
    BOOST_CHECK_EXCEPTION(static_cast<void>(adopt_register(copy, path / "another", now)),
                          MachineError, with(Trouble::damaged));
    BOOST_TEST(list_registers(path / "another").empty());
}

BOOST_FIXTURE_TEST_CASE(venues_and_registers_are_listed_apart, ARegisterOnDisk) {
    static_cast<void>(VenueFile::create(data, shop, today));
    const auto registers = list_registers(data);
    BOOST_REQUIRE(registers.size() == 1U);
    BOOST_TEST(registers[0].name == "Southampton");
    BOOST_TEST((registers[0].id == scheme_id));
    const auto venues = list_venues(data);
    BOOST_REQUIRE(venues.size() == 1U);
    BOOST_TEST((venues[0].id == shop));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

#include <boost/test/unit_test.hpp>

#include "app/register_in_a_file.h"
#include "app/scheme/opened_here.h"
#include "app/scheme/to_do_view_model.h"

#include <fstream>

using namespace safeplaces;
namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(register_backup_view_model, ARegisterInAFile)

BOOST_AUTO_TEST_CASE(a_backup_is_saved_and_the_drill_says_what_it_holds_and_from_when) {
    open();
    const RegisterBackupState saved = save();
    BOOST_TEST(saved.trouble == "");
    BOOST_TEST((saved.result_status == Status::done));
    BOOST_TEST(fs::exists(venue.save_to));
    BOOST_TEST(venue.suggestion.find("2026-11-25") != std::string::npos);

    const RegisterBackupState tried = try_out();
    BOOST_TEST(tried.trouble == "");
    BOOST_TEST((tried.result_status == Status::done));
    BOOST_TEST(says(tried, "Anyborough Safe Places"));
    BOOST_TEST(says(tried, "25 Nov 2026, 10:00"));
    BOOST_TEST(says(tried, "3 venues"));
    BOOST_TEST(says(tried, "has not changed since"));
    BOOST_TEST(strangers() == 0); // the plain copies are gone
}

BOOST_AUTO_TEST_CASE(the_drill_says_how_much_has_changed_since) {
    SchemeDesk& here = open();
    save();
    for (int time = 0; time < 4; ++time) {
        static_cast<void>(here.users.rename(here.acting, admin, "Ana Example", outside.now()));
    }
    BOOST_TEST(says(try_out(), "4 more changes"));
}

BOOST_AUTO_TEST_CASE(another_passphrase_or_a_damaged_file_is_said_and_changes_nothing) {
    open();
    save();
    BOOST_TEST((try_out("three blue boots sail").result_status == Status::ended));
    std::string bytes = read_file(venue.save_to);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    atomic_save(venue.save_to, bytes);
    const RegisterBackupState tried = try_out();
    BOOST_TEST((tried.result_status == Status::ended));
    BOOST_TEST(tried.lines.size() == 1u);
    BOOST_TEST(strangers() == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_of_the_day_that_failed_is_told_where_the_work_begins) {
    SchemeDesk& here = open();
    ToDoViewModel page{here};
    finish_work();
    BOOST_TEST(page.state().warnings.empty());
    here.file_care.begin(venue.today);
    finish_work();
    BOOST_TEST(page.state().warnings.empty());

    fs::remove_all(file.folder() / "backups");
    atomic_save(file.folder() / "backups", "in their place");
    here.file_care.begin(venue.today);
    finish_work();
    BOOST_TEST_REQUIRE(page.state().warnings.size() == 1U);
    BOOST_TEST(
        page.state().warnings[0].starts_with("Today's backup of the register could not be made."));
    BOOST_TEST(RegisterBackupViewModel{here}.state().trouble == page.state().warnings[0]);

    fs::remove(file.folder() / "backups");
    here.file_care.begin(venue.today);
    finish_work();
    BOOST_TEST(page.state().warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_fault_that_the_check_of_the_day_finds_is_told_where_the_work_begins) {
    SchemeDesk& here = open();
    static_cast<void>(here.file.db().query("PRAGMA wal_checkpoint(TRUNCATE)").next());
    {
        std::fstream bytes(file.folder() / "register.db",
                           std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(20 * 4096);
        bytes << std::string(40 * 4096, 'x');
    }
    here.file_care.begin(venue.today);
    finish_work();
    const ToDoViewModel page{here};
    BOOST_TEST_REQUIRE(page.state().warnings.size() == 1U);
    BOOST_TEST(page.state().warnings[0].find("has a fault") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_register_in_a_folder_that_is_copied_elsewhere_is_told) {
    RegisterFile synced = RegisterFile::create(
        folder.path / "OneDrive", {"0198a000-0000-7000-8000-000000000910"}, "Any", venue.today);
    PackBook{synced.db()}.put(PackBook{file.db()}.all());
    Unlocked unlocked{.acting = {admin, SchemeRole::administrator}, .user_name = "Ana Example"};
    unlocked.keys.push_back(secret_keys_from(keys.seed()));
    SchemeDesk there{synced, shipped_library(), outside, std::move(unlocked)};
    const ToDoViewModel page{there};
    BOOST_TEST_REQUIRE(page.state().warnings.size() == 1U);
    BOOST_TEST(page.state().warnings[0].starts_with("OneDrive copies the register's folder"));
}

BOOST_AUTO_TEST_CASE(a_tampered_register_is_found_by_the_drill) {
    SchemeDesk& here = open();
    here.file.db().exec("UPDATE audit SET detail = 'other' WHERE seq = 2");
    save();
    const RegisterBackupState tried = try_out();
    BOOST_TEST((tried.result_status == Status::ended));
    BOOST_TEST(says(tried, "Row 2"));
}

BOOST_AUTO_TEST_CASE(a_weak_passphrase_is_refused_before_anything_is_asked) {
    RegisterBackupViewModel page{open()};
    page.begin_save();
    page.save("short", "short");
    BOOST_TEST(page.state().passphrase_problem != "");
    page.save(passphrase, "three blue boots sail");
    BOOST_TEST(page.state().again_problem != "");
    BOOST_TEST(venue.question == "");
    BOOST_TEST(!fs::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(what_was_stopped_leaves_no_file) {
    RegisterBackupViewModel page{open()};
    outside.in_background = [&](const std::function<void()>& begin, std::function<void()> done) {
        page.cancel(); // pressed at once
        begin();
        steps.push_back(std::move(done));
    };
    page.begin_save();
    page.save(passphrase, passphrase);
    finish_work();
    BOOST_TEST(!fs::exists(venue.save_to));
    BOOST_TEST((page.state().result_status == Status::ended));
    BOOST_TEST(strangers() == 0);
}

BOOST_AUTO_TEST_CASE(that_a_copy_left_stands_in_the_record_of_changes_and_in_the_copy) {
    SchemeDesk& here = open();
    save();
    BOOST_TEST((here.audit.rows(0, 1).front().act == RegisterAct::register_copied));
    BOOST_TEST(here.sealed_to == here.audit.head().seq);
}

BOOST_AUTO_TEST_CASE(another_computer_takes_the_backup_over_with_everything_in_it) {
    SchemeDesk& here = open();
    save();
    const RegisterContents before = register_contents(here.file.db());
    const auto go_on = [](std::int64_t, std::int64_t) { return true; };
    const AdoptReport wrong = adopt_backup(venue.save_to, "three blue boots sail",
                                           folder.path / "other", outside.now(), go_on);
    BOOST_TEST((wrong.kind == BackupReport::Kind::other_passphrase));
    const AdoptReport adopted =
        adopt_backup(venue.save_to, passphrase, folder.path / "other", outside.now(), go_on);
    BOOST_REQUIRE((adopted.kind == BackupReport::Kind::saved));
    RegisterFile there = RegisterFile::open(adopted.adopted, venue.today);
    const RegisterContents after = register_contents(there.db());
    BOOST_TEST(after.completions == before.completions);
    BOOST_TEST(after.people == before.people);
    RegisterAudit audit{there.db()};
    BOOST_TEST(audit.head().seq == here.audit.head().seq + 1);
    BOOST_TEST(audit.has(here.audit.head()));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::register_adopted));
}

BOOST_AUTO_TEST_CASE(a_register_that_was_handed_over_is_not_used_here_any_more) {
    SchemeDesk& here = open();
    RegisterBackupViewModel page{here};
    page.begin_hand_over();
    page.save(passphrase, passphrase);
    BOOST_TEST(!page.state().is_handed_over); // not before the file is there
    finish_work();
    BOOST_TEST(page.state().is_handed_over);
    BOOST_TEST(why_not_here(file).find("25 November 2026") != std::string::npos);
    BOOST_TEST((here.audit.rows(0, 1).front().act == RegisterAct::register_handed_over));
    BOOST_TEST(here.sealed_to == here.audit.head().seq);

    const AdoptReport adopted =
        adopt_backup(venue.save_to, passphrase, folder.path / "other", outside.now(),
                     [](std::int64_t, std::int64_t) { return true; });
    RegisterFile there = RegisterFile::open(adopted.adopted, venue.today);
    BOOST_TEST(why_not_here(there) == "");
}

BOOST_AUTO_TEST_CASE(what_was_done_while_it_was_handed_over_stops_that) {
    SchemeDesk& here = open();
    RegisterBackupViewModel page{here};
    page.begin_hand_over();
    page.save(passphrase, passphrase);
    static_cast<void>(here.users.rename(here.acting, admin, "Ana Example", outside.now()));
    finish_work();
    BOOST_TEST(!page.state().is_handed_over);
    BOOST_TEST((page.state().result_status == Status::ended));
    BOOST_TEST(why_not_here(file) == "");
}

BOOST_AUTO_TEST_CASE(an_administrator_can_use_it_here_again_and_no_sticker_number_comes_twice) {
    SchemeDesk& here = open();
    RegisterBackupViewModel page{here};
    page.begin_hand_over();
    page.save(passphrase, passphrase);
    finish_work();
    BOOST_TEST(!use_here(file, {admin, SchemeRole::coordinator}, outside));
    BOOST_TEST(why_not_here(file) != "");
    const AdoptReport adopted =
        adopt_backup(venue.save_to, passphrase, folder.path / "other", outside.now(),
                     [](std::int64_t, std::int64_t) { return true; });
    RegisterFile there = RegisterFile::open(adopted.adopted, venue.today);
    BOOST_TEST(use_here(file, here.acting, outside));
    BOOST_TEST(why_not_here(file) == "");
    BOOST_TEST(here.stickers.last_number() == StickerLedger{there.db()}.last_number() + 1000);
}

BOOST_AUTO_TEST_CASE(an_auditor_is_told_why_not) {
    RegisterBackupViewModel page{open(SchemeRole::auditor)};
    BOOST_TEST(page.state().why_not != "");
    page.begin_save();
    BOOST_TEST((page.state().task == BackupTask::none));
    page.begin_look();
    BOOST_TEST((page.state().task == BackupTask::none));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/update_view_model.h"

#include "app/an_update_here.h"
#include "app/scheme_fixture.h"
#include "storage/db_error.h"
#include "storage/files.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(update_view_model)

BOOST_FIXTURE_TEST_CASE(the_page_says_which_version_is_here, AnUpdateHere) {
    BOOST_TEST(page().state().installed ==
               "This computer has version 0.1.0, for Debian 12 (amd64).");
    BOOST_TEST(!page().state().may_update());
}

BOOST_FIXTURE_TEST_CASE(a_good_file_is_shown_before_anything_is_done, AnUpdateHere) {
    const UpdateState& state = choose(update_file());
    BOOST_TEST(state.refused == "");
    BOOST_TEST(state.title == "Version 0.2.0");
    BOOST_TEST(state.origin == "Of 1 December 2026, signed by Anyborough Software, 0.2 MB");
    BOOST_TEST((state.news ==
                std::vector<std::string>{"Posters in Welsh.", "The print room opens sooner."}));
    BOOST_TEST(state.may_update());
    BOOST_TEST(!has_backup_before_update());
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_opened_while_another_is_read_is_shown_next, AnUpdateHere) {
    std::function<void()> end;
    world.outside.in_background = [&](const std::function<void()>& work,
                                      const std::function<void()>& done) {
        work();
        end = done;
    };
    BOOST_TEST(choose(update_file()).is_running);
    UpdateHead newer = sample_update();
    newer.version = {{0, 3, 0}};
    folder.write("newer.safeupdate", update_file(newer));
    page().offer(folder.path / "newer.safeupdate");
    std::exchange(end, {})();
    BOOST_TEST(page().state().is_running);
    std::exchange(end, {})();
    BOOST_TEST(page().state().title == "Version 0.3.0");
}

BOOST_FIXTURE_TEST_CASE(whoever_cancels_has_the_page_as_before, AnUpdateHere) {
    static_cast<void>(choose(update_file()));
    page().cancel();
    BOOST_TEST(!page().state().may_update());
    page().update();
    BOOST_TEST(!has_backup_before_update());
    BOOST_TEST(page().state().installed != "");
}

BOOST_FIXTURE_TEST_CASE(on_linux_the_installer_is_saved_where_somebody_wants_it, AnUpdateHere) {
    static_cast<void>(choose(update_file()));
    page().update();
    const std::filesystem::path installer = downloads / "safe-places-desk_0.2.0_amd64.deb";
    BOOST_TEST((read_file(installer) == sample_installer()));
    BOOST_TEST(page().state().done == "The back-ups are made: close this program, open " +
                                          utf8(installer) + ", and choose “Install”.");
    BOOST_TEST(has_backup_before_update());
    BOOST_TEST(!page().state().may_update());
    BOOST_TEST(!page().state().has_to_close);
    page().open_installer();
    BOOST_TEST(world.opened == installer);
    // The system's installer runs as another account.
    const auto rights = std::filesystem::status(installer).permissions();
    BOOST_TEST(((rights & std::filesystem::perms::others_read) != std::filesystem::perms::none));
}

BOOST_FIXTURE_TEST_CASE(on_windows_the_installer_starts_however_the_program_is_closed,
                        AnUpdateOnWindows) {
    static_cast<void>(choose(update_for("windows-x64")));
    page().update();
    BOOST_TEST(has_backup_before_update());
    BOOST_TEST(page().state().has_to_close);
    const std::filesystem::path started = at_exit.file;
    BOOST_TEST(started == data / "update" / "safe-places-desk-0.2.0-setup.exe");
    BOOST_TEST((read_file(started) == sample_installer()));
    BOOST_TEST((at_exit.hash == digest_of(sample_installer())));
    // The version that was installed lets go of it, and of nothing else.
    forget_waiting_installer(data, "0.1.0"); // another window of the older one
    BOOST_TEST(std::filesystem::exists(started));
    forget_waiting_installer(data, "0.2.0");
    BOOST_TEST(!std::filesystem::exists(started));
    BOOST_TEST(std::filesystem::exists(where / "venue.db"));
}

BOOST_FIXTURE_TEST_CASE(each_file_that_will_not_do_is_refused_in_one_sentence, AnUpdateHere) {
    UpdateHead same = sample_update();
    same.version = {{0, 1, 0}};
    UpdateHead older = sample_update();
    older.version = {{0, 0, 9}};
    const std::string whole = update_file();
    const auto other = secret_keys_from(KeySeed{3});
    for (const auto& [bytes, sentence] : std::vector<std::pair<std::string, std::string>>{
             {"good morning", "This file is no update of this program: the name of one ends in "
                              "“.safeupdate”."},
             {whole.substr(0, whole.size() - 1),
              "The end of this file is missing: copy or download it once more."},
             {whole.substr(0, 200) + "!" + whole.substr(201),
              "This file was damaged or changed on its way: do not use it, and ask for it anew."},
             {update_file(sample_update(), sample_installer(), other),
              "This file was signed by somebody else than the publisher of this program: do not "
              "use it."},
             {update_for("windows-x64"),
              "This update is for Windows (x64); this computer needs the "
              "one for Debian 12 (amd64)."},
             {update_file(same), "This computer has version 0.1.0 already."},
             {update_file(older), "This file holds version 0.0.9, which is older than the version "
                                  "0.1.0 that this computer has."}}) {
        const UpdateState& state = choose(bytes);
        BOOST_TEST(state.refused == sentence);
        BOOST_TEST(!state.may_update());
    }
}

// Whoever changed a file may have made another program too.
BOOST_FIXTURE_TEST_CASE(no_refusal_sends_anybody_to_whoever_passed_the_file_on, AnUpdateHere) {
    std::string later = update_file();
    later[8] = 2;
    BOOST_TEST(choose(later).refused ==
               "This version cannot read this file: ask the publisher of this program, or your "
               "council, for the newer version, and take no program from whoever passed this file "
               "on.");
}

BOOST_FIXTURE_TEST_CASE(nothing_that_lay_in_the_installers_folder_stays_there, AnUpdateOnWindows) {
    folder.write("data/update/version.dll", "of somebody else");
    static_cast<void>(choose(update_for("windows-x64")));
    page().update();
    BOOST_TEST(page().state().has_to_close);
    BOOST_TEST(!std::filesystem::exists(data / "update" / "version.dll"));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_changed_after_it_was_chosen_is_not_installed, AnUpdateHere) {
    static_cast<void>(choose(update_file()));
    folder.write("new.safeupdate", update_file().substr(0, 50'000));
    page().update();
    BOOST_TEST(page().state().refused != "");
    BOOST_TEST(page().state().done == "");
    BOOST_TEST(std::filesystem::is_empty(downloads));
}

// Also when the publisher has signed that one: nobody has read what it brings.
BOOST_FIXTURE_TEST_CASE(another_update_in_the_place_of_the_chosen_one_is_not_installed,
                        AnUpdateHere) {
    static_cast<void>(choose(update_file()));
    UpdateHead other = sample_update();
    other.version = {{0, 3, 0}};
    folder.write("new.safeupdate", update_file(other));
    page().update();
    BOOST_TEST(page().state().refused == "This file was damaged or changed on its way: do not use "
                                         "it, and ask for it anew.");
    BOOST_TEST(std::filesystem::is_empty(downloads));
}

BOOST_FIXTURE_TEST_CASE(of_an_installer_that_is_not_good_nothing_stays, TemporaryFolder) {
    write("damaged.safeupdate", update_file() + "!");
    std::filesystem::create_directory(path / "to");
    const UpdateCheck check =
        save_installer({.file = path / "damaged.safeupdate",
                        .chosen = sample_update(),
                        .here = installed_program(),
                        .data = {},
                        .open_here = {},
                        .today = {},
                        .to = path / "to" / "setup.exe"},
                       Rights::owner_only, [](std::int64_t, std::int64_t) { return true; });
    BOOST_TEST((check.fault == UpdateFault::damaged));
    BOOST_TEST(std::filesystem::is_empty(path / "to"));
}

BOOST_FIXTURE_TEST_CASE(without_a_backup_nothing_is_installed, AnUpdateHere) {
    const auto elsewhere = VenueFile::create(data, {new_uuid(world.outside)}, world.today);
    static_cast<void>(choose(update_file()));
    page().update();
    BOOST_TEST(page().state().trouble == "Another window of this program is open, and what it "
                                         "shows could not be backed up: close it, and try again.");
    BOOST_TEST(std::filesystem::is_empty(downloads));
    BOOST_TEST(page().state().may_update()); // once it is closed
}

BOOST_FIXTURE_TEST_CASE(a_damaged_venue_beside_this_one_is_told, AnUpdateHere) {
    const VenueId other{new_uuid(world.outside)};
    static_cast<void>(VenueFile::create(data, other, world.today));
    overwrite(data / other.text / "venue.db", 0, "this is no database at all");
    static_cast<void>(choose(update_file()));
    page().update();
    BOOST_TEST(page().state().done.ends_with(
        "“" + utf8(data / other.text) +
        "” is damaged: it could not be backed up, and was left as it is."));
}

BOOST_FIXTURE_TEST_CASE(a_venue_of_a_later_program_is_named_and_not_called_damaged, AnUpdateHere) {
    const VenueId other{new_uuid(world.outside)};
    {
        VenueFile venue = VenueFile::create(data, other, world.today);
        venue.set_name("Corner Bakery");
        venue.db().set_version(9999);
    }
    static_cast<void>(choose(update_file()));
    page().update();
    BOOST_TEST(page().state().done.ends_with("“Corner Bakery” was made by a later version of this "
                                             "program, and was left as it is."));
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_nobody_chooses_changes_nothing, AnUpdateHere) {
    static_cast<void>(choose(update_file()));
    downloads.clear();
    page().update();
    BOOST_TEST(!has_backup_before_update());
    BOOST_TEST(page().state().may_update());
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_gone_again_is_told, AnUpdateHere) {
    world.save_to = folder.path / "pulled-out.safeupdate";
    page().choose();
    BOOST_TEST(page().state().trouble != "");
    BOOST_TEST(!page().state().may_update());
}

BOOST_FIXTURE_TEST_CASE(at_the_schemes_desk_it_goes_on_beside_the_window, ARegister) {
    const TemporaryFolder folder;
    folder.write("new.safeupdate", update_file());
    venue.save_to = folder.path / "new.safeupdate";
    outside.ask_where_to_save = [&](const std::string&, const std::string& name,
                                    const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / name);
    };
    SchemeDesk& desk = open();
    UpdateViewModel page{
        installed_program(),
        {.outside = outside, .work = desk.update_work, .folder = {}, .save_first = [] {
             return true;
         }}};
    page.choose();
    BOOST_TEST(page.state().is_running);
    BOOST_TEST(page.state().working == "The update is being read and checked.");
    finish_work();
    BOOST_TEST(page.state().may_update());
    page.update();
    BOOST_TEST(page.state().is_running);
    BOOST_TEST(!page.state().may_update());
    BOOST_TEST(is_writing(desk));
    finish_work();
    BOOST_TEST(!page.state().is_running);
    BOOST_TEST(page.state().done != "");
}

// A file may be as long as 1 GiB, and on a slow stick.
BOOST_FIXTURE_TEST_CASE(the_reading_of_a_long_file_says_how_far_it_is_and_can_be_stopped,
                        TemporaryFolder) {
    write("new.safeupdate", update_file());
    std::int64_t before = 0;
    const auto check = [&](const LongWork::Tell& tell) {
        return check_update(path / "new.safeupdate", installed_program(), tell);
    };
    const UpdateCheck whole = check([&](std::int64_t done, std::int64_t all) {
        BOOST_TEST(done > before);
        BOOST_TEST(done < all);
        before = done;
        return true;
    });
    BOOST_TEST(!whole.fault.has_value());
    BOOST_TEST(before > 0);
    BOOST_CHECK_THROW(static_cast<void>(check([](std::int64_t, std::int64_t) { return false; })),
                      DbError);
}

BOOST_FIXTURE_TEST_CASE(a_file_whose_reading_was_stopped_is_not_chosen, ARegister) {
    const TemporaryFolder folder;
    folder.write("new.safeupdate", update_file());
    venue.save_to = folder.path / "new.safeupdate";
    std::function<void()> work;
    outside.in_background = [&](const std::function<void()>& given, std::function<void()> done) {
        work = given;
        steps.push_back(std::move(done));
    };
    SchemeDesk& desk = open();
    UpdateViewModel page{
        installed_program(),
        {.outside = outside, .work = desk.update_work, .folder = {}, .save_first = [] {
             return true;
         }}};
    page.choose();
    page.cancel();
    work();
    finish_work();
    BOOST_TEST(!page.state().is_running);
    BOOST_TEST(!page.state().may_update());
    BOOST_TEST(page.state().trouble == "");
}

BOOST_FIXTURE_TEST_CASE(whoever_leaves_the_page_meanwhile_stops_it, ARegister) {
    const TemporaryFolder folder;
    folder.write("new.safeupdate", update_file());
    venue.save_to = folder.path / "new.safeupdate";
    std::function<void()> work;
    outside.in_background = [&](const std::function<void()>& given, std::function<void()> done) {
        work = given;
        steps.push_back(std::move(done));
    };
    outside.ask_where_to_save = [&](const std::string&, const std::string& name,
                                    const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / name);
    };
    SchemeDesk& desk = open();
    auto page = std::make_unique<UpdateViewModel>(
        installed_program(),
        UpdateDesk{.outside = outside, .work = desk.update_work, .folder = {}, .save_first = [] {
                       return true;
                   }});
    page->choose();
    work();
    finish_work();
    page->update();
    page.reset();
    work();
    finish_work();
    BOOST_TEST(!desk.update_work.work().is_running());
}

BOOST_AUTO_TEST_SUITE_END()

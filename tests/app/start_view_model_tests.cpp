#include <boost/test/unit_test.hpp>

#include "app/computer_view_model.h"
#include "app/manager_pin.h"
#include "app/start_view_model.h"
#include "app/venue_on_disk.h"
#include "app/words/reasons.h"

#include <set>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

// The first screen of a computer with a data folder of its own.
struct AComputer {
    TemporaryFolder folder;
    fs::path data = folder.path / "data";
    ADesk world; // its outside: clock, dice and answers to questions
    std::unique_ptr<Desk> opened;

    [[nodiscard]] std::unique_ptr<StartViewModel> start() {
        return std::make_unique<StartViewModel>(
            data, world.library, world.outside,
            [this](std::unique_ptr<Desk> desk) { opened = std::move(desk); });
    }

    // A venue of that name, closed again. Returns its folder.
    fs::path a_venue(const std::string& name) {
        start()->begin_new();
        BOOST_REQUIRE(opened != nullptr);
        opened->file.set_name(name);
        fs::path where = opened->file.folder();
        opened.reset();
        return where;
    }
};

// The sentence on the page of a refusal; "" when nothing was refused.
std::string what_was_refused(const StartViewModel& screen) {
    return screen.state().refused ? screen.state().refused->words.what : std::string{};
}

// A venue with records, moved out to a file.
struct MovedOut : AComputer {
    fs::path parcel = folder.path / "safe-place.spmove";
    std::vector<Completion> completions;
    std::vector<Attempt> attempts;
    Entries entries;
    std::vector<AuditEntry> audit;

    MovedOut() {
        start()->begin_new();
        Desk& desk = *opened;
        const Form& form = world.library.registration;
        desk.entries.put(form.id, example_answers(form, form_context(desk)), world.outside.now());
        desk.file.set_name("The Old Shop");
        const Person ben{.id = {new_uuid(world.outside)}, .name = "Ben", .started = world.today};
        desk.people.add(ben);
        const Course& course = world.library.courses.front();
        for (int i = 0; i < 3; ++i) {
            const Attempt attempt{.id = {new_uuid(world.outside)},
                                  .person = ben.id,
                                  .venue = desk.file.id(),
                                  .course = course.id,
                                  .version = course.version,
                                  .content = course.content_hash,
                                  .language = "en",
                                  .started = world.outside.now(),
                                  .finished = world.outside.now(),
                                  .answers = {},
                                  .score = {.right = 6, .asked = 6}};
            desk.completions.record(attempt,
                                    completion_from(attempt, course, {new_uuid(world.outside)},
                                                    HowTaken::alone, world.today));
        }
        completions = desk.completions.all();
        attempts = desk.attempts.all();
        entries = desk.entries.all(form.id);
        audit = desk.audit.all();
        world.save_to = parcel;
        ComputerViewModel{desk}.move_out("three green words", "three green words");
        BOOST_REQUIRE(fs::exists(parcel));
        opened.reset();
    }
};

// Another computer, with the file at hand.
struct ANewComputer : MovedOut {
    ANewComputer() { data = folder.path / "new" / "data"; }

    [[nodiscard]] std::unique_ptr<StartViewModel> bring_in(const std::string& passphrase) {
        auto screen = start();
        screen->bring_in();
        BOOST_TEST(screen->state().asks_passphrase);
        screen->enter_passphrase(passphrase);
        return screen;
    }
};

// The venue's file is damaged; its back-ups are good.
struct ADamagedVenue : AVenueOnDisk {
    ADamagedVenue() { damage(); }

    std::unique_ptr<Desk> opened;
    StartViewModel screen{data, world.library, world.outside,
                          [this](std::unique_ptr<Desk> desk) { opened = std::move(desk); }};
};

} // namespace

BOOST_AUTO_TEST_SUITE(start_view_model)

BOOST_FIXTURE_TEST_CASE(on_a_new_computer_there_is_no_venue, AComputer) {
    const auto screen = start();
    BOOST_TEST(screen->state().venues.empty());
    BOOST_TEST(screen->state().trouble.empty());
}

BOOST_FIXTURE_TEST_CASE(a_new_venue_opens_at_once_for_the_manager, AComputer) {
    start()->begin_new();
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->session.is_manager());
    BOOST_TEST((opened->audit.all().at(0).action == AuditAction::venue_created));
    opened.reset();
    const auto screen = start();
    BOOST_TEST_REQUIRE(screen->state().venues.size() == 1U);
    BOOST_TEST(screen->state().venues[0].name == "A venue without a name yet");
}

BOOST_FIXTURE_TEST_CASE(an_owner_of_several_shops_opens_one_after_the_other, AComputer) {
    a_venue("The Old Shop");
    a_venue("Another Shop");
    const auto screen = start();
    BOOST_TEST_REQUIRE(screen->state().venues.size() == 2U);
    BOOST_TEST(screen->state().venues[0].name == "Another Shop");
    screen->open(1);
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->file.name() == "The Old Shop");
    screen->open(0); // takes the place of the other
    BOOST_TEST(opened->file.name() == "Another Shop");
    screen->open(2);
    BOOST_TEST(opened->file.name() == "Another Shop");
}

BOOST_FIXTURE_TEST_CASE(a_guarded_venue_opens_for_nobody_yet, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    start()->open_folder(where);
    static_cast<void>(set_manager_pin(*opened, "1234"));
    opened.reset();
    start()->open_folder(where);
    BOOST_TEST(!opened->session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(a_venue_in_use_elsewhere_says_so_and_opens_nothing, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    const VenueFile elsewhere = VenueFile::open(where, world.today);
    const auto screen = start();
    screen->open(0);
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(what_was_refused(*screen) == refused_venue(Trouble::in_use).what);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_venue_says_so_and_is_not_touched, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    overwrite(where / "venue.db", 0, "this is no database at all");
    const std::string before = read_file(where / "venue.db");
    const auto screen = start();
    BOOST_TEST(!screen->state().venues.at(0).is_readable);
    screen->open(0);
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(what_was_refused(*screen) == refused_venue(Trouble::damaged).what);
    BOOST_TEST((read_file(where / "venue.db") == before));
}

BOOST_FIXTURE_TEST_CASE(a_venue_of_a_newer_program_says_so_and_opens_nothing, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    overwrite(where / "venue.db", 60, std::string{"\0\0\3\347", 4}); // user_version 999
    const auto screen = start();
    screen->open_folder(where);
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(what_was_refused(*screen) == refused_venue(Trouble::newer_version).what);
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_gone_says_so, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    const auto screen = start();
    fs::remove_all(where);
    screen->open(0);
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(what_was_refused(*screen) == refused_venue(Trouble::missing).what);
}

BOOST_FIXTURE_TEST_CASE(a_data_folder_that_cannot_be_made_says_so, AComputer) {
    atomic_save(folder.path / "data", "a file where the folder should be");
    const auto screen = start();
    BOOST_TEST(what_was_refused(*screen) == refused_folder(Trouble::missing).what);
    BOOST_TEST(!screen->state().refused->is_venue);
    BOOST_TEST(screen->state().refused->folder == utf8(data));
    fs::remove(folder.path / "data");
    screen->try_again();
    BOOST_TEST(!screen->state().refused);
    BOOST_TEST(fs::is_directory(data));
}

BOOST_FIXTURE_TEST_CASE(what_was_refused_can_be_tried_again_or_left, AComputer) {
    const fs::path where = a_venue("The Old Shop");
    const auto screen = start();
    {
        const VenueFile elsewhere = VenueFile::open(where, world.today);
        screen->open(0);
        BOOST_REQUIRE(screen->state().refused.has_value());
        BOOST_TEST(screen->state().refused->venue == "The Old Shop");
        BOOST_TEST(screen->state().refused->folder == utf8(where));
        const int first = screen->state().page;
        screen->try_again();
        BOOST_TEST(screen->state().page != first);
        screen->show_venues();
        BOOST_TEST(!screen->state().refused);
        screen->open(0);
    }
    screen->try_again();
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(!screen->state().refused);
}

BOOST_AUTO_TEST_CASE(every_trouble_has_a_page_of_its_own) {
    std::set<std::string> titles;
    for (const Trouble trouble :
         {Trouble::disk_full, Trouble::read_only, Trouble::in_use, Trouble::damaged,
          Trouble::newer_version, Trouble::busy, Trouble::missing, Trouble::other}) {
        const Refusal venue = refused_venue(trouble);
        BOOST_TEST(!venue.what.empty());
        BOOST_TEST(!venue.to_do.empty());
        BOOST_TEST(titles.insert(venue.title).second);
        BOOST_TEST(!refused_folder(trouble).to_do.empty());
    }
}

BOOST_FIXTURE_TEST_CASE(a_damaged_venue_comes_back_from_its_newest_good_backup, ADamagedVenue) {
    screen.open(0);
    BOOST_REQUIRE(screen.state().refused.has_value());
    BOOST_TEST(screen.state().refused->a_backup_helps);
    BOOST_TEST(screen.state().refused->backups.line()->title == "Back-up of 26 November 2026");
    screen.bring_back();
    BOOST_REQUIRE(screen.state().brought_back.has_value());
    BOOST_TEST(!screen.state().refused.has_value());
    BOOST_TEST(!screen.state().may_undo);
    BOOST_TEST((opened == nullptr)); // the person reads first
    screen.go_on();
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->people.all().size() == 1U);
    BOOST_TEST(opened->completions.all().size() == 2U);
    BOOST_TEST(opened->session.is_manager()); // there is no PIN
}

BOOST_FIXTURE_TEST_CASE(a_backup_from_a_file_helps_where_there_is_no_other, ADamagedVenue) {
    const fs::path file = folder.path / "kept.spbackup";
    fs::copy_file(backups_of(where).front().file, file);
    fs::remove_all(where / "backups");
    screen.open(0);
    BOOST_TEST(screen.state().refused->words.to_do.starts_with(
        "There is no good back-up on this computer."));
    screen.bring_back();
    BOOST_TEST(!screen.state().brought_back.has_value());
    world.save_to = file;
    screen.add_backup_file();
    screen.bring_back();
    BOOST_TEST(screen.state().brought_back.has_value());
}

BOOST_FIXTURE_TEST_CASE(another_backup_can_be_chosen, ADamagedVenue) {
    screen.open(0);
    screen.choose_backup(2);
    BOOST_TEST(screen.state().refused->backups.chosen == 2);
    screen.bring_back();
    screen.go_on();
    BOOST_TEST(opened->people.all().empty());
    BOOST_TEST(opened->completions.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_venue_whose_file_is_gone_comes_back_too, ADamagedVenue) {
    fs::remove(where / "venue.db");
    screen.open(0);
    BOOST_TEST(what_was_refused(screen) == refused_venue(Trouble::missing).what);
    screen.bring_back();
    BOOST_TEST(screen.state().brought_back.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_went_bad_meanwhile_changes_nothing_and_says_so,
                        ADamagedVenue) {
    screen.open(0);
    overwrite(backups_of(where).front().file, 0, "this is no database at all");
    screen.bring_back();
    BOOST_TEST(screen.state().trouble == unusable_backup(Trouble::damaged));
    BOOST_TEST(screen.state().refused.has_value());
    screen.choose_backup(1);
    BOOST_TEST(screen.state().trouble.empty());
    screen.bring_back();
    BOOST_TEST(screen.state().brought_back.has_value());
}

BOOST_FIXTURE_TEST_CASE(what_the_manager_brings_back_can_be_undone, AVenueOnDisk) {
    std::unique_ptr<Desk> opened;
    StartViewModel screen{data, world.library, world.outside,
                          [&](std::unique_ptr<Desk> desk) { opened = std::move(desk); }};
    const Backup backup = backups_of(where).front();
    screen.bring_back_for_manager(where, backup, "Back-up of 26 November 2026");
    BOOST_TEST_REQUIRE(screen.state().may_undo);
    const int page = screen.state().page;
    screen.undo();
    BOOST_TEST(screen.state().page != page);
    BOOST_TEST(screen.state().brought_back->title == "Undone");
    BOOST_TEST(!screen.state().may_undo);
    screen.undo(); // nothing more to undo
    screen.go_on();
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->people.all().size() == 2U);
    BOOST_TEST(opened->session.is_manager());
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_cannot_be_brought_back_leaves_the_venue_in_the_list,
                        AVenueOnDisk) {
    StartViewModel screen{data, world.library, world.outside, [](std::unique_ptr<Desk>) {}};
    const VenueFile elsewhere = VenueFile::open(where, world.today);
    screen.bring_back_for_manager(where, backups_of(where).front(), "Back-up");
    BOOST_TEST(screen.state().trouble == trouble_in_words(Trouble::in_use));
    BOOST_TEST(!screen.state().brought_back.has_value());
    BOOST_TEST(screen.state().venues.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_the_program_was_opened_with_comes_after_a_yes, AVenueOnDisk) {
    const fs::path file = folder.path / "kept.spbackup";
    open()->file.copy_to(file);
    std::unique_ptr<Desk> opened;
    StartViewModel screen{folder.path / "new", world.library, world.outside,
                          [&](std::unique_ptr<Desk> desk) { opened = std::move(desk); }};
    world.agrees = false;
    screen.offer(file);
    BOOST_TEST(world.question.starts_with("You opened the back-up “kept.spbackup”."));
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(screen.state().venues.empty());
    world.agrees = true;
    screen.offer(file);
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->people.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_move_that_the_program_was_opened_with_asks_for_its_words, ANewComputer) {
    const auto screen = start();
    screen->offer(parcel);
    BOOST_TEST(screen->state().asks_passphrase);
    BOOST_TEST(screen->state().file_name == "safe-place.spmove");
    BOOST_TEST(screen->state().venues.empty());
    screen->enter_passphrase("three green words");
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->file.name() == "The Old Shop");
}

BOOST_FIXTURE_TEST_CASE(a_backup_file_opens_on_a_new_computer, AVenueOnDisk) {
    world.save_to = folder.path / "kept.spbackup";
    open()->file.copy_to(world.save_to);
    std::unique_ptr<Desk> opened;
    StartViewModel screen{folder.path / "new", world.library, world.outside,
                          [&](std::unique_ptr<Desk> desk) { opened = std::move(desk); }};
    screen.bring_in();
    BOOST_TEST(!screen.state().asks_passphrase);
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->people.all().size() == 2U);
    opened.reset();
    screen.bring_in();
    BOOST_TEST(screen.state().trouble.starts_with("This venue is on this computer already."));
    atomic_save(world.save_to, "nothing of the kind");
    screen.bring_in();
    BOOST_TEST(screen.state().trouble == unusable_backup(Trouble::damaged));
}

BOOST_FIXTURE_TEST_CASE(on_the_new_computer_no_record_is_lost, ANewComputer) {
    const auto screen = bring_in("three green words");
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST((opened->completions.all() == completions));
    BOOST_TEST((opened->attempts.all() == attempts));
    BOOST_TEST((opened->entries.all(world.library.registration.id) == entries));
    BOOST_TEST(opened->people.all().at(0).name == "Ben");
    const std::vector<AuditEntry> here = opened->audit.all();
    BOOST_TEST_REQUIRE(here.size() >= audit.size());
    BOOST_TEST(std::equal(audit.begin(), audit.end(), here.begin()));
    BOOST_TEST((here.back().action == AuditAction::venue_adopted));
    BOOST_TEST(!opened->audit.check().has_value());
    BOOST_TEST(opened->file.outbox().read().completions.size() == completions.size());
    opened.reset();
    BOOST_TEST(start()->state().venues.at(0).name == "The Old Shop");
    for (const auto& entry : fs::directory_iterator{data}) {
        BOOST_TEST((entry.is_directory() || entry.path().filename() == "lock"),
                   entry.path()); // no plain copy is left
    }
}

BOOST_FIXTURE_TEST_CASE(wrong_words_open_nothing_and_can_be_typed_again, ANewComputer) {
    const auto screen = bring_in("three green worlds");
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(screen->state().passphrase_problem.starts_with("These are not the right words."));
    BOOST_TEST(screen->state().asks_passphrase);
    screen->enter_passphrase("three green words");
    BOOST_TEST((opened != nullptr));
    BOOST_TEST(screen->state().passphrase_problem.empty());
}

BOOST_FIXTURE_TEST_CASE(a_damaged_file_says_so_and_leaves_nothing, ANewComputer) {
    const std::string whole = read_file(parcel);
    for (const std::string& bad : {whole.substr(0, whole.size() / 2), std::string{"a letter"}}) {
        atomic_save(parcel, bad);
        const auto screen = bring_in("three green words");
        BOOST_TEST((opened == nullptr));
        BOOST_TEST(screen->state().trouble.starts_with("This file cannot be used: it is damaged"));
        BOOST_TEST(start()->state().venues.empty());
    }
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_comes_back_goes_on_here, ANewComputer) {
    static_cast<void>(bring_in("three green words"));
    world.pass_days(1);
    opened->file.set_name("The Old Shop, gone on");
    ComputerViewModel{*opened}.move_out("three green words", "three green words");
    opened.reset();
    data = folder.path / "data"; // where it came from
    static_cast<void>(bring_in("three green words"));
    BOOST_REQUIRE(opened != nullptr);
    BOOST_TEST(opened->file.name() == "The Old Shop, gone on");
    BOOST_TEST((opened->completions.all() == completions));
}

BOOST_FIXTURE_TEST_CASE(what_a_killed_program_left_of_a_move_file_is_swept, ANewComputer) {
    make_private_folder(temporary_beside(data / "adopting"));
    static_cast<void>(start());
    for (const auto& entry : fs::directory_iterator{data}) {
        BOOST_TEST(entry.path().filename() == "lock");
    }
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_here_already_is_not_changed, ANewComputer) {
    static_cast<void>(bring_in("three green words"));
    opened->file.set_name("The Old Shop, gone on");
    opened.reset();
    const auto screen = bring_in("three green words");
    BOOST_TEST((opened == nullptr));
    BOOST_TEST(screen->state().trouble.starts_with("This venue is on this computer already."));
    BOOST_TEST_REQUIRE(screen->state().venues.size() == 1U);
    BOOST_TEST(screen->state().venues[0].name == "The Old Shop, gone on");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_gone_by_now_says_so, ANewComputer) {
    auto screen = start();
    screen->bring_in();
    fs::remove(parcel);
    screen->enter_passphrase("three green words");
    BOOST_TEST(screen->state().trouble == trouble_in_words(Trouble::missing));
    screen->cancel();
    BOOST_TEST(!screen->state().asks_passphrase);
    BOOST_TEST(screen->state().trouble.empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/scheme/papers_view_model.h"
#include "app/scheme/register_backup_view_model.h"
#include "app/scheme/to_do_view_model.h"
#include "app/scheme/unlock_view_model.h"
#include "app/scheme_fixture.h"
#include "content/scheme_reader.h"
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/register_copies.h"

#include <algorithm>
#include <sstream>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

const std::string setup_passphrase = "four calm green words";

struct ANewScheme : ASchemeWorld {
    ANewScheme() {
        const fs::path root{SAFEPLACES_ROOT};
        setup = std::make_unique<SetupViewModel>(
            folder.path / "data",
            InstalledFiles{root / "courses", root / "forms", root / "resources"}, shipped_library(),
            outside, [this](std::unique_ptr<RegisterFile> file, Unlocked unlocked) {
                opened = std::move(file);
                keys.emplace(std::move(unlocked));
            });
    }

    [[nodiscard]] std::string problem(SetupField field) const {
        for (const SetupProblem& each : setup->state().problems) {
            if (each.field == field) {
                return each.words;
            }
        }
        return {};
    }

    // Up to the step that makes the register.
    void answer_all() {
        setup->type(SetupField::name, "Anyborough Safe Places");
        setup->type(SetupField::council, "Anyborough Council");
        setup->type(SetupField::districts, "an1, an2");
        setup->type(SetupField::wards, "Riverside\nHarbour\n");
        setup->next();
        finish_work();
        setup->type(SetupField::approval_months, "24");
        setup->next();
        finish_work();
        setup->type(SetupField::contacts, "Social care; 020 7946 0001; Worry about an adult");
        setup->next();
        finish_work();
        setup->type(SetupField::user, "Ana Example");
        setup->type(SetupField::passphrase, setup_passphrase);
        setup->type(SetupField::again, setup_passphrase);
    }

    // What stands on the sheet at "Line 2, group 3 of the sheet".
    [[nodiscard]] std::string on_the_sheet(const std::string& where) const {
        const int line = where.at(5) - '0';
        const int group = where.at(where.find("group") + 6) - '0';
        std::istringstream lines{setup->state().code};
        std::string text;
        for (int at = 0; at < line; ++at) {
            std::getline(lines, text);
        }
        std::replace(text.begin(), text.end(), '-', ' ');
        std::istringstream words{text};
        for (int at = 0; at < group; ++at) {
            words >> text;
        }
        return text;
    }

    // Through all the steps that are left, to the file for the venues.
    Pack pack_in_the_end() {
        answer_all();
        setup->next();
        finish_work();
        BOOST_REQUIRE((setup->state().step == SetupStep::recovery));
        setup->type(SetupField::first_group, on_the_sheet(setup->state().first_group));
        setup->type(SetupField::second_group, on_the_sheet(setup->state().second_group));
        setup->print_sheet();
        setup->next();
        finish_work();
        venue.save_to = folder.path / "anyborough.safescheme";
        setup->save_pack();
        return open_pack(read_file(venue.save_to), "anyborough.safescheme");
    }

    TemporaryFolder folder;
    std::unique_ptr<SetupViewModel> setup;
    std::unique_ptr<RegisterFile> opened;
    std::optional<Unlocked> keys;
};

std::vector<const Form*> forms_of(const Library& library) {
    return {&library.suitability, &library.registration, &library.change,
            &library.leaving,     &library.yearly_check, &library.visit};
}

Library without_forms_and_courses() {
    return {.own_courses = {},
            .courses = {},
            .broken = {},
            .scheme = shipped_library().scheme,
            .contacts = {},
            .suitability = {},
            .registration = {},
            .change = {},
            .leaving = {},
            .yearly_check = {},
            .visit = {},
            .own_fonts = nullptr,
            .fonts = shipped_library().fonts};
}

std::string& bytes_in(Pack& pack, const std::string& path) {
    const auto found = std::find_if(pack.files.begin(), pack.files.end(),
                                    [&](const PackFile& file) { return file.path == path; });
    BOOST_TEST_REQUIRE((found != pack.files.end()), path);
    return found->bytes;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(setup_view_model, ANewScheme)

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_beside_its_question) {
    setup->type(SetupField::districts, "nowhere");
    setup->type(SetupField::email, "not an address");
    setup->next();
    finish_work();
    BOOST_TEST((setup->state().step == SetupStep::scheme));
    BOOST_TEST(!problem(SetupField::name).empty());
    BOOST_TEST(!problem(SetupField::council).empty());
    BOOST_TEST(!problem(SetupField::districts).empty());
    BOOST_TEST(!problem(SetupField::email).empty());
    BOOST_TEST(problem(SetupField::wards).empty());
}

BOOST_AUTO_TEST_CASE(a_letter_that_cannot_be_printed_is_named_before_anything_is_made) {
    const auto looked_at = [&](SetupField field, const std::string& typed) {
        setup->type(field, typed);
        setup->next();
        const std::string words = problem(field);
        BOOST_TEST(words.find("“漢”") != std::string::npos);
    };
    setup->type(SetupField::council, "Anyborough Council");
    setup->type(SetupField::districts, "an1");
    looked_at(SetupField::name, "Any漢borough");
    setup->type(SetupField::name, "Anyborough Safe Places");
    looked_at(SetupField::council, "Any漢borough Council");
    setup->type(SetupField::council, "Anyborough Council");
    setup->next();
    looked_at(SetupField::levels, "Safe 漢 Place");
    setup->type(SetupField::levels, "Safe Place");
    setup->next();
    looked_at(SetupField::contacts, "Social 漢 care; 020 7946 0001; Worry about an adult");
    BOOST_TEST((setup->state().step == SetupStep::contacts));
}

BOOST_AUTO_TEST_CASE(a_picture_of_the_councils_own_goes_into_the_file_for_venues) {
    venue.save_to = fs::path{SAFEPLACES_ROOT} / "tests/fuzz/corpus/picture" / "see_through.png";
    setup->choose_picture();
    BOOST_TEST(setup->state().artwork.page.has_value());
    const Pack pack = pack_in_the_end();
    const Library brought = read_library(pack, shipped_library(), folder.path / "courses");
    BOOST_TEST(brought.artwork.size() == 1u);
    for (const Course& course : brought.courses) {
        BOOST_TEST(course.editions.front().scenario.has_value(), course.id.text);
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_written_before_the_passphrase_is_good) {
    answer_all();
    setup->type(SetupField::again, "another passphrase");
    setup->next();
    finish_work();
    BOOST_TEST(!problem(SetupField::again).empty());
    setup->type(SetupField::passphrase, "short");
    setup->next();
    finish_work();
    BOOST_TEST(!problem(SetupField::passphrase).empty());
    BOOST_TEST(!fs::exists(folder.path / "data"));
}

BOOST_AUTO_TEST_CASE(a_second_council_is_made_with_rules_numbers_and_keys_of_its_own) {
    answer_all();
    setup->next();
    finish_work();
    BOOST_TEST(setup->state().trouble == "");
    BOOST_REQUIRE((setup->state().step == SetupStep::recovery));

    setup->type(SetupField::first_group, "wrong");
    setup->next();
    finish_work();
    BOOST_TEST(!problem(SetupField::first_group).empty());
    setup->type(SetupField::first_group, on_the_sheet(setup->state().first_group));
    setup->type(SetupField::second_group, on_the_sheet(setup->state().second_group));
    setup->print_sheet();
    setup->next();
    finish_work();
    BOOST_REQUIRE((setup->state().step == SetupStep::pack));
    BOOST_TEST(setup->state().code == ""); // it is on paper now

    venue.save_to = folder.path / "anyborough.safescheme";
    setup->save_pack();
    BOOST_TEST(venue.suggestion == "anyborough-safe-places.safescheme");
    const Pack pack = open_pack(read_file(venue.save_to), "anyborough.safescheme");
    BOOST_TEST(pack.name == "Anyborough Safe Places");
    const auto rules = std::find_if(pack.files.begin(), pack.files.end(), [](const PackFile& file) {
        return file.path == "scheme.toml";
    });
    BOOST_REQUIRE(rules != pack.files.end());
    const Scheme scheme = read_scheme(rules->bytes, rules->path);
    BOOST_TEST(scheme.council == "Anyborough Council");
    BOOST_TEST((scheme.area == std::vector<std::string>{"AN1", "AN2"}));
    BOOST_TEST(scheme.approval.count() == 24);

    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    SchemeDesk desk{*opened, shipped_library(), outside, std::move(*keys)};
    BOOST_TEST(desk.scheme.name == "Anyborough Safe Places");
    BOOST_TEST((pack.keys == public_keys(desk.signing_keys())));
    BOOST_TEST(desk.contacts.back().number == "020 7946 0001");
    seal_audit(desk);
    seal_audit(desk); // nothing happened since: nothing to sign
    BOOST_TEST(desk.sealed_to == desk.audit.head().seq);
}

BOOST_AUTO_TEST_CASE(a_venue_of_a_second_council_works_from_its_pack_and_reads_of_no_other) {
    const Pack pack = pack_in_the_end();
    for (const PackFile& file : pack.files) {
        for (const char* other : {"Southampton", "SOUTHAMPTON", "Hampshire"}) {
            const bool is_for_authors = file.path.ends_with("/sources.md");
            BOOST_TEST((is_for_authors || file.bytes.find(other) == std::string::npos),
                       file.path << " speaks of " << other);
        }
    }
    const Library library = read_library(pack, shipped_library(), folder.path / "courses");
    BOOST_TEST(library.scheme.council == "Anyborough Council");
    BOOST_TEST(library.courses.size() == shipped_library().courses.size());
    for (const Form* form : forms_of(library)) {
        BOOST_TEST(!form->pages.empty(), form->id);
    }
    for (const Contact& contact : library.contacts) {
        BOOST_TEST(contact.name.find("Southampton") == std::string::npos, contact.name);
    }
}

BOOST_AUTO_TEST_CASE(a_pack_holds_every_form_and_every_course_of_its_gate_and_these_are_read) {
    Pack pack = pack_in_the_end();
    const std::string title = "Yearly check of Anyborough";
    std::string& yearly = bytes_in(pack, "forms/yearly-check.toml");
    const std::size_t line = yearly.find("title = ");
    yearly.replace(line, yearly.find('\n', line) - line, "title = \"" + title + '"');

    // Beside a program with which no form and no course ships.
    const Library nothing = without_forms_and_courses();
    const Library library = read_library(pack, nothing, folder.path / "courses");
    for (const Form* form : forms_of(library)) {
        BOOST_TEST(!bytes_in(pack, "forms/" + form->id + ".toml").empty(), form->id);
        BOOST_TEST(!form->pages.empty(), form->id);
    }
    BOOST_TEST(library.yearly_check.title == title);
    BOOST_TEST_REQUIRE(!library.scheme.gate.empty());
    for (const CourseNeed& need : library.scheme.gate) {
        BOOST_TEST(!bytes_in(pack, "courses/" + need.course.text + "/course.toml").empty());
        const Course* course = find_course(library, need.course);
        BOOST_TEST_REQUIRE(course != nullptr, need.course.text);
        BOOST_TEST(
            (course->content_hash == find_course(shipped_library(), need.course)->content_hash));
    }
    // Where the program has forms and courses of its own, those of the pack still count.
    const Library beside = read_library(pack, shipped_library(), folder.path / "courses");
    BOOST_TEST(beside.yearly_check.title == title);
}

BOOST_AUTO_TEST_CASE(the_sheet_and_the_pack_are_kept_before_one_may_go_on) {
    answer_all();
    setup->next();
    finish_work();
    setup->type(SetupField::first_group, on_the_sheet(setup->state().first_group));
    setup->type(SetupField::second_group, on_the_sheet(setup->state().second_group));
    venue.has_printer = false;
    setup->print_sheet(); // and closes the window of the printer
    setup->next();
    finish_work();
    BOOST_TEST((setup->state().step == SetupStep::recovery));
    BOOST_TEST(!setup->state().trouble.empty());
    BOOST_TEST(!setup->state().code.empty());
    venue.save_to = folder.path / "recovery-sheet.pdf";
    setup->save_sheet();
    setup->next();
    finish_work();
    BOOST_REQUIRE((setup->state().step == SetupStep::pack));

    setup->next();
    finish_work();
    BOOST_TEST(!setup->state().trouble.empty());
    BOOST_TEST(opened == nullptr);
    venue.save_to = folder.path / "anyborough.safescheme";
    setup->save_pack();
    setup->next();
    finish_work();
    BOOST_TEST(opened != nullptr);
}

// As after a power cut on the page of the sheet.
BOOST_AUTO_TEST_CASE(what_a_setup_that_was_cut_off_left_undone_is_asked_for_at_the_desk) {
    answer_all();
    setup->next();
    finish_work();
    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    SchemeDesk desk{*opened, shipped_library(), outside, std::move(*keys)};
    BOOST_TEST(ToDoViewModel{desk}.state().to_hand_out ==
               "Still to be saved: the recovery sheet and the file for your venues.");

    PapersViewModel papers{desk, shipped_files()};
    venue.save_to = folder.path / "anyborough.safescheme";
    papers.save_pack();
    BOOST_TEST(ToDoViewModel{desk}.state().to_hand_out == "Still to be saved: the recovery sheet.");
    papers.print_sheet(setup_passphrase);
    finish_work();
    BOOST_TEST(ToDoViewModel{desk}.state().to_hand_out == "");
}

BOOST_AUTO_TEST_CASE(a_setup_that_came_to_its_end_leaves_nothing_to_be_asked_for) {
    answer_all();
    setup->next();
    finish_work();
    setup->print_sheet();
    venue.save_to = folder.path / "anyborough.safescheme";
    setup->save_pack();
    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    SchemeDesk desk{*opened, shipped_library(), outside, std::move(*keys)};
    BOOST_TEST(ToDoViewModel{desk}.state().to_hand_out == "");
}

BOOST_AUTO_TEST_CASE(the_page_that_checks_stickers_lies_beside_the_first_file_for_venues) {
    const Pack pack = pack_in_the_end();
    const std::string name = "anyborough-safe-places-check.html";
    const std::string page = read_file(folder.path / name);
    BOOST_TEST(page.find(to_hex(pack.keys.signing)) != std::string::npos);
    BOOST_TEST(page.find("Anyborough Safe Places") != std::string::npos);
    const auto day = std::chrono::sys_days{venue.today}.time_since_epoch().count();
    BOOST_TEST(page.find("\"revoked\":[],") != std::string::npos);
    BOOST_TEST(page.find("\"made\":" + std::to_string(day)) != std::string::npos);
    BOOST_TEST(setup->state().saved.find(name) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_room_for_the_page_no_first_file_is_signed) {
    fs::create_directory(folder.path / "anyborough-safe-places-check.html");
    BOOST_CHECK_THROW(static_cast<void>(pack_in_the_end()), MachineError); // no such file
    BOOST_TEST(!setup->state().trouble.empty());
    BOOST_TEST(!setup->state().has_pack);
}

BOOST_AUTO_TEST_CASE(while_the_keys_are_made_the_wizard_says_so_and_waits) {
    answer_all();
    setup->next();
    BOOST_TEST(setup->state().working == "Making the keys of the scheme...");
    setup->next(); // pressed twice
    setup->back();
    BOOST_TEST((setup->state().step == SetupStep::user));
    finish_work();
    BOOST_TEST(setup->state().working == "");
    BOOST_TEST((setup->state().step == SetupStep::recovery));
}

BOOST_AUTO_TEST_CASE(a_register_that_cannot_be_filled_is_not_left_behind) {
    const fs::path data = folder.path / "data";
    answer_all();
    outside.now = [real = outside.now, data] {
        if (fs::exists(data) && !fs::is_empty(data)) {
            throw MachineError(Trouble::disk_full, "no room");
        }
        return real();
    };
    setup->next();
    finish_work();
    BOOST_TEST((setup->state().step == SetupStep::user));
    BOOST_TEST(!setup->state().trouble.empty());
    BOOST_TEST(list_registers(data).empty());
}

// The computer is gone, and with it every passphrase: what is left is a backup and the sheet.
BOOST_AUTO_TEST_CASE(a_backup_and_the_sheet_bring_the_scheme_to_an_empty_machine) {
    answer_all();
    setup->next();
    finish_work();
    const std::string code = setup->state().code;
    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    fill_with_sample(opened->db(), {.venues = 3, .today = venue.today},
                     [](SampleStep, std::int64_t, std::int64_t) {});
    SchemeKeys signed_by;
    RegisterContents before;
    const fs::path backup = folder.path / "anyborough.safebackup";
    const std::string backup_passphrase = "three blue boats sail";
    {
        SchemeDesk desk{*opened, shipped_library(), outside, std::move(*keys)};
        signed_by = public_keys(desk.signing_keys());
        venue.save_to = backup;
        RegisterBackupViewModel page{desk};
        page.begin_save();
        page.save(backup_passphrase, backup_passphrase);
        finish_work();
        before = register_contents(opened->db());
    }
    opened.reset();
    fs::remove_all(folder.path / "data");

    const fs::path empty = folder.path / "another machine";
    const AdoptReport adopted = adopt_backup(backup, backup_passphrase, empty, outside.now(),
                                             [](std::int64_t, std::int64_t) { return true; });
    BOOST_REQUIRE((adopted.kind == BackupReport::Kind::saved));
    RegisterFile there = RegisterFile::open(adopted.adopted, venue.today);
    std::optional<Unlocked> unlocked;
    UnlockViewModel door{there, outside, {}, [&](Unlocked it) { unlocked.emplace(std::move(it)); }};
    door.use_sheet();
    door.enter_code(code);
    BOOST_REQUIRE((door.state().page == UnlockState::Page::new_passphrase));
    door.set_passphrase("another four green words", "another four green words");
    finish_work();
    BOOST_REQUIRE(unlocked.has_value());

    SchemeDesk desk{there, shipped_library(), outside, std::move(*unlocked)};
    BOOST_TEST((public_keys(desk.signing_keys()) == signed_by));
    BOOST_TEST(desk.scheme.name == "Anyborough Safe Places");
    BOOST_TEST(desk.library.registration.id == shipped_library().registration.id);
    const RegisterContents after = register_contents(there.db());
    BOOST_TEST(after.venues == before.venues);
    BOOST_TEST(after.people == before.people);
    BOOST_TEST(after.completions == before.completions);
    BOOST_TEST(before.completions > 0);
}

// What venues have is what the council reads.
BOOST_AUTO_TEST_CASE(the_desk_reads_forms_and_courses_from_its_own_file_for_venues) {
    answer_all();
    setup->next();
    finish_work();
    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    auto pack = PackBook{opened->db()}.all();
    std::string& form = pack["forms/leaving.toml"];
    const std::string version = shipped_library().leaving.version;
    const std::size_t place = form.find('"' + version + '"');
    BOOST_REQUIRE(place != std::string::npos);
    form.replace(place + 1, version.size(), "77");
    pack["courses/hate-crime/course.toml"] += "\n# of last year\n";
    PackBook{opened->db()}.put(pack);
    {
        Unlocked again{.acting = keys->acting, .user_name = keys->user_name};
        again.keys.push_back(secret_keys_from(keys->keys.front().seed()));
        const SchemeDesk desk{*opened, shipped_library(), outside, std::move(again)};
        BOOST_TEST(desk.library.leaving.version == "77");
        BOOST_TEST(desk.library.courses.size() == shipped_library().courses.size());
        const CourseId course{"hate-crime"};
        BOOST_TEST((find_course(desk.library, course)->content_hash !=
                    find_course(shipped_library(), course)->content_hash));
    }
    // One that cannot be read locks nobody out.
    form = "not a form";
    PackBook{opened->db()}.put(pack);
    const SchemeDesk desk{*opened, shipped_library(), outside, std::move(*keys)};
    BOOST_TEST(desk.library.leaving.version == version);
    BOOST_TEST(desk.scheme.name == "Anyborough Safe Places");
}

BOOST_AUTO_TEST_CASE(the_passphrase_unlocks_it_and_the_sheet_gives_a_new_one) {
    answer_all();
    setup->next();
    finish_work();
    const std::string code = setup->state().code;
    setup->finish();
    BOOST_REQUIRE(opened != nullptr);
    std::optional<Unlocked> unlocked;
    UnlockViewModel door{*opened, outside, {}, [&](Unlocked u) { unlocked.emplace(std::move(u)); }};
    BOOST_TEST(door.state().users.at(0) == "Ana Example");
    door.enter("not the passphrase");
    finish_work();
    BOOST_TEST(!unlocked);
    BOOST_TEST(door.state().problem != "");
    door.enter(setup_passphrase);
    finish_work();
    BOOST_TEST(unlocked.has_value());

    unlocked.reset();
    door.use_sheet();
    door.enter_code("7K2M9");
    BOOST_TEST(door.state().problem != "");
    door.enter_code(code);
    BOOST_REQUIRE((door.state().page == UnlockState::Page::new_passphrase));
    door.set_passphrase("another four green words", "another four green words");
    finish_work();
    BOOST_TEST(unlocked.has_value());
    // Whoever held it: nobody was unlocked before.
    const auto rows = RegisterAudit{opened->db()}.rows(0, 2);
    BOOST_TEST((rows.at(1).act == RegisterAct::passphrase_by_sheet));
    BOOST_TEST(rows.at(1).actor == "program");
    BOOST_TEST(rows.at(1).subject == unlocked->acting.user.text);
    unlocked.reset();
    door.cancel();
    door.enter(setup_passphrase);
    finish_work();
    BOOST_TEST(!unlocked);
    door.enter("another four green words");
    finish_work();
    BOOST_TEST(unlocked.has_value());
}

BOOST_AUTO_TEST_CASE(a_register_that_nobody_may_open_says_so) {
    RegisterFile invented = RegisterFile::in_memory({"0198a000-0000-7000-8000-000000000900"});
    UnlockViewModel door{invented, outside, {}, [](Unlocked) { BOOST_ERROR("it opened"); }};
    door.enter("whatever it may be");
    finish_work();
    BOOST_TEST(door.state().problem != "");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/backup_shelf.h"
#include "app/venue_on_disk.h"

#include <algorithm>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

fs::path newest_backup(const fs::path& where) {
    return backups_of(where).front().file;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(backup_shelf, AVenueOnDisk)

BOOST_AUTO_TEST_CASE(the_newest_is_on_top_and_chosen_and_each_says_why_it_was_made) {
    const BackupShelf shelf{where};
    const BackupChoice& shown = shelf.shown();
    BOOST_TEST_REQUIRE(shown.lines.size() == 3U); // two days, and the first week
    BOOST_TEST(shown.lines[0].when == "26 November 2026");
    BOOST_TEST(shown.lines[0].why == "Made each day, before anything was changed");
    BOOST_TEST(shown.lines[0].title == "Back-up of 26 November 2026");
    BOOST_TEST(shown.lines[1].why == "Made each week");
    BOOST_TEST(shown.lines[1].when == "25 November 2026");
    BOOST_TEST(shown.chosen == 0);
    BOOST_TEST(shown.may_bring_back());
}

BOOST_AUTO_TEST_CASE(a_preview_says_what_comes_back_and_who_would_be_missing) {
    const BackupShelf shelf{where};
    const PreviewWords& preview = shelf.shown().line()->preview;
    BOOST_TEST(has(preview.comes, "1 person on the staff list"));
    BOOST_TEST(has(preview.comes, "1 completion up to 25 November 2026, and 1 newer one "
                                  "from this computer's log: none is lost"));
    BOOST_TEST(has(preview.goes, "On the staff list, as it is now: Ben"));
    BOOST_TEST(has(preview.goes, "How 1 quiz was answered; a pass stays"));
}

BOOST_AUTO_TEST_CASE(a_backup_with_everything_in_it_takes_nothing_away) {
    world.pass_days(1);
    open().reset(); // backed up
    const BackupShelf shelf{where};
    BOOST_TEST(shelf.shown().line()->preview.loses_nothing);
    BOOST_TEST(shelf.shown().line()->preview.goes ==
                   std::vector{std::string{"Nothing: all that is here now is in this back-up too"}},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(beside_a_damaged_file_it_says_until_when_the_backup_goes) {
    damage();
    const BackupShelf shelf{where};
    BOOST_TEST(shelf.shown().line()->preview.goes ==
                   std::vector{std::string{"What was typed after 25 November 2026: names, answers "
                                           "and signatures"}},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_damaged_backup_stands_there_and_the_next_good_one_is_chosen) {
    overwrite(newest_backup(where), 0, "this is no database at all");
    BackupShelf shelf{where};
    BOOST_TEST(shelf.shown().chosen == 1);
    BOOST_TEST(shelf.shown().may_bring_back());
    shelf.choose(0);
    BOOST_TEST(!shelf.shown().may_bring_back());
    BOOST_TEST(shelf.shown().line()->trouble.starts_with("This is damaged"));
    shelf.choose(7);
    BOOST_TEST(shelf.shown().chosen == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_of_a_newer_program_is_left_alone) {
    overwrite(newest_backup(where), 60, std::string{"\0\0\3\347", 4}); // user_version 999
    BackupShelf shelf{where};
    shelf.choose(0);
    BOOST_TEST(shelf.shown().line()->trouble ==
               "This back-up was made by a newer version of this program. Update this program to "
               "use it.");
}

BOOST_AUTO_TEST_CASE(without_backups_there_is_nothing_to_choose) {
    fs::remove_all(where / "backups");
    const BackupShelf shelf{where};
    BOOST_TEST(shelf.shown().lines.empty());
    BOOST_TEST((shelf.shown().line() == nullptr));
    BOOST_TEST(!shelf.shown().may_bring_back());
}

BOOST_AUTO_TEST_CASE(a_file_from_elsewhere_stands_on_top_and_is_chosen) {
    const fs::path file = folder.path / "kept.spbackup";
    open()->file.copy_to(file);
    BackupShelf shelf{where};
    shelf.add_file(file);
    BOOST_TEST(shelf.shown().lines.size() == 4U);
    BOOST_TEST(shelf.shown().line()->when == "kept.spbackup");
    BOOST_TEST(shelf.shown().may_bring_back());
    BOOST_TEST(shelf.chosen().file == file);
}

BOOST_AUTO_TEST_CASE(a_file_of_another_venue_is_refused) {
    const fs::path file = folder.path / "other.spbackup";
    VenueFile::create(data, {new_uuid(world.outside)}, world.today).copy_to(file);
    BackupShelf shelf{where};
    shelf.add_file(file);
    BOOST_TEST(!shelf.shown().may_bring_back());
    BOOST_TEST(shelf.shown().line()->trouble ==
               "This is a back-up of another venue. Choose one of this venue.");
}

BOOST_AUTO_TEST_SUITE_END()

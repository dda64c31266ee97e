#include <boost/test/unit_test.hpp>

#include "app/manager_pin.h"
#include "app/restored_venue.h"
#include "app/venue_on_disk.h"

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

struct BringingBack : AVenueOnDisk {
    [[nodiscard]] RestoredVenue bring_back(Actor actor) {
        return {where,
                backups_of(where).front(),
                "Back-up of 26 November 2026",
                actor,
                world.library,
                world.outside};
    }
};

bool says(const BroughtBack& words, const std::string& part) {
    return std::any_of(words.lines.begin(), words.lines.end(), [&](const std::string& line) {
        return line.find(part) != std::string::npos;
    });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(restored_venue, BringingBack)

BOOST_AUTO_TEST_CASE(an_older_state_is_back_with_every_completion_and_can_be_undone) {
    RestoredVenue restored = bring_back(Actor::manager);
    BOOST_TEST(says(restored.words(), "“Back-up of 26 November 2026” was brought back."));
    BOOST_TEST(says(restored.words(), "1 newer completion came back from this computer's log"));
    BOOST_TEST(says(restored.words(), "What was here before is kept as a back-up."));
    BOOST_TEST_REQUIRE(restored.may_undo());
    auto desk = restored.take();
    BOOST_TEST(desk->people.all().size() == 1U);
    BOOST_TEST(desk->completions.all().size() == 2U);
    BOOST_TEST((desk->audit.all().back().action == AuditAction::venue_restored));
    BOOST_TEST((desk->audit.all().back().actor == Actor::manager));
}

BOOST_AUTO_TEST_CASE(undone_everything_is_as_it_was) {
    RestoredVenue restored = bring_back(Actor::manager);
    restored.undo();
    BOOST_TEST(restored.words().title == "Undone");
    BOOST_TEST(!restored.may_undo());
    restored.take().reset();
    BOOST_TEST(names() == (std::vector<std::string>{"Ada", "Ben"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_kept_and_named_and_nothing_is_left_to_undo) {
    damage();
    const std::string before = read_file(where / "venue.db");
    RestoredVenue restored = bring_back(Actor::program);
    BOOST_TEST(!restored.may_undo());
    BOOST_TEST(says(restored.words(), "The damaged file is kept as venue.db.aside-2026-11-26"));
    BOOST_TEST((read_file(where / "venue.db.aside-2026-11-26") == before));
    BOOST_TEST(restored.take()->completions.all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(where_the_file_was_gone_nothing_is_said_to_be_kept) {
    fs::remove(where / "venue.db");
    const RestoredVenue restored = bring_back(Actor::program);
    BOOST_TEST(!says(restored.words(), "kept"));
    BOOST_TEST(!restored.may_undo());
}

BOOST_AUTO_TEST_CASE(the_manager_goes_on_as_manager_and_anybody_else_needs_the_pin) {
    static_cast<void>(set_manager_pin(*open(), "1234"));
    world.pass_days(1);
    open().reset(); // backed up with the PIN
    BOOST_TEST(bring_back(Actor::manager).take()->session.is_manager());
    BOOST_TEST(!bring_back(Actor::program).take()->session.is_manager());
}

BOOST_AUTO_TEST_CASE(a_manager_who_went_away_meanwhile_needs_the_pin) {
    static_cast<void>(set_manager_pin(*open(), "1234"));
    world.pass_days(1);
    open().reset();
    RestoredVenue restored = bring_back(Actor::manager);
    world.pass_days(1);
    BOOST_TEST(!restored.take()->session.is_manager());
}

BOOST_AUTO_TEST_CASE(a_damaged_backup_changes_nothing) {
    overwrite(backups_of(where).front().file, 0, "this is no database at all");
    BOOST_CHECK_THROW(static_cast<void>(bring_back(Actor::manager)), MachineError);
    BOOST_TEST(names() == (std::vector<std::string>{"Ada", "Ben"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/backups_view_model.h"
#include "app/venue_on_disk.h"

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

// The manager looks at the back-ups of an open venue.
struct AtTheBackups : AVenueOnDisk {
    std::unique_ptr<Desk> desk = open();
    std::string agreed_to; // the title of what is to be brought back
    BackupsViewModel screen{*desk,
                            [this](const Backup&, const std::string& title) { agreed_to = title; }};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(backups_view_model, AtTheBackups)

BOOST_AUTO_TEST_CASE(the_chosen_one_is_shown) {
    BOOST_TEST(screen.state().backups.chosen == 0);
    screen.choose(2);
    BOOST_TEST(screen.state().backups.chosen == 2);
    BOOST_TEST(screen.state().backups.line()->title == "Back-up of 25 November 2026");
}

BOOST_AUTO_TEST_CASE(it_is_brought_back_only_when_the_person_agrees) {
    world.agrees = false;
    screen.bring_back();
    BOOST_TEST(world.question.find("“Back-up of 26 November 2026” takes the place") == 0U);
    BOOST_TEST(agreed_to.empty());
    world.agrees = true;
    screen.bring_back();
    BOOST_TEST(agreed_to == "Back-up of 26 November 2026");
}

BOOST_AUTO_TEST_CASE(a_backup_that_is_no_good_is_not_asked_about) {
    world.save_to = folder.path / "no.spbackup";
    atomic_save(world.save_to, "nothing of the kind");
    screen.add_file();
    BOOST_TEST(screen.state().backups.chosen == 0);
    screen.bring_back();
    BOOST_TEST(agreed_to.empty());
}

BOOST_AUTO_TEST_CASE(one_more_is_saved_where_the_person_says_and_noted) {
    world.save_to = folder.path / "kept.spbackup";
    screen.save_to_file();
    BOOST_TEST(world.suggestion == "safe-place-2026-11-26.spbackup");
    BOOST_TEST(screen.state().saved.starts_with("Saved kept.spbackup in"));
    BOOST_TEST((desk->audit.all().back().action == AuditAction::venue_copied));
    screen.add_file();
    BOOST_TEST(screen.state().saved.empty());
    BOOST_TEST(screen.state().backups.may_bring_back());
    BOOST_TEST(screen.state().backups.line()->preview.comes.front() ==
               "2 people on the staff list");
}

BOOST_AUTO_TEST_CASE(a_backup_that_cannot_be_saved_says_so) {
    world.save_to = folder.path / "not-there" / "kept.spbackup";
    screen.save_to_file();
    BOOST_TEST(!screen.state().trouble.empty());
    BOOST_TEST(screen.state().saved.empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/opened_file.h"

#include "storage/register/register_file.h"
#include "temporary_folder.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(opened_file)

BOOST_AUTO_TEST_CASE(a_letter_is_for_the_inbox_and_what_a_council_gives_out_for_its_venues) {
    for (const char* name :
         {"out.safeplace", "mail.eml", "OUT.SAFEPLACE", "a folder/łódź.safeplace"}) {
        BOOST_TEST((opens_at(name) == OpensAt::inbox), name);
    }
    for (const char* name :
         {"rules.safescheme", "first aid.safecourse", "no ending", "photo.png"}) {
        BOOST_TEST((opens_at(name) == OpensAt::council), name);
    }
}

BOOST_AUTO_TEST_CASE(a_venue_from_elsewhere_is_for_the_start) {
    BOOST_TEST((opens_at("safe-place.spmove") == OpensAt::start));
    BOOST_TEST(!is_backup("safe-place.spmove"));
    BOOST_TEST((opens_at("safe-place-2026-11-25.spbackup") == OpensAt::start));
    BOOST_TEST(is_backup("KEPT.SPBACKUP"));
}

BOOST_AUTO_TEST_CASE(an_update_is_for_the_page_of_updates_and_a_registers_backup_for_no_page) {
    BOOST_TEST((opens_at("safe-places-desk-0.2.0.SafeUpdate") == OpensAt::update));
    BOOST_TEST((opens_at("southampton-2026-11-25.safebackup") == OpensAt::register_backup));
}

BOOST_FIXTURE_TEST_CASE(what_a_venue_sends_is_for_the_scheme_where_there_is_one, TemporaryFolder) {
    BOOST_TEST((desk_for("out.safeplace", path) == DeskKind::venue));
    BOOST_TEST((desk_for("southampton.safebackup", path) == DeskKind::scheme));
    BOOST_TEST((desk_for("new.safeupdate", path) == std::nullopt));
    static_cast<void>(RegisterFile::create(
        path, {"0198a000-0000-7000-8000-000000000900"}, "Southampton",
        Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}}));
    BOOST_TEST((desk_for("out.safeplace", path) == DeskKind::scheme));
    BOOST_TEST((desk_for("rules.safescheme", path) == DeskKind::venue));
}

BOOST_AUTO_TEST_SUITE_END()

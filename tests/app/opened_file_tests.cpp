#include <boost/test/unit_test.hpp>

#include "app/opened_file.h"

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

BOOST_AUTO_TEST_SUITE_END()

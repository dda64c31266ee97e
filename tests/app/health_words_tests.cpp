#include <boost/test/unit_test.hpp>

#include "app/words/health_words.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(health_words)

BOOST_AUTO_TEST_CASE(all_is_well_says_nothing) {
    BOOST_TEST(warnings_in_words({}, std::nullopt).empty());
}

BOOST_AUTO_TEST_CASE(each_warning_says_what_to_do) {
    Health health;
    health.whereabouts.location = Location::network;
    BOOST_TEST(warnings_in_words(health, std::nullopt)
                   .at(0)
                   .find("Ask whoever looks after this computer to keep it on this one.") !=
               std::string::npos);
    health.whereabouts = {Location::synced, "OneDrive"};
    health.is_disk_nearly_full = true;
    const auto warnings = warnings_in_words(health, Trouble::disk_full);
    BOOST_TEST_REQUIRE(warnings.size() == 3U);
    BOOST_TEST(warnings[0].starts_with("OneDrive copies this venue's folder"));
    BOOST_TEST(warnings[1].starts_with("The disk of this computer is nearly full."));
    BOOST_TEST(warnings[2].starts_with("Today's back-up could not be made."));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/words/register_trouble_words.h"

#include <set>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(register_trouble_words)

BOOST_AUTO_TEST_CASE(each_trouble_with_a_register_has_words_of_its_own_that_speak_of_no_venue) {
    std::set<std::string> titles;
    for (const Trouble trouble : {Trouble::disk_full, Trouble::read_only, Trouble::in_use,
                                  Trouble::damaged, Trouble::newer_version, Trouble::busy,
                                  Trouble::missing, Trouble::on_network, Trouble::other}) {
        const Refusal words = refused_register(trouble);
        titles.insert(words.title);
        for (const std::string& sentence :
             {words.title, words.what, words.to_do, register_trouble_in_words(trouble)}) {
            BOOST_TEST(!sentence.empty(), words.title);
            BOOST_TEST(sentence.find("venue") == std::string::npos, sentence);
        }
    }
    BOOST_TEST(titles.size() == 9U);
}

BOOST_AUTO_TEST_CASE(each_warning_about_a_register_says_what_to_do) {
    Health health;
    BOOST_TEST(register_warnings_in_words(health, std::nullopt).empty());
    health.whereabouts = {Location::synced, "OneDrive"};
    health.is_disk_nearly_full = true;
    const auto warnings = register_warnings_in_words(health, Trouble::damaged);
    BOOST_TEST_REQUIRE(warnings.size() == 3U);
    BOOST_TEST(warnings[0].starts_with("OneDrive copies the register's folder"));
    BOOST_TEST(warnings[1].starts_with("The disk of this computer is nearly full."));
    BOOST_TEST(warnings[2].starts_with("Today's backup of the register could not be made."));
    BOOST_TEST(warnings[2].find("ask whoever looks after this computer") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_will_be_tried_again_is_said_to_be) {
    for (const Trouble trouble :
         {Trouble::disk_full, Trouble::read_only, Trouble::busy, Trouble::other}) {
        const std::string words = register_warnings_in_words({}, trouble).at(0);
        BOOST_TEST(words.find("The next unlock tries it again.") != std::string::npos, words);
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "content/invitation_reader.h"

#include "complaint.h"

#include <algorithm>
#include <set>
#include <string>

using namespace safeplaces;

namespace {

const std::string one = "[[invitation]]\nlanguage = \"pl\"\nname = \"Polski\"\ntext = \"Wejdź.\"\n";

std::string complaint_about(const std::string& toml) {
    return complaint([&] { return read_invitations(toml, "i.toml"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(invitation_reader)

BOOST_AUTO_TEST_CASE(an_invitation_is_read_and_counts_as_unchecked_until_it_says_so) {
    const auto read = read_invitations(
        one + "[[invitation]]\nlanguage = \"ur\"\nname = \"اردو\"\ntext = \"آئیے۔\"\n"
              "right_to_left = true\nchecked = true\n",
        "i.toml");
    BOOST_REQUIRE(read.size() == 2U);
    BOOST_TEST(read[0].language == "pl");
    BOOST_TEST(read[0].name == "Polski");
    BOOST_TEST(read[0].text == "Wejdź.");
    BOOST_TEST(!read[0].right_to_left);
    BOOST_TEST(!read[0].is_checked);
    BOOST_TEST(read[1].right_to_left);
    BOOST_TEST(read[1].is_checked);
}

BOOST_AUTO_TEST_CASE(a_mistake_is_told_at_its_line) {
    BOOST_TEST(
        complaint_about("[[invitation]]\nlanguage = \"p l\"\nname = \"P\"\ntext = \"W\"\n") ==
        "2: this is no short name of a language, such as pl");
    BOOST_TEST(complaint_about("[[invitation]]\nlanguage = \"pl\"\nname = \"P\"\ntext = \"" +
                               std::string(201, 'w') + "\"\n") ==
               "4: at most 200 bytes fit on the sheet");
    std::string nine;
    for (int i = 0; i < 9; ++i) {
        nine += one;
    }
    BOOST_TEST(complaint_about(nine) == "34: the sheet has room for 8");
    BOOST_TEST(complaint_about(one + "colour = 1\n").starts_with("5: "));
}

BOOST_AUTO_TEST_CASE(what_ships_has_the_seven_languages_of_the_city) {
    const auto read = read_invitations(
        std::filesystem::path{SAFEPLACES_ROOT "/resources/languages/invitation.toml"});
    std::set<std::string> languages;
    for (const Invitation& each : read) {
        languages.insert(each.language);
    }
    BOOST_TEST(
        (languages == std::set<std::string>{"en-GB", "pl", "ur", "pa", "ar", "zh-Hans", "ro"}));
}

BOOST_AUTO_TEST_SUITE_END()

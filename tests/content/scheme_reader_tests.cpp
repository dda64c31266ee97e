#include "content/complaint.h"
#include "content/scheme_reader.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::string scheme_file = "id = \"otherville\"\n"
                                "name = \"Otherville Havens\"\n"
                                "council = \"Otherville\"\n"
                                "suitability_form = \"check\"\n"
                                "registration_form = \"join\"\n"
                                "area = [\"OV1\", \"EC1A\"]\n"
                                "provisional_days = 14\n"
                                "[[gate]]\n"
                                "course = \"tea\"\n"
                                "for = \"everyone\"\n"
                                "more_than = 0.25\n"
                                "at_least = 1\n"
                                "everyone_up_to = 2\n"
                                "[[gate]]\n"
                                "course = \"kettles\"\n"
                                "for = \"lead\"\n";

const std::string contact_file = "[[contact]]\n"
                                 "id = \"emergency\"\n"
                                 "name = \"Emergency\"\n"
                                 "number = \"999\"\n"
                                 "use = \"Danger now\"\n"
                                 "source = \"a leaflet\"\n"
                                 "always = true\n"
                                 "[[contact]]\n"
                                 "id = \"tea\"\n"
                                 "name = \"Tea line\"\n"
                                 "number = \"01632 960123\"\n"
                                 "use = \"No tea\"\n"
                                 "hours = \"At four\"\n"
                                 "source = \"a leaflet\"\n"
                                 "checked = 2026-11-25\n";

std::string with(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string about_scheme(const std::string& from, const std::string& to) {
    return complaint([&] { return read_scheme(with(scheme_file, from, to), "scheme.toml"); });
}

std::string about_contacts(const std::string& from, const std::string& to) {
    return complaint([&] { return read_contacts(with(contact_file, from, to), "contacts.toml"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(scheme_reader)

BOOST_AUTO_TEST_CASE(the_rules_of_a_council_are_read) {
    const Scheme scheme = read_scheme(scheme_file, "scheme.toml");
    BOOST_TEST(scheme.name == "Otherville Havens");
    BOOST_TEST(scheme.council == "Otherville");
    BOOST_TEST(scheme.suitability_form == "check");
    BOOST_TEST(scheme.registration_form == "join");
    BOOST_TEST((scheme.area == std::vector<std::string>{"OV1", "EC1A"}));
    BOOST_TEST(scheme.provisional.count() == 14);
    BOOST_REQUIRE(scheme.gate.size() == 2U);
    BOOST_TEST(scheme.gate[0].course.text == "tea");
    BOOST_TEST(scheme.gate[0].more_than == 0.25);
    BOOST_TEST(scheme.gate[0].at_least == 1);
    BOOST_TEST(scheme.gate[0].everyone_up_to == 2);
    BOOST_TEST((scheme.gate[1].audience == Audience::lead));
}

BOOST_AUTO_TEST_CASE(a_mistake_in_a_scheme_has_its_line) {
    BOOST_TEST(about_scheme("council", "counsil") == "1: the key 'council' is missing");
    BOOST_TEST(about_scheme("\"EC1A\"", "\"EC1A 1BB\"") ==
               "6: 'area' lists postcode districts such as \"SO14\"");
    BOOST_TEST(about_scheme("= 14", "= 0") == "7: 'provisional_days' must be from 1 to 366");
    BOOST_TEST(about_scheme("\"everyone\"", "\"all\"") == "10: 'for' is \"everyone\" or \"lead\"");
    BOOST_TEST(about_scheme("0.25", "25") == "11: 'more_than' must be a number with a point");
    BOOST_TEST(about_scheme("\"lead\"", "\"lead\"\nat_least = 2") ==
               "17: the key 'at_least' means nothing here");
    BOOST_TEST(
        about_scheme("\"lead\"\n", "\"lead\"\n[[gate]]\ncourse = \"kettles\"\nfor = \"lead\"\n") ==
        "18: this course stands twice for the same people");
    BOOST_TEST(about_scheme("[[gate]]", "[[gates]]") != "nothing");
}

BOOST_AUTO_TEST_CASE(contacts_are_read_with_the_day_they_were_checked) {
    const auto contacts = read_contacts(contact_file, "contacts.toml");
    BOOST_REQUIRE(contacts.size() == 2U);
    BOOST_TEST(contacts[0].number == "999");
    BOOST_TEST(contacts[0].always);
    BOOST_TEST(contacts[0].hours.empty());
    BOOST_TEST(!contacts[0].checked.has_value());
    BOOST_TEST(contacts[1].hours == "At four");
    BOOST_REQUIRE(contacts[1].checked.has_value());
    BOOST_TEST(iso(*contacts[1].checked) == "2026-11-25");
}

BOOST_AUTO_TEST_CASE(a_mistake_in_contacts_has_its_line) {
    BOOST_TEST(about_contacts("\"tea\"", "\"emergency\"") == "9: the id 'emergency' is used twice");
    BOOST_TEST(about_contacts("source = \"a leaflet\"\n", "") == "1: the key 'source' is missing");
    BOOST_TEST(about_contacts("2026-11-25", "\"2026-11-25\"") ==
               "15: 'checked' must be a date without quotes, 2026-11-25");
    BOOST_TEST(about_contacts("always", "allways") == "7: the key 'allways' means nothing here");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_emergency_number_cannot_be_printed_unchecked) {
    BOOST_TEST(about_contacts("\"999\"", "\"01632 960999\"")
                   .starts_with("7: only 999, 101, 111 and the textphone"));
    BOOST_TEST(about_contacts("\"999\"", "\"18001 101\"") == "nothing");
}

BOOST_AUTO_TEST_CASE(a_scheme_stands_in_a_folder_of_its_name) {
    const TemporaryFolder folder;
    folder.write("otherville/scheme.toml", scheme_file);
    folder.write("otherville/contacts.toml", contact_file);
    folder.write("southampton/scheme.toml", scheme_file);
    BOOST_TEST(read_scheme(folder.path / "otherville").id == "otherville");
    BOOST_TEST(read_contacts(folder.path / "otherville").size() == 2U);
    BOOST_TEST(complaint([&] { return read_scheme(folder.path / "southampton"); }) ==
               "1: the id is not the folder's name");
    BOOST_TEST(complaint([&] { return read_contacts(folder.path / "southampton"); }) ==
               "0: there is no such file");
}

BOOST_AUTO_TEST_SUITE_END()

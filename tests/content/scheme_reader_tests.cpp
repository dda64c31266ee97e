#include "content/complaint.h"
#include "content/form_reader.h"
#include "content/scheme_reader.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::filesystem::path made_up = std::filesystem::path{SAFEPLACES_ROOT} / "tests/content/data";

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

std::string about_more(const std::string& more) {
    return complaint([&] { return read_scheme(scheme_file + more, "scheme.toml"); });
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

BOOST_AUTO_TEST_CASE(a_scheme_that_says_no_more_than_it_must_has_sensible_rules) {
    const Scheme scheme = read_scheme(scheme_file, "scheme.toml");
    BOOST_TEST(scheme.change_form == "change-of-details");
    BOOST_TEST(scheme.leaving_form == "leaving");
    BOOST_TEST(scheme.yearly_check_form == "yearly-check");
    BOOST_TEST(scheme.visit_form == "mystery-visit");
    BOOST_TEST(scheme.approval.count() == 12);
    BOOST_TEST(scheme.renewal_notice.count() == 60);
    BOOST_TEST((scheme.retention == Retention{}));
    BOOST_TEST(scheme.email.empty());
    BOOST_TEST(scheme.wards.empty());
    BOOST_TEST(scheme.levels.empty());
    BOOST_TEST(scheme.refresh.empty());
    BOOST_TEST(scheme.checks.empty());
    BOOST_TEST(scheme.questions.empty());
    BOOST_TEST(scheme.plan.empty());
}

BOOST_AUTO_TEST_CASE(a_course_may_be_named_since_a_day_and_wait_some_days) {
    const Scheme usual = read_scheme(scheme_file, "scheme.toml");
    BOOST_TEST(usual.new_course.count() == 60);
    BOOST_TEST(!usual.gate[1].since.has_value());
    const Scheme scheme = read_scheme(with(scheme_file, "provisional_days = 14\n",
                                           "provisional_days = 14\nnew_course_days = 30\n") +
                                          "since = 2026-12-01\n",
                                      "scheme.toml");
    BOOST_TEST(scheme.new_course.count() == 30);
    BOOST_TEST((scheme.gate[1].since == date_from_iso("2026-12-01")));
    BOOST_TEST(about_more("since = \"soon\"\n").starts_with("17: "));
    BOOST_TEST(
        about_scheme("provisional_days = 14\n", "provisional_days = 14\nnew_course_days = 0\n") ==
        "8: 'new_course_days' must be from 1 to 366");
}

BOOST_AUTO_TEST_CASE(another_council_is_made_of_its_files_alone) {
    const Scheme scheme = read_scheme(made_up / "schemes/anyborough");
    BOOST_TEST(scheme.email == "doors@example.org");
    BOOST_TEST(scheme.wards.size() == 3U);
    BOOST_TEST((scheme.levels == std::vector<std::string>{"Door ajar", "Open door"}));
    BOOST_TEST(scheme.provisional.count() == 7);
    BOOST_TEST(scheme.approval.count() == 24);
    BOOST_TEST(scheme.renewal_notice.count() == 90);
    BOOST_TEST(scheme.retention.people.count() == 6);
    BOOST_TEST(scheme.retention.venues.count() == 36);
    BOOST_TEST(scheme.retention.uses.count() == 12);
    BOOST_REQUIRE(scheme.refresh.size() == 1U);
    BOOST_TEST(scheme.refresh[0].months.count() == 18);
    BOOST_REQUIRE(scheme.checks.size() == 2U);
    BOOST_TEST((scheme.checks[0].need == Need::required));
    BOOST_TEST((scheme.checks[1].need == Need::optional));
    BOOST_TEST(scheme.checks[1].help == "It whistles.");
    BOOST_REQUIRE(find_sentence(scheme, "which-door"));
    BOOST_TEST(find_sentence(scheme, "which-door")->text == "Which door, please?");
    BOOST_REQUIRE(find_sentence(scheme, "oil-the-hinge"));
    BOOST_TEST(!find_sentence(scheme, "kettle"));
    BOOST_TEST(read_contacts(made_up / "schemes/anyborough").size() == 2U);
    for (const std::string& form :
         {scheme.suitability_form, scheme.registration_form, scheme.change_form,
          scheme.leaving_form, scheme.yearly_check_form, scheme.visit_form}) {
        BOOST_TEST(read_form(made_up / "forms" / (form + ".toml")).id == form);
    }
}

BOOST_AUTO_TEST_CASE(a_mistake_in_what_may_be_left_out_has_its_line_too) {
    const std::string two_checks = "[[check]]\nid = \"a\"\nlabel = \"A\"\n"
                                   "[[check]]\nid = \"a\"\nlabel = \"B\"\n";
    BOOST_TEST(about_more(two_checks) == "21: the id 'a' is used twice");
    BOOST_TEST(about_more("[[check]]\nid = \"a\"\nlabel = \"A\"\nrequired = \"yes\"\n") ==
               "20: 'required' must be true or false");
    BOOST_TEST(about_more("[[question]]\nid = \"a\"\ntext = \"A?\"\n"
                          "[[plan]]\nid = \"a\"\ntext = \"A.\"\n") ==
               "21: the id 'a' is used twice");
    BOOST_TEST(about_more("[[plan]]\nid = \"a\"\nsentence = \"A.\"\n") ==
               "17: the key 'text' is missing");
    BOOST_TEST(about_more("[[refresh]]\ncourse = \"tea\"\nmonths = 0\n") ==
               "19: 'months' must be from 1 to 120");
    BOOST_TEST(about_more("[[refresh]]\ncourse = \"tea\"\nmonths = 1\n"
                          "[[refresh]]\ncourse = \"tea\"\nmonths = 2\n") ==
               "21: this course stands twice");
    BOOST_TEST(about_more("[retention]\npeople_months = 121\n") ==
               "18: 'people_months' must be from 1 to 120");
    BOOST_TEST(about_more("[retention]\nevents = 1\n") ==
               "18: the key 'events' means nothing here");
}

BOOST_AUTO_TEST_CASE(the_page_behind_a_stickers_code_is_the_councils_or_leads_nowhere) {
    const auto about = [](const std::string& page) {
        return about_scheme("provisional_days",
                            "sticker_page = \"" + page + "\"\nprovisional_days");
    };
    BOOST_TEST(read_scheme(scheme_file, "scheme.toml").sticker_page ==
               "https://safeplaces.example/v");
    BOOST_TEST(about("https://anyborough.example.org/safe_place-2.html") == "nothing");
    const std::string wrong = "7: 'sticker_page' is an address of at most 60 letters such as "
                              "\"https://safeplaces.example/v\"";
    BOOST_TEST(about("http://example.org/v") == wrong);
    BOOST_TEST(about("https://") == wrong);
    BOOST_TEST(about("https://example.org/v#") == wrong);
    BOOST_TEST(about("https://example.org/a b") == wrong);
    BOOST_TEST(about("https://example.org/" + std::string(40, 'v')) == "nothing");
    BOOST_TEST(about("https://example.org/" + std::string(41, 'v')) == wrong);
}

BOOST_AUTO_TEST_CASE(a_code_word_is_short_enough_for_a_poster) {
    const auto about = [](const std::string& word) {
        return about_scheme("provisional_days", "code_word = \"" + word + "\"\nprovisional_days");
    };
    BOOST_TEST(read_scheme(scheme_file, "scheme.toml").code_word.empty());
    BOOST_TEST(about(std::string(60, 'a')) == "nothing");
    BOOST_TEST(about(std::string(61, 'a')) ==
               "7: 'code_word' is a few words of at most 60 letters");
    std::string accented; // each letter takes two bytes
    for (int i = 0; i < 60; ++i) {
        accented += "é";
    }
    BOOST_TEST(about(accented) == "nothing");
    BOOST_TEST(about(accented + "é") == "7: 'code_word' is a few words of at most 60 letters");
    BOOST_TEST(about("") == "7: 'code_word' is empty");
}

BOOST_AUTO_TEST_CASE(a_mistake_in_the_new_words_of_a_scheme_has_its_line) {
    const auto about = [](const std::string& line) {
        return about_scheme("provisional_days", line + "\nprovisional_days");
    };
    BOOST_TEST(about("levels = []") == "7: 'levels' is empty");
    BOOST_TEST(about("levels = [\"Gold\", \"Gold\"]") == "7: 'levels' holds a word twice");
    BOOST_TEST(about("wards = [\"" + std::string(101, 'w') + "\"]") ==
               "7: 'wards' holds a word of more than 100 characters");
    BOOST_TEST(about("wards = [\"" + std::string(100, 'w') + "\"]") == "nothing");
    BOOST_TEST(about("email = \"the council\"") ==
               "7: 'email' is an address such as \"safe-places@example.org\"");
    BOOST_TEST(about("approval_months = 1.5") == "7: 'approval_months' must be a whole number");
    BOOST_TEST(about("renewal_notice_days = 367") ==
               "7: 'renewal_notice_days' must be from 1 to 366");
    BOOST_TEST(about("change_form = \"Change of details\"").starts_with("7: 'Change of details'"));
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

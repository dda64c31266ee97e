#include "content/complaint.h"
#include "content/scheme_reader.h"
#include "content/scheme_writer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::filesystem::path root{SAFEPLACES_ROOT};
const std::filesystem::path councils[]{root / "resources/schemes/southampton",
                                       root / "tests/content/data/schemes/anyborough"};

// What nobody should call a scheme, and somebody will.
const std::string names[]{
    R"(The "Quoted" Scheme)",
    R"(It's 'single' and "double" and """three""")",
    R"(C:\new\table \u0041 \" ends in a backslash \)",
    "Two\nlines,\n\n[[gate]]\ncourse = \"none\"",
    "A\ttab",
    "# no comment = true",
    "Zażółć Tŷ Gŵyl محفوظ جگہ ਸੁਰੱਖਿਅਤ",
    "A house 🏠 and a family 👩‍👩‍👧",
    "'",
};

Scheme named(const std::string& name) {
    Scheme scheme = read_scheme(councils[1]);
    scheme.name = name;
    scheme.wards = {name, "Another"};
    scheme.checks.front().help = name;
    scheme.questions.front().text = name;
    return scheme;
}

Scheme read_back(const Scheme& scheme) {
    return read_scheme(scheme_text(scheme), "scheme.toml");
}

} // namespace

BOOST_AUTO_TEST_SUITE(scheme_writer)

BOOST_DATA_TEST_CASE(the_rules_of_a_council_are_the_same_after_writing, councils, council) {
    const Scheme scheme = read_scheme(council);
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_DATA_TEST_CASE(its_numbers_are_the_same_after_writing, councils, council) {
    const std::vector<Contact> contacts = read_contacts(council);
    BOOST_TEST((read_contacts(contacts_text(contacts), "contacts.toml") == contacts));
}

BOOST_DATA_TEST_CASE(a_scheme_may_be_called_anything, names, name) {
    const Scheme scheme = named(name);
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_DATA_TEST_CASE(a_contact_may_be_called_anything, names, name) {
    const std::vector<Contact> contacts{
        {.id = "a", .name = name, .number = name, .use = name, .hours = name, .source = name}};
    BOOST_TEST((read_contacts(contacts_text(contacts), "contacts.toml") == contacts));
}

BOOST_AUTO_TEST_CASE(a_share_is_the_same_to_the_last_digit) {
    Scheme scheme = read_scheme(councils[0]);
    for (const double share : {0.0, 0.1, 1.0 / 3, 0.999999999, 1e-9}) {
        scheme.gate.front().more_than = share;
        BOOST_TEST(read_back(scheme).gate.front().more_than == share);
    }
}

BOOST_AUTO_TEST_CASE(the_day_since_when_a_course_is_named_is_the_same_after_writing) {
    Scheme scheme = read_scheme(councils[0]);
    scheme.new_course = std::chrono::days{30};
    scheme.gate.front().since = date_from_iso("2026-12-01");
    scheme.gate.back().since = date_from_iso("2027-01-02");
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_AUTO_TEST_CASE(what_may_be_left_out_is_left_out) {
    Scheme scheme;
    scheme.id = "small";
    scheme.name = "Small";
    scheme.council = "Smallville";
    scheme.suitability_form = "check";
    scheme.registration_form = "join";
    scheme.provisional = std::chrono::days{1};
    scheme.gate = {{.course = {"tea"}, .audience = Audience::lead}};
    const std::string text = scheme_text(scheme);
    for (const char* key : {"email", "area", "wards", "levels", "[[check]]", "[[question]]"}) {
        BOOST_TEST(text.find(key) == std::string::npos, key);
    }
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_AUTO_TEST_CASE(a_councils_own_page_for_stickers_is_kept) {
    Scheme scheme = read_scheme(councils[0]);
    scheme.sticker_page = "https://anyborough.example.org/s";
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_AUTO_TEST_CASE(a_code_word_is_kept) {
    Scheme scheme = read_scheme(councils[0]);
    scheme.code_word = "Is Robin Example here?";
    BOOST_TEST((read_back(scheme) == scheme));
}

BOOST_AUTO_TEST_CASE(what_no_reader_would_take_is_refused_with_its_line) {
    const auto about = [](Scheme scheme) { return complaint([&] { (void)scheme_text(scheme); }); };
    BOOST_TEST(about(named(" ")) == "2: 'name' is empty");
    BOOST_TEST(about(named("a bell\a")) == "0: a text holds a control character");
    BOOST_TEST(about(named("\xC3(")) == "0: a text holds a control character");
    BOOST_TEST(about(named("\xF3\xB0\x80\x80")) == "1: a character of private use");
    Scheme scheme = named("A scheme");
    scheme.area = {"Southampton"};
    BOOST_TEST(about(scheme) == "11: 'area' lists postcode districts such as \"SO14\"");
    scheme = named("A scheme");
    scheme.email = "nobody";
    BOOST_TEST(about(scheme).starts_with("4: 'email' is an address"));
    scheme = named("A scheme");
    scheme.gate.clear();
    BOOST_TEST(about(scheme) == "1: the key 'gate' is missing");
}

BOOST_AUTO_TEST_SUITE_END()

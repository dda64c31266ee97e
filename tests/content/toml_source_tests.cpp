#include "content/complaint.h"
#include "content/toml_source.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

// The complaint about asking one thing of a file.
template <class Ask>
std::string complaint_about(std::string_view toml, const Ask& ask) {
    return complaint([&] {
        const TomlNode root = parse_toml(toml, "a.toml");
        const std::string file = "a.toml";
        TomlTable table{root, file};
        (void)ask(table);
        table.refuse_other_keys();
        return 0;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(toml_source)

BOOST_AUTO_TEST_CASE(every_kind_of_value_is_read) {
    const std::string file = "a.toml";
    const TomlNode root =
        parse_toml("text = \"  Tŷ Gŵyl \"\nnumber = 7\nshare = 0.5\nflag = true\n"
                   "day = 2026-11-25\nlist = [\"a\", \"b\"]\n[inner]\nid = \"x\"\n"
                   "[[many]]\n[[many]]\n",
                   file);
    TomlTable table{root, file};
    BOOST_TEST(table.text("text") == "Tŷ Gŵyl");
    BOOST_TEST(table.text_if_any("none").empty());
    BOOST_TEST(table.whole_number("number", 1, 9) == 7);
    BOOST_TEST(table.share("share") == 0.5);
    BOOST_TEST(table.flag_if_any("flag"));
    BOOST_TEST(!table.flag_if_any("no-flag"));
    BOOST_TEST(iso(table.date("day")) == "2026-11-25");
    BOOST_TEST((table.texts("list") == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(table.table("inner").id("id") == "x");
    BOOST_TEST(table.tables("many").size() == 2U);
    BOOST_TEST(table.tables("many")[1].line() == 10);
    table.refuse_other_keys();
}

BOOST_AUTO_TEST_CASE(what_is_no_toml_has_the_line_of_the_slip) {
    const auto nothing = [](TomlTable&) { return 0; };
    BOOST_TEST(complaint_about("a = 1\nb = [1\nc = 2\n", nothing).starts_with("3: "));
    BOOST_TEST(complaint_about("a = 1\na = 2\n", nothing).starts_with("2: "));
    BOOST_TEST(complaint_about("a = 1\n[[[b]]]\n", nothing).starts_with("2: "));
    BOOST_TEST(complaint_about("a = 1\n[t]\nb = \"\\u0007\"\n", nothing) ==
               "3: a text holds a control character");
    BOOST_TEST(complaint_about("a = 07:30:00\n", nothing) == "1: a time of day is of no use here");
}

BOOST_AUTO_TEST_CASE(letters_beyond_a_to_z_stand_in_quotes_and_comments_only) {
    const auto nothing = [](TomlTable&) { return 0; };
    BOOST_TEST(complaint_about("a = 1\nb = “one”\n", nothing).starts_with("2: "));
    BOOST_TEST(complaint_about("[ą]\n", nothing).starts_with("1: "));
    BOOST_TEST(complaint_about("# one\na = \"\xF3\xB0\x80\x80\"\n", nothing) ==
               "2: a character of private use");
    BOOST_TEST(complaint_about("a = \"\\U000F0041\"\n", nothing) ==
               "1: a text holds a control character");
    BOOST_TEST(complaint_about("\"ą\" = 1", nothing) == "1: the key 'ą' means nothing here");
}

BOOST_AUTO_TEST_CASE(letters_of_every_length_come_back_as_they_were_typed) {
    const std::string file = "a.toml";
    const std::string letters = "a\xC2\xA1 é ą \xDF\xBF \xE0\xA0\x80 € 한 \xEF\xBF\xBD 🏠 Ŷ";
    const TomlNode root = parse_toml("# ą it's\na = \"" + letters + "\"\nb = '" + letters +
                                         "'\nc = \"\"\"one \\\n   ą\"\"\"\n",
                                     file);
    TomlTable table{root, file};
    BOOST_TEST(table.text("a") == letters);
    BOOST_TEST(table.text("b") == letters);
    BOOST_TEST(table.text("c") == "one ą");
}

BOOST_AUTO_TEST_CASE(tables_inside_tables_end_somewhere) {
    const auto nothing = [](TomlTable&) { return 0; };
    std::string dots = "a = 1\nb";
    for (int i = 0; i < 100'000; ++i) {
        dots += ".b";
    }
    BOOST_TEST(complaint_about(dots + " = 1", nothing) == "2: more than 60 dots in one line");
    BOOST_TEST(complaint_about("a = " + std::string(100'000, '['), nothing).starts_with("1: "));
}

BOOST_AUTO_TEST_CASE(a_value_of_the_wrong_kind_has_its_line) {
    const std::string toml = "\nx = \"\"\n";
    BOOST_TEST(complaint_about(toml, [](TomlTable& t) { return t.text("x"); }) ==
               "2: 'x' is empty");
    BOOST_TEST(complaint_about(toml, [](TomlTable& t) { return t.text("y"); }) ==
               "1: the key 'y' is missing");
    BOOST_TEST(complaint_about(toml, [](TomlTable& t) { return t.whole_number("x", 1, 9); }) ==
               "2: 'x' must be a whole number");
    BOOST_TEST(complaint_about("x = 10", [](TomlTable& t) { return t.whole_number("x", 1, 9); }) ==
               "1: 'x' must be from 1 to 9");
    BOOST_TEST(complaint_about("x = 1.0", [](TomlTable& t) { return t.share("x"); }) ==
               "1: 'x' must be from 0.0 to below 1.0");
    BOOST_TEST(complaint_about("x = nan", [](TomlTable& t) { return t.share("x"); }) ==
               "1: 'x' must be from 0.0 to below 1.0");
    BOOST_TEST(complaint_about("x = 1", [](TomlTable& t) { return t.flag_if_any("x"); }) ==
               "1: 'x' must be true or false");
    BOOST_TEST(complaint_about("x = \"a.b\"", [](TomlTable& t) { return t.id("x"); }) ==
               "1: 'a.b' is no id: small letters, digits and single hyphens only");
    BOOST_TEST(complaint_about("x = [\n\"a\",\n1]", [](TomlTable& t) { return t.texts("x"); }) ==
               "3: 'x' holds something else than texts");
    BOOST_TEST(complaint_about("x = []", [](TomlTable& t) { return t.tables("x").size(); }) ==
               "1: 'x' is empty");
    BOOST_TEST(complaint_about("x = [1]", [](TomlTable& t) { return t.tables("x").size(); }) ==
               "1: a table was expected here");
}

BOOST_AUTO_TEST_CASE(a_key_that_nobody_asks_for_is_a_mistake) {
    BOOST_TEST(complaint_about("x = 1\n\ncriticl = 2\n", [](TomlTable& t) {
                   return t.whole_number("x", 1, 9);
               }) == "3: the key 'criticl' means nothing here");
}

BOOST_AUTO_TEST_SUITE_END()

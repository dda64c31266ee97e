#include "content/complaint.h"
#include "content/form_reader.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <chrono>

using namespace safeplaces;

namespace {

const std::string head = "id = \"f\"\nversion = \"1\"\ntitle = \"F\"\n"
                         "[[page]]\nid = \"p\"\ntitle = \"P\"\n";

// A field from line `[[page.field]]` on; in the first one `id` stands on line 8.
std::string field(const std::string& id, const std::string& kind, const std::string& rest = "") {
    return "[[page.field]]\nid = \"" + id + "\"\nkind = \"" + kind + "\"\nlabel = \"L\"\n" + rest;
}

Form read(const std::string& fields) {
    return read_form(head + fields, "f.toml");
}

std::string about(const std::string& fields) {
    return complaint([&] { return read(fields); });
}

Form otherville() {
    return read_form(std::filesystem::path{SAFEPLACES_ROOT} / "tests/content/data/otherville.toml");
}

const FormContext a_day{std::chrono::year{2026} / std::chrono::November / 25, {"OV1"}};

} // namespace

BOOST_AUTO_TEST_SUITE(form_reader)

BOOST_AUTO_TEST_CASE(every_kind_of_field_is_read) {
    const Form form = read(
        field("a", "text", "least = 2\nmost = 9\nlines = \"several\"\n") + field("b", "number") +
        field("c", "choice", "options = [{id = \"x\", label = \"X\"}]\n") + field("d", "yes_no") +
        field("e", "ticks", "options = [{id = \"x\", label = \"X\"}]\n") + field("f", "postcode") +
        field("g", "phone") + field("h", "email") + field("i", "web") +
        field("j", "date", "bound = \"not_past\"\n") + field("k", "hours") +
        field("l", "declaration", "wording = \"2026-11\"\n"));
    const auto& fields = form.pages.at(0).fields;
    BOOST_REQUIRE(fields.size() == 12U);
    const auto text = std::get<TextField>(fields[0].kind);
    BOOST_TEST(text.least == 2);
    BOOST_TEST(text.most == 9);
    BOOST_TEST((text.shape == TextShape::several_lines));
    BOOST_TEST(std::get<NumberField>(fields[1].kind).most == 9999);
    BOOST_TEST((std::get<ChoiceField>(fields[2].kind).choices.at(0) == Choice{"x", "X"}));
    BOOST_TEST((std::get<DateField>(fields[9].kind).bound == DateBound::not_past));
    BOOST_TEST(std::get<DeclarationField>(fields[11].kind).wording == "2026-11");
}

BOOST_AUTO_TEST_CASE(everything_said_of_a_field_is_read) {
    const Form form = read(field("a", "yes_no",
                                 "help = \"H\"\nchange = \"Change a\"\nrequired = true\n"
                                 "must_be = \"yes\"\notherwise = \"O\"\naction = \"A\"\n") +
                           field("b", "number",
                                 "means = \"staff_count\"\nwhen = {field = \"a\", is = [\"yes\"]}\n"
                                 "warn_when = \"1\"\nwarning = \"W\"\n"));
    const Field& a = form.pages[0].fields[0];
    BOOST_TEST(a.help == "H");
    BOOST_TEST(a.change == "Change a");
    BOOST_TEST((a.need == Need::required));
    BOOST_TEST(a.must_be == "yes");
    BOOST_TEST(a.otherwise == "O");
    BOOST_TEST(a.action == "A");
    const Field& b = form.pages[0].fields[1];
    BOOST_TEST((b.need == Need::optional));
    BOOST_TEST((b.meaning == Meaning::staff_count));
    BOOST_TEST(b.asked_when->field == "a");
    BOOST_TEST(b.asked_when->is_one_of.at(0) == "yes");
    BOOST_TEST(b.warning == "W");
}

BOOST_AUTO_TEST_CASE(a_mistake_has_the_line_of_what_is_wrong) {
    BOOST_TEST(about(field("a", "txet")) == "9: there is no such kind of field");
    BOOST_TEST(about(field("a.b", "text")) ==
               "8: 'a.b' is no id: small letters, digits and single hyphens only");
    BOOST_TEST(about(field("a", "text") + field("a", "text")) ==
               "12: the field id 'a' is used twice");
    BOOST_TEST(about(field("a", "text", "requierd = true\n")) ==
               "11: the key 'requierd' means nothing here");
    BOOST_TEST(about(field("a", "yes_no", "most = 3\n")) ==
               "11: the key 'most' means nothing here");
    BOOST_TEST(about(field("a", "text", "least = 9\nmost = 3\n")) ==
               "11: 'least' must be from 0 to 3");
    BOOST_TEST(about(field("a", "text", "lines = \"many\"\n")) ==
               "11: 'lines' is \"several\", or is left out");
    BOOST_TEST(about(field("a", "date", "bound = \"past\"\n")) ==
               "11: 'bound' is \"not_past\" or \"not_future\", or is left out");
    BOOST_TEST(about(field("a", "choice")) == "7: the key 'options' is missing");
    BOOST_TEST(about(field("a", "choice",
                           "options = [\n{id = \"x\", label = \"X\"},\n{id = \"x\", label = \"Y\"}]"
                           "\n")) == "13: the option 'x' stands twice");
    BOOST_TEST(about(field("a", "ticks", "options = [{id = \"x\", labl = \"X\"}]\n")) ==
               "11: the key 'label' is missing");
    BOOST_TEST(about(field("a", "declaration")) == "7: the key 'wording' is missing");
}

BOOST_AUTO_TEST_CASE(a_condition_names_an_earlier_field_and_an_answer_it_can_have) {
    const auto after = [](const std::string& first, const std::string& when) {
        return about(first + field("b", "text", "when = " + when + "\n"));
    };
    const std::string choice = field("a", "choice", "options = [{id = \"x\", label = \"X\"}]\n");
    BOOST_TEST(after(field("a", "number", "most = 5\n"), "{field = \"a\", is = [\"5\"]}") ==
               "nothing");
    BOOST_TEST(after(choice, "{field = \"a\", is = [\"x\"]}") == "nothing");
    BOOST_TEST(after("", "{field = \"b\", is = [\"x\"]}") == "11: no earlier field is called 'b'");
    BOOST_TEST(after(field("a", "yes_no"), "{field = \"c\", is = [\"yes\"]}") ==
               "15: no earlier field is called 'c'");
    BOOST_TEST(after(field("a", "yes_no"), "{field = \"a\", is = [\"maybe\"]}") ==
               "15: 'a' is never \"maybe\"");
    BOOST_TEST(after(choice, "{field = \"a\", is = [\"z\"]}") == "16: 'a' is never \"z\"");
    BOOST_TEST(after(field("a", "number", "most = 5\n"), "{field = \"a\", is = [\"6\"]}") ==
               "16: 'a' is never \"6\"");
    BOOST_TEST(after(field("a", "text"), "{field = \"a\", is = [\"x\"]}") ==
               "15: 'a' is never \"x\"");
    BOOST_TEST(after(field("a", "yes_no"), "{field = \"a\"}") == "15: the key 'is' is missing");
}

BOOST_AUTO_TEST_CASE(a_condition_may_wait_for_one_of_several_ticks) {
    const std::string ticks = field(
        "a", "ticks", "options = [{id = \"x\", label = \"X\"}, {id = \"y\", label = \"Y\"}]\n");
    const auto when = [&](const std::string& is) {
        return about(ticks + field("b", "text", "when = {field = \"a\", is = [" + is + "]}\n"));
    };
    BOOST_TEST(when("\"y\"") == "nothing");
    BOOST_TEST(when("\"x\", \"y\"") == "nothing");
    BOOST_TEST(when("\"z\"") == "16: 'a' is never \"z\"");
    BOOST_TEST(about(field("a", "ticks",
                           "options = [{id = \"x\", label = \"X\"}]\n"
                           "warn_when = \"x\"\nwarning = \"W\"\n")) ==
               "12: this field is never \"x\"");
}

BOOST_AUTO_TEST_CASE(a_condition_on_a_field_that_has_one_itself_is_refused) {
    const std::string when_a = "when = {field = \"a\", is = [\"yes\"]}\n";
    const std::string when_b = "when = {field = \"b\", is = [\"yes\"]}\n";
    const std::string two = field("a", "yes_no") + field("b", "yes_no", when_a);
    BOOST_TEST(about(two + field("c", "text", when_a)) == "nothing");
    BOOST_TEST(about(two + field("c", "text", when_b)) == "20: 'b' has a 'when' of its own");
}

BOOST_AUTO_TEST_CASE(verdicts_stand_together_and_can_happen) {
    BOOST_TEST(about(field("a", "yes_no", "must_be = \"yes\"\n")) ==
               "7: 'must_be' and 'otherwise' stand together");
    BOOST_TEST(about(field("a", "yes_no", "must_be = \"ja\"\notherwise = \"O\"\n")) ==
               "11: this field is never \"ja\"");
    BOOST_TEST(about(field("a", "text", "warn_when = \"x\"\nwarning = \"W\"\n")) ==
               "11: this field is never \"x\"");
    BOOST_TEST(about(field("a", "yes_no", "warning = \"W\"\n")) ==
               "7: 'warn_when' and 'warning' stand together");
    BOOST_TEST(about(field("a", "yes_no", "action = \"A\"\n")) ==
               "11: an 'action' needs a 'must_be'");
}

BOOST_AUTO_TEST_CASE(a_meaning_stands_once_on_a_field_that_can_hold_it) {
    BOOST_TEST(about(field("a", "text", "means = \"postcode\"\n")) ==
               "11: this kind of field cannot hold the postcode");
    BOOST_TEST(about(field("a", "text", "means = \"colour\"\n")) == "11: there is no such meaning");
    BOOST_TEST(about(field("a", "text", "means = \"town\"\n") +
                     field("b", "text", "means = \"town\"\n")) ==
               "16: another field is the town already");
}

BOOST_AUTO_TEST_CASE(pages_are_needed_and_have_their_own_ids) {
    BOOST_TEST(complaint([] { return read_form("id = \"f\"\n", "f.toml"); }) ==
               "1: the key 'version' is missing");
    BOOST_TEST(about("") == "4: the key 'field' is missing");
    BOOST_TEST(about(field("a", "text") + "[[page]]\nid = \"p\"\ntitle = \"Q\"\n") ==
               "12: the page id 'p' is used twice");
}

BOOST_AUTO_TEST_CASE(a_file_has_the_name_of_its_form) {
    const TemporaryFolder folder;
    folder.write("g.toml", head + field("a", "text"));
    folder.write("f.toml", head + field("a", "text"));
    BOOST_TEST(complaint([&] { return read_form(folder.path / "g.toml"); }) ==
               "1: the id is not the file's name");
    BOOST_TEST(read_form(folder.path / "f.toml").id == "f");
}

BOOST_AUTO_TEST_CASE(the_form_of_another_council_checks_its_answers_without_new_code) {
    const Form form = otherville();
    Entries entries{{"house", "H"}, {"where", "ov1 1aa"}, {"kettle", "no"}};
    const auto problems = problems_in(form.pages[0], entries, a_day);
    BOOST_REQUIRE(problems.size() == 2U);
    BOOST_TEST(problems[0].field == "house");
    BOOST_TEST((problems[0].reason == Reason::too_short));
    BOOST_TEST((problems[1].reason == Reason::must_be_otherwise));
    BOOST_TEST(problems[1].detail == "A haven in Otherville offers tea.");
    BOOST_TEST(!is_complete(form, entries, a_day));
}

BOOST_AUTO_TEST_CASE(the_form_of_another_council_is_submitted_without_what_does_not_apply) {
    const Form form = otherville();
    Entries entries{
        {"house", " Tea House "}, {"where", "ov11aa"},        {"kettle", "yes"}, {"cups", "1"},
        {"biscuits", "plain"},    {"why-none", "typed once"}, {"promise", "b"}};
    const auto thoughts = problems_in(form.pages[1], entries, a_day);
    BOOST_REQUIRE(thoughts.size() == 1U);
    BOOST_TEST((thoughts[0].severity == Severity::warning));
    BOOST_TEST(thoughts[0].detail == "Two people may come.");
    BOOST_TEST(is_complete(form, entries, a_day));
    const Entries answers = submitted(form, entries, a_day);
    BOOST_TEST(answers.at("house") == "Tea House");
    BOOST_TEST(answers.at("where") == "OV1 1AA");
    BOOST_TEST(answers.count("why-none") == 0U);
    BOOST_TEST(answer_meaning(form, entries, Meaning::venue_name) == "Tea House");

    entries["kettle"] = "no";
    BOOST_TEST(submitted(form, entries, a_day).count("cups") == 0U);
    entries["promise"] = "a";
    BOOST_TEST(
        (problems_in(form.pages[1], entries, a_day).at(0).reason == Reason::wording_changed));
}

BOOST_AUTO_TEST_SUITE_END()

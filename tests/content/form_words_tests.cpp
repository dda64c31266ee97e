#include "content/complaint.h"
#include "content/form_reader.h"
#include "content/form_words.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

// A made-up form with a page, a choice and a text field.
struct AFormInEnglish {
    Form form = read_form(R"(id = "visit"
version = "1"
title = "A visit"
[[page]]
id = "door"
title = "The door"
lead = "Look first."
[[page.field]]
id = "open"
kind = "choice"
label = "Was it open?"
must_be = "yes"
otherwise = "It must be open."
options = [{ id = "yes", label = "Yes" }, { id = "no", label = "No" }]
[[page.field]]
id = "note"
kind = "text"
label = "A note"
)",
                          "visit.toml");

    void put(const std::string& words) { put_words(words, "pl/visit.toml", form); }
    std::string about(const std::string& words) {
        return complaint([&] {
            put(words);
            return 0;
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(form_words, AFormInEnglish)

BOOST_AUTO_TEST_CASE(words_take_the_place_of_the_english_ones) {
    put("title = \"Wizyta\"\n"
        "[page.door]\ntitle = \"Drzwi\"\nlead = \"Najpierw patrz.\"\n"
        "[field.open]\nlabel = \"Otwarte?\"\notherwise = \"Musi.\"\noptions.yes = \"Tak\"\n");
    const FormPage& page = form.pages.front();
    BOOST_TEST(form.title == "Wizyta");
    BOOST_TEST(page.title == "Drzwi");
    BOOST_TEST(page.lead == "Najpierw patrz.");
    BOOST_TEST(page.fields[0].label == "Otwarte?");
    BOOST_TEST(page.fields[0].otherwise == "Musi.");
    BOOST_TEST(std::get<ChoiceField>(page.fields[0].kind).choices[0].label == "Tak");
}

BOOST_AUTO_TEST_CASE(what_is_left_out_stays_english_and_what_is_asked_stays_the_same) {
    put("[field.open]\noptions.yes = \"Tak\"\n");
    const Field& open = form.pages.front().fields[0];
    BOOST_TEST(open.label == "Was it open?");
    BOOST_TEST(open.must_be == "yes");
    const std::vector<Choice> choices{{"yes", "Tak"}, {"no", "No"}};
    BOOST_TEST((std::get<ChoiceField>(open.kind).choices == choices));
    BOOST_TEST(form.pages.front().fields[1].label == "A note");
}

BOOST_AUTO_TEST_CASE(words_for_what_the_form_does_not_have_are_a_mistake_with_its_line) {
    BOOST_TEST(about("[page.door]\ntitle = \"Drzwi\"\n[page.roof]\ntitle = \"Dach\"\n")
                   .starts_with("3: "));
    BOOST_TEST(about("[field.open]\n\nlabels = \"x\"\n").starts_with("3: "));
    BOOST_TEST(about("[field.open.options]\nmaybe = \"x\"\n").starts_with("2: "));
    BOOST_TEST(about("[field.note]\noptions.yes = \"x\"\n").starts_with("2: "));
    BOOST_TEST(about("[field.note]\nhelp = \"x\"\n").starts_with("2: "));
    BOOST_TEST(about("id = \"visit\"\n").starts_with("1: "));
}

BOOST_AUTO_TEST_CASE(blank_words_are_a_mistake) {
    BOOST_TEST(about("title = \" \"\n").starts_with("1: "));
}

BOOST_AUTO_TEST_SUITE_END()

#include "content/scenario_reader.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace safeplaces;

namespace {

std::function<Drawing()> one_picture(const std::string& path) {
    return path == "pictures/door.svg" ? std::function<Drawing()>{[] { return Drawing{}; }}
                                       : std::function<Drawing()>{};
}

WrittenScenario written(const std::string& twee) {
    return read_scenario(twee, "courses/x/scenario.twee", "en", one_picture);
}

std::string faults_of(const WrittenScenario& read) {
    std::string lines;
    for (const ScenarioFault& fault : read.faults) {
        BOOST_TEST(fault.file == "courses/x/scenario.twee");
        lines += std::to_string(fault.line) + ": " + fault.what + "\n";
    }
    BOOST_TEST(read.scenario.has_value() == lines.empty());
    return lines;
}

const std::string title = ":: StoryTitle\nAt the door\n";

// With one passage, whose text begins in line 4.
std::string faults_in(const std::string& text) {
    return faults_of(written(title + ":: Start [end]\n" + text));
}

} // namespace

BOOST_AUTO_TEST_SUITE(scenario_reader)

BOOST_AUTO_TEST_CASE(passages_become_slides_with_choices) {
    const auto scenario = written(title + ":: Go *in* [end]\nYou are in.\n"
                                          ":: Start\n"
                                          "![A door](pictures/door.svg)\n\n"
                                          "**Call 999** first.\n\n"
                                          "[[Go in->Go *in*]]\n[[Look again->Start]]\n")
                              .scenario;
    BOOST_REQUIRE(scenario.has_value());
    BOOST_TEST(scenario->title == "At the door");
    BOOST_TEST(scenario->start == 1U);
    const ScenarioPassage& start = scenario->passages[1];
    BOOST_TEST(start.page.title == "At the door");
    BOOST_TEST(start.page.picture->alt == "A door");
    BOOST_TEST(plain_lines(start.page).front() == "Call 999 first.");
    BOOST_REQUIRE(start.choices.size() == 2U);
    BOOST_TEST(start.choices[0].words == "Go in");
    BOOST_TEST(start.choices[0].to == 0U);
    BOOST_TEST(start.choices[1].to == 1U);
    BOOST_TEST(scenario->passages[0].page.title == "Go *in*");
    BOOST_TEST(scenario->passages[0].choices.empty());
    BOOST_TEST((passage_index(*scenario, "Start") == 1U));
    BOOST_TEST(!passage_index(*scenario, "start").has_value());
}

BOOST_AUTO_TEST_CASE(a_heading_of_its_own_stands_in_place_of_the_name) {
    const auto scenario = written(title + ":: Start [end]\n\n## Przy drzwiach\n\nx\n").scenario;
    BOOST_REQUIRE(scenario.has_value());
    BOOST_TEST(scenario->passages.front().page.title == "Przy drzwiach");
}

BOOST_AUTO_TEST_CASE(what_a_slide_cannot_hold_no_passage_can) {
    BOOST_TEST(faults_in("x\n\n*y*\n") == "6: a slide cannot hold italics\n");
    BOOST_TEST(faults_in("![A tree](pictures/tree.svg)\n") ==
               "4: there is no picture pictures/tree.svg\n");
    BOOST_TEST(faults_in("") == "3: the slide 'At the door' is empty\n");
    BOOST_TEST(faults_in("## A\n\nx\n\n## B\n\ny\n") ==
               "3: a passage is one screen: it has at most one ## heading\n");
    BOOST_TEST(faults_of(written(":: Start [end]\nx\n")) ==
               "1: it has no title: write it under :: StoryTitle\n");
}

BOOST_AUTO_TEST_CASE(a_name_fits_the_place_where_it_is_kept) {
    const std::string name(200, 'n');
    const auto told = [](const std::string& passage) {
        return faults_of(written(title + ":: Start\n[[Go->" + passage + "]]\n\nx\n:: " + passage +
                                 " [end]\nx\n"));
    };
    BOOST_TEST(told(name) == "");
    BOOST_TEST(told(name + "n") == "7: the name of a passage has at most 200 bytes\n");
}

BOOST_AUTO_TEST_CASE(braces_are_for_numbers_alone) {
    BOOST_TEST(faults_in("Ring {contact:adult-social-care}, or {contact:101}.\n") == "");
    const std::string refused =
        "3: { and } stand for a number alone: {contact:<id in contacts.toml>}\n";
    for (const char* text : {"{x}", "{contact:}", "{contact:A}", "{contact:a", "{", "a {contact"}) {
        BOOST_TEST(faults_in(text) == refused, text);
    }
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_by_line) {
    BOOST_TEST(faults_in("*x*\n:: Lost\n[[a->Nowhere]]\n") == "4: a slide cannot hold italics\n"
                                                              "5: no way leads to 'Lost'\n"
                                                              "5: the slide 'Lost' is empty\n"
                                                              "6: there is no passage 'Nowhere'\n");
}

BOOST_AUTO_TEST_SUITE_END()

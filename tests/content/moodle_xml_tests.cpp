#include "content/moodle_xml.h"
#include "invented_items.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

std::string problems_of(const ItemBank& bank) {
    std::string all;
    for (const auto& [line, message] : bank.problems) {
        all += (all.empty() ? "" : "; ") + std::to_string(line) + ": " + message;
    }
    return all.empty() ? "nothing" : all;
}

ItemBank read(const std::string& questions) {
    return read_moodle_xml("<?xml version=\"1.0\"?>\n<quiz>\n" + questions + "</quiz>\n");
}

// A question with that inside; it begins on line 3.
std::string question(const std::string& type, const std::string& inside) {
    return "<question type=\"" + type +
           "\">\n<questiontext format=\"plain_text\"><text>Q</text></questiontext>\n" + inside +
           "</question>\n";
}

QuizItem one(const std::string& type, const std::string& inside) {
    const ItemBank bank = read(question(type, inside));
    BOOST_TEST_REQUIRE(problems_of(bank) == "nothing");
    BOOST_TEST_REQUIRE(bank.items.size() == 1U);
    return bank.items.front();
}

std::string told_of(const std::string& type, const std::string& inside) {
    return problems_of(read(question(type, inside)));
}

// A range is written with its middle as value.
void set_value_and_tolerance(QuizItem& item) {
    if (auto* numerical = std::get_if<NumericalItem>(&item.form)) {
        for (ItemNumber& number : numerical->answers) {
            if (const auto* between = std::get_if<NumberBetween>(&number.pattern)) {
                number.pattern = NumberNear{between->least, 0.25};
            }
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(moodle_xml)

BOOST_AUTO_TEST_CASE(what_was_written_reads_as_equal_questions) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        InventedItems invented{seed};
        std::vector<QuizItem> items;
        for (int i = 0; i < 10; ++i) {
            items.push_back(invented.next());
            set_value_and_tolerance(items.back());
        }
        const WrittenItems written = write_moodle_xml(items);
        BOOST_TEST_REQUIRE(written.problems.empty());
        const ItemBank bank = read_moodle_xml(written.text);
        BOOST_TEST_REQUIRE(problems_of(bank) == "nothing", written.text);
        BOOST_TEST_REQUIRE((bank.items == items), "seed " << seed << " in\n" << written.text);
    }
}

BOOST_AUTO_TEST_CASE(a_question_has_all_that_moodle_exports) {
    const ItemBank bank = read(
        "<!-- question: 0  -->\n"
        "<question type=\"category\"><category><text>$course$/top/A</text></category></question>\n"
        "<question type=\"multichoice\">\n"
        "<name><text>Two &amp; two</text></name>\n"
        "<questiontext format=\"html\"><text><![CDATA[<p>Which?</p>]]></text></questiontext>\n"
        "<generalfeedback format=\"html\"><text></text></generalfeedback>\n"
        "<defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>\n"
        "<idnumber>one</idnumber><single>true</single><shuffleanswers>true</shuffleanswers>\n"
        "<answernumbering>abc</answernumbering><showstandardinstruction>0</showstandardinstruction>"
        "<correctfeedback format=\"html\"><text>Your answer is correct.</text></correctfeedback>\n"
        "<shownumcorrect/>\n"
        "<answer fraction=\"100\" format=\"html\"><text>A</text>"
        "<feedback format=\"html\"><text>Yes</text></feedback></answer>\n"
        "<answer fraction=\"-33.33333\" format=\"markdown\"><text>*B*</text></answer>\n"
        "<tags><tag><text>easy</text></tag></tags>\n"
        "</question>\n");
    BOOST_TEST_REQUIRE(problems_of(bank) == "nothing");
    BOOST_REQUIRE(bank.items.size() == 1U);
    const QuizItem wanted{.id = {"one"},
                          .title = "Two & two",
                          .category = "$course$/top/A",
                          .stem = {"<p>Which?</p>", TextFormat::html},
                          .form =
                              SingleItem{{{{"A", TextFormat::html}, 100, {"Yes", TextFormat::html}},
                                          {{"*B*", TextFormat::markdown}, -33.33333}}},
                          .tags = {{"easy"}}};
    BOOST_TEST((bank.items.front() == wanted));
    BOOST_TEST(bank.items.front().place.line == 5);
}

BOOST_AUTO_TEST_CASE(numbers_have_a_tolerance) {
    const auto numerical = std::get<NumericalItem>(
        one("numerical", "<answer fraction=\"100\"><text>3.5</text><tolerance>0.5</tolerance>"
                         "</answer><answer fraction=\"0\"><text>*</text></answer>")
            .form);
    BOOST_REQUIRE(numerical.answers.size() == 2U);
    BOOST_TEST(text_of(numerical.answers[0].pattern) == "3.5:0.5");
    BOOST_TEST(text_of(numerical.answers[1].pattern) == "*");
}

BOOST_AUTO_TEST_CASE(the_ordering_question_of_moodle_is_ours) {
    const QuizItem item = one("ordering", "<answer fraction=\"1\"><text>first</text></answer>"
                                          "<answer fraction=\"2\"><text>then</text></answer>");
    const std::vector<std::string> steps{"first", "then"};
    BOOST_TEST((std::get<OrderingItem>(item.form).steps == steps));
}

BOOST_AUTO_TEST_CASE(what_an_item_does_not_hold_is_told_with_its_line) {
    BOOST_TEST(told_of("essay", "<defaultgrade>2</defaultgrade>\n<hint format=\"html\"><text>Think"
                                "</text></hint>") ==
               "5: <defaultgrade> 2 is left out; 6: <hint> Think is left out");
    BOOST_TEST(told_of("shortanswer", "<usecase>1</usecase>"
                                      "<answer fraction=\"100\"><text>a</text></answer>") ==
               "5: <usecase> 1 is left out");
    BOOST_TEST(told_of("essay", "<generalfeedback format=\"wiki\"><text>g</text>"
                                "<file name=\"a.png\">AAAA</file></generalfeedback>") ==
               "5: the file a.png is left out; 5: the format 'wiki' is not known");
    BOOST_TEST(told_of("essay", "<name><text>a</text></name>\n<name><text>b</text></name>") ==
               "6: a second <name> is left out");
}

BOOST_AUTO_TEST_CASE(what_a_category_says_of_itself_is_told) {
    const ItemBank bank = read("<question type=\"category\">\n"
                               "<category><text>top/Doors</text></category>\n"
                               "<info format=\"html\"><text>For all who stand there</text></info>\n"
                               "<idnumber>D7</idnumber>\n"
                               "</question>\n" +
                               question("essay", ""));
    BOOST_TEST(problems_of(bank) == "5: <info> For all who stand there is left out; "
                                    "6: <idnumber> D7 is left out");
    BOOST_REQUIRE(bank.items.size() == 1U);
    BOOST_TEST(bank.items[0].category == "top/Doors");
    BOOST_TEST(problems_of(read("<question type=\"category\"><category><text>A</text></category>"
                                "<info format=\"html\"><text></text></info><idnumber/>"
                                "</question>")) == "nothing");
    BOOST_TEST(problems_of(read("<question type=\"category\"/>")) ==
               "3: a category without a name");
}

BOOST_AUTO_TEST_CASE(what_stands_deeper_than_anybody_reads_is_told) {
    BOOST_TEST(told_of("multichoice", "<answer fraction=\"100\"><text>A</text>\n"
                                      "<feedback><text>Yes</text><note>why</note></feedback>\n"
                                      "<weight>3</weight></answer>") ==
               "6: <note> why is left out; 7: <weight> 3 is left out");
    BOOST_TEST(told_of("matching", "<subquestion><text>a</text><answer><text>1</text><hint/>"
                                   "</answer></subquestion>\n<subquestion><text>b</text>"
                                   "<answer><text>2</text></answer><answer/></subquestion>") ==
               "5: <hint> is left out; 6: a second <answer> is left out");
    BOOST_TEST(told_of("essay", "<name>bare</name>\n<tags><tag>easy</tag><group>"
                                "<tag><text>new</text></tag></group></tags>") ==
               "5: the words 'bare' in <name> are left out; "
               "6: the words 'easy' in <tag> are left out; 6: <group> is left out");
    BOOST_TEST(told_of("essay", "<generalfeedback><text>a</text><text>b</text>"
                                "</generalfeedback>\n<idnumber><text>7</text></idnumber>") ==
               "5: a second <text> is left out; 6: <text> 7 is left out");
    BOOST_TEST(told_of("ordering",
                       "<answer fraction=\"2\"><text>first</text></answer>\n"
                       "<answer fraction=\"1\"><text>then</text><feedback><text>f</text>"
                       "</feedback></answer>") ==
               "5: the fraction 2 of step 1 is left out; 6: the fraction 1 of step 2 is left out; "
               "6: <feedback> f is left out");
}

BOOST_AUTO_TEST_CASE(a_usual_setting_with_a_file_or_more_elements_is_told) {
    BOOST_TEST(told_of("essay", "<correctfeedback><text>Your answer is correct.</text>"
                                "<file name=\"a.png\">AA</file></correctfeedback>\n"
                                "<penalty>0<each>1</each></penalty>") ==
               "5: <correctfeedback> Your answer is correct. is left out; "
               "6: <penalty> 0 is left out");
}

BOOST_AUTO_TEST_CASE(words_and_attributes_that_nobody_reads_are_told) {
    BOOST_TEST(problems_of(read("Hello\n" + question("essay", "stray\n") +
                                "<question type=\"essay\" owner=\"me\"><questiontext><text>Q</text>"
                                "</questiontext></question>")) ==
               "3: the words 'Hello' between questions are left out; "
               "6: the words 'stray' in <question> are left out; "
               "8: owner of <question> is left out");
    BOOST_TEST(problems_of(read_moodle_xml("<quiz/>\n<quiz><question type=\"essay\"/></quiz>")) ==
               "2: <quiz> beside the first <quiz> is left out");
}

BOOST_AUTO_TEST_CASE(a_true_or_false_that_is_half_right_is_told) {
    const auto answers = [](const std::string& when_true, const std::string& when_false) {
        return "<answer fraction=\"" + when_true +
               "\"><text>true</text></answer>\n<answer fraction=\"" + when_false +
               "\"><text>false</text></answer>";
    };
    BOOST_TEST(told_of("truefalse", answers("100", "0")) == "nothing");
    BOOST_TEST(told_of("truefalse", answers("50", "0")) == "5: the fraction 50 is read as 100");
    BOOST_TEST(told_of("truefalse", answers("0", "-25")) == "6: the fraction -25 is read as 100");
    BOOST_TEST(told_of("truefalse", answers("100", "0") + answers("0", "100")) ==
               "6: a second answer true");
}

BOOST_AUTO_TEST_CASE(one_mistake_never_loses_the_others) {
    const ItemBank bank =
        read(question("cloze", "") + question("essay", "") + question("truefalse", "") +
             question("numerical", "<answer><text>three</text></answer>") +
             question("multichoice", "<answer fraction=\"lots\"><text>a</text></answer>") +
             question("multichoice", "<answer fraction=\"100\"><text/></answer>") +
             question("essay", "<generalfeedback><text><p>x</p></text></generalfeedback>") +
             "<note/>\n" + question("description", ""));
    BOOST_REQUIRE(bank.items.size() == 2U);
    BOOST_TEST(problems_of(bank) ==
               "3: a question of the kind 'cloze' cannot be taken; "
               "9: a question needs the answers true and false; "
               "14: 'three' with tolerance '' is no number; "
               "17: a fraction is a number from -100 to 100; "
               "18: an option has no words; "
               "23: markup inside <text> that is neither escaped nor in CDATA; "
               "24: <note> is no question");
}

BOOST_AUTO_TEST_CASE(where_the_xml_breaks_off_the_questions_before_are_kept) {
    const ItemBank bank = read_moodle_xml("<quiz>\n" + question("essay", "") +
                                          "<question type=\"essay\"><name><text>cut");
    BOOST_TEST(bank.items.size() == 1U);
    BOOST_REQUIRE(bank.problems.size() == 1U);
    BOOST_TEST(bank.problems[0].line == 5);
    BOOST_TEST(bank.problems[0].message.starts_with("the XML breaks off here"));
}

BOOST_AUTO_TEST_CASE(entities_are_not_expanded_and_other_xml_is_refused) {
    const ItemBank bank = read_moodle_xml(
        "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n"
        "<quiz>" +
        question("essay", "<name><text>&a;&b;</text></name>") + "</quiz>");
    BOOST_REQUIRE(bank.items.size() == 1U);
    BOOST_TEST(bank.items[0].title == "&a;&b;");
    BOOST_TEST(problems_of(bank) == "1: a DOCTYPE is not read");
    BOOST_TEST(problems_of(read_moodle_xml("<html/>")) == "1: no <quiz>: this is not Moodle XML");
}

BOOST_AUTO_TEST_CASE(what_moodle_xml_cannot_carry_is_told) {
    const QuizItem item{.id = {},
                        .title = {},
                        .category = {},
                        .stem = {"Q"},
                        .form = ShortAnswerItem{{{{"a", TextFormat::html}, 100}}},
                        .place = {7}};
    const WrittenItems written = write_moodle_xml({&item, 1});
    BOOST_REQUIRE(written.problems.size() == 1U);
    BOOST_TEST((written.problems.front() ==
                ItemProblem{7, "Moodle XML cannot carry the format [html] of a typed answer"}));
}

BOOST_AUTO_TEST_SUITE_END()

#include "interchange/quiz_json.h"
#include "invented_items.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::string a_question = R"({"id":"","title":"","kind":"essay","category":"",)"
                               R"("stem":{"format":"plain","text":"Q"},"answers":[],"pairs":[],)"
                               R"("tags":[],"general_feedback":"","line":3})";

// a_question with one part replaced, between two good ones: what is told, when both are read.
std::string told_of(const std::string& part, const std::string& instead) {
    std::string broken = a_question;
    broken.replace(broken.find(part), part.size(), instead);
    const ItemBank bank = read_quiz_json("{\"questions\":[" + a_question + ',' + broken + ',' +
                                         a_question + "],\"problems\":[]}");
    BOOST_TEST(bank.items.size() == 2U);
    return bank.problems.size() == 1
               ? std::to_string(bank.problems[0].line) + ": " + bank.problems[0].message
               : "not one problem";
}

} // namespace

BOOST_AUTO_TEST_SUITE(quiz_json)

BOOST_AUTO_TEST_CASE(what_was_written_reads_as_equal_questions) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const std::vector<QuizItem> items = invented(seed, 10);
        const std::string text = quiz_json_text({items, {{3, "a problem"}}});
        const ItemBank bank = read_quiz_json(text);
        BOOST_TEST_REQUIRE(bank.problems.size() == 1U, bank.problems.front().message);
        BOOST_TEST((bank.problems.front() == ItemProblem{3, "a problem"}));
        BOOST_TEST_REQUIRE((bank.items == items), "seed " << seed << " in\n" << text);
        BOOST_TEST(bank.items[9].place.line == 10);
    }
}

BOOST_AUTO_TEST_CASE(the_form_is_the_published_one) {
    const QuizItem item{.id = {"one"},
                        .title = "T",
                        .category = "C",
                        .stem = {"Q", TextFormat::html},
                        .form = SingleItem{{{{"a", TextFormat::html}, 100, {"f"}},
                                            {{"b", TextFormat::html}, -33.333}}},
                        .tags = {{"x"}},
                        .place = {5}};
    BOOST_TEST(quiz_json_text({{item}, {}}) ==
               R"({"questions":[{"id":"one","title":"T","kind":"single","category":"C",)"
               R"("stem":{"format":"html","text":"Q"},"answers":[{"text":"a","fraction":1,)"
               R"("feedback":"f","feedback_format":"moodle"},{"text":"b","fraction":-0.33333,)"
               R"("feedback":""}],"pairs":[],"tags":["x"],"general_feedback":"","line":5}],)"
               R"("problems":[]})"
               "\n");
}

BOOST_AUTO_TEST_CASE(one_mistake_never_loses_the_others) {
    BOOST_TEST(told_of("essay", "dance") == "3: questions[1].kind: not known");
    BOOST_TEST(told_of("essay", "single") ==
               "3: questions[1].answers: the question has no answers");
    BOOST_TEST(told_of("\"pairs\":[]", "\"pairs\":[{\"prompt\":\"a\",\"match\":\"b\"}]") ==
               "3: questions[1].pairs: a question of this kind has none");
    BOOST_TEST(told_of("\"format\":\"plain\"", "\"format\":\"wiki\"") ==
               "3: questions[1].stem.format: not moodle, html, markdown or plain");
    BOOST_TEST(told_of("\"id\":\"\",", "") == "3: questions[1].id: missing");
    BOOST_TEST(told_of("\"line\":3", "\"line\":3,\"more\":1") == "3: questions[1].more: unknown");
    BOOST_TEST(told_of("\"line\":3", "\"line\":-3") ==
               "0: questions[1].line: not a number within bounds");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_told) {
    const ItemBank bank = read_quiz_json("{\"questions\":[\n1 1\n]}");
    BOOST_REQUIRE(bank.problems.size() == 1U);
    BOOST_TEST((bank.problems[0] == ItemProblem{2, "not JSON at byte 18"}));
    BOOST_TEST(read_quiz_json("[]").problems.front().message == ": not an object");
}

BOOST_AUTO_TEST_SUITE_END()

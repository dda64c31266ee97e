#include <boost/test/unit_test.hpp>

#include "app/question_statistics.h"
#include "app/words/statistics_words.h"

#include "app/venue_on_disk.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

Question asked(const std::string& id) {
    return {.id = {id},
            .text = "What?",
            .taught_on = {"01-x", 0},
            .form = OneAnswer{{{"This", "Yes.", true}, {"That", "No.", false}}}};
}

Course course_of_two() {
    Course course;
    course.id = {"small"};
    course.version = "1.0";
    course.content_hash = digest_of("1.0");
    course.editions = {{"en", Face::standard, "Small", "Short.", {}, {asked("a"), asked("b")}, {}}};
    return course;
}

// Option 0 is right.
Attempt attempt(int a, int b, const std::string& version = "1.0") {
    Attempt made;
    made.course = {"small"};
    made.version = version;
    made.content = digest_of(version);
    made.answers = {{{"a"}, {a}}, {{"b"}, {b}}};
    return made;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(question_statistics)

// The marks of the first case in item_statistics_tests.cpp, worked by hand there.
BOOST_AUTO_TEST_CASE(a_question_is_judged_beside_the_others_of_its_attempts) {
    const CourseFigures figures =
        figures_of(course_of_two(), {attempt(0, 0), attempt(0, 0), attempt(1, 1), attempt(0, 1)});
    BOOST_TEST(figures.attempts == 4);
    BOOST_REQUIRE(figures.questions.size() == 2U);
    const ItemStatistics& first = figures.questions[0].statistics;
    BOOST_TEST(first.facility.value() == 75, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(first.discrimination.value() == 57.735, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(figures.questions[0].options[0].chosen == 3);
    BOOST_TEST(figures.questions[0].options[1].chosen == 1);
}

BOOST_AUTO_TEST_CASE(attempts_at_another_version_do_not_count) {
    const CourseFigures figures = figures_of(course_of_two(), {attempt(0, 0, "0.9")});
    BOOST_TEST(figures.attempts == 0);
    BOOST_TEST(figures.questions.empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_shown_of_fewer_than_5_people) {
    std::vector<Attempt> attempts(6, attempt(0, 1)); // by one person
    BOOST_TEST(!shown_figures(figures_of(course_of_two(), attempts)));
    for (const char* person : {"two", "three", "four", "five"}) {
        attempts.push_back(attempt(0, 0));
        attempts.back().person = {person};
        attempts.back().answers.pop_back(); // they were not asked the second
    }
    const auto shown = shown_figures(figures_of(course_of_two(), attempts));
    BOOST_REQUIRE(shown.has_value());
    BOOST_REQUIRE(shown->questions.size() == 1U);
    BOOST_TEST(shown->questions[0].question.id.text == "a");
}

BOOST_AUTO_TEST_CASE(from_30_attempts_a_question_is_judged_in_words) {
    std::vector<Attempt> attempts;
    for (int i = 0; i < 29; ++i) {
        attempts.push_back(attempt(i % 2, i % 3 == 0 ? 1 : 0));
    }
    const std::string few = figures_in_words(figures_of(course_of_two(), attempts));
    BOOST_TEST(has(few, "Small, 1.0: 29 attempts\n"));
    BOOST_TEST(has(few, "Too few answers to judge: 29, and 30 are needed."));
    BOOST_TEST(!has(few, "Goes with the rest"));
    attempts.push_back(attempt(0, 0));
    const std::string enough = figures_in_words(figures_of(course_of_two(), attempts));
    BOOST_TEST(has(enough, "Right: 53 % (36 to 70 %) of 30 attempts"));
    BOOST_TEST(has(enough, "Goes with the rest of the quiz: "));
    // Of 16 and 19 right of 30: covariances with both together of 0.269 and 0.241, by their roots.
    BOOST_TEST(has(enough, "Its part in what makes results differ: 51 %"));
    BOOST_TEST(has(enough, "Its part in what makes results differ: 49 %"));
    BOOST_TEST(has(enough, "This (right): chosen 16 times (36 to 70 %)"));
    BOOST_TEST(!has(enough, "Too few"));
}

BOOST_FIXTURE_TEST_CASE(a_venue_is_read_from_5_people_at_a_course_on, AVenueOnDisk) {
    const auto figures = [&] { return figures_of_venue(where, world.library.courses); };
    BOOST_TEST(figures().empty()); // two have passed
    for (const char* name : {"Cai", "Dot", "Eve"}) {
        join(*open(), name);
    }
    BOOST_REQUIRE(figures().size() == 1U);
    BOOST_TEST(figures()[0].attempts == 5);
    BOOST_CHECK_THROW(static_cast<void>(figures_of_venue(data, world.library.courses)),
                      MachineError);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "domain/training/drill.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

Course course_of(const char* id, int questions) {
    Course course;
    course.id = {id};
    course.editions = {{"en", Face::standard, "Title", "Short.", {}, {}, {}}};
    for (int i = 0; i < questions; ++i) {
        course.editions.front().bank.push_back(
            {.id = {"q" + std::to_string(i)},
             .text = "What?",
             .taught_on = {"01-x", 0},
             .form = OneAnswer{{{"This", "Yes.", true}, {"That", "No.", false}}}});
    }
    return course;
}

// Of one question; option 0 is right.
Attempt attempt(const char* course, const char* question, int option) {
    Attempt made;
    made.course = {course};
    made.answers = {{{question}, {option}}};
    return made;
}

struct TwoCourses {
    Course one = course_of("one", 20);
    Course two = course_of("two", 20);
    std::vector<const Course*> courses{&one, &two};

    // In how many of 1,000 drills that question stands.
    [[nodiscard]] int drills_with(const char* course,
                                  const char* question,
                                  const std::vector<Attempt>& attempts) const {
        int count = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            const auto drill = draw_drill(courses, attempts, seed);
            count += std::any_of(drill.begin(), drill.end(), [&](const DrillQuestion& each) {
                return each.course.text == course && each.drawn.question.text == question;
            });
        }
        return count;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(drill, TwoCourses)

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_drill_of_six_different_questions) {
    const auto drill = draw_drill(courses, {}, 7);
    BOOST_TEST(drill.size() == drill_questions);
    BOOST_TEST((drill == draw_drill(courses, {}, 7)));
    BOOST_TEST((drill != draw_drill(courses, {}, 8)));
    std::set<std::pair<CourseId, QuestionId>> seen;
    for (const DrillQuestion& each : drill) {
        seen.insert({each.course, each.drawn.question});
        BOOST_TEST(each.drawn.option_order.size() == 2U);
    }
    BOOST_TEST(seen.size() == drill_questions);
}

// 6 of 40 questions: each stands in 150 of 1,000 drills by chance. One that weighs 10 among 39 that
// weigh 1 comes first in 10 of 49 draws, and in 6 draws in about 7 of 10.
BOOST_AUTO_TEST_CASE(what_the_team_gets_wrong_comes_more_often) {
    const int by_chance = drills_with("one", "q3", {});
    BOOST_TEST(by_chance > 100);
    BOOST_TEST(by_chance < 200);
    const int wrong = drills_with("one", "q3", {attempt("one", "q3", 1), attempt("one", "q3", 1)});
    BOOST_TEST(wrong > 650);
    BOOST_TEST(wrong < 850);
    const int half = drills_with("one", "q3", {attempt("one", "q3", 1), attempt("one", "q3", 0)});
    BOOST_TEST(half > by_chance);
    BOOST_TEST(half < wrong);
    BOOST_TEST(drills_with("one", "q3", {attempt("one", "q3", 0)}) == by_chance);
    BOOST_TEST(drills_with("one", "q3", {attempt("two", "q3", 1)}) < 200, "of another course");
}

BOOST_AUTO_TEST_CASE(what_the_team_got_wrong_counts_after_a_change_of_the_course_too) {
    const std::vector<Attempt> wrong{attempt("one", "q3", 1), attempt("one", "q3", 1)};
    const int before = drills_with("one", "q3", wrong);
    one.content_hash = digest_of("another word");
    BOOST_TEST(drills_with("one", "q3", wrong) == before);
}

BOOST_AUTO_TEST_CASE(what_the_team_got_wrong_in_another_major_version_does_not_count) {
    const std::vector<Attempt> wrong{attempt("one", "q3", 1), attempt("one", "q3", 1)};
    const int by_chance = drills_with("one", "q3", {});
    one.version = "2.0";
    BOOST_TEST(drills_with("one", "q3", wrong) == by_chance);
}

BOOST_AUTO_TEST_CASE(few_questions_make_a_short_drill) {
    const Course small = course_of("small", 2);
    BOOST_TEST(draw_drill(std::vector{&small}, {}, 1).size() == 2U);
    BOOST_TEST(draw_drill({}, {}, 1).empty());
}

BOOST_AUTO_TEST_CASE(a_year_has_four_quarters) {
    using namespace std::chrono;
    BOOST_TEST(quarter_of(year{2026} / 1 / 1) == "2026-1");
    BOOST_TEST(quarter_of(year{2026} / 3 / 31) == "2026-1");
    BOOST_TEST(quarter_of(year{2026} / 4 / 1) == "2026-2");
    BOOST_TEST(quarter_of(year{2026} / 12 / 31) == "2026-4");
}

BOOST_AUTO_TEST_SUITE_END()

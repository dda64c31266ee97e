#include <boost/test/unit_test.hpp>

#include "domain/training/course_changes.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(course_changes)

namespace {

Slide page(int place, const std::string& title, const std::string& words) {
    return {.address = {"01-tea", place},
            .title = title,
            .blocks = {Prose{{{.text = words}}}},
            .picture = std::nullopt};
}

Question question(const std::string& id, const std::string& text) {
    return {.id = {id},
            .text = text,
            .taught_on = {"01-tea", 0},
            .form = TrueOrFalse{true, "No.", "Yes."}};
}

Edition edition(Face face, std::vector<Slide> slides) {
    Edition edition;
    edition.language = "en";
    edition.face = face;
    edition.slides = std::move(slides);
    edition.bank = {question("hot", "Is it hot?"), question("wet", "Is it wet?")};
    return edition;
}

// Two pages in both faces, and two questions.
Course tea() {
    Course course;
    course.version = "1.0";
    course.editions = {
        edition(Face::standard, {page(0, "Leaves", "Dry."), page(1, "Water", "Wet.")}),
        edition(Face::easy_read, {page(0, "The leaves", "Dry"), page(1, "The water", "Wet")})};
    return course;
}

SlidePicture leaf(double width) {
    return {.file = "pictures/leaf.svg",
            .drawing =
                [width] {
                    Drawing drawing;
                    drawing.pages.push_back({.size = {width, 10}, .parts = {}});
                    return drawing;
                },
            .alt = "A leaf",
            .caption = ""};
}

} // namespace

BOOST_AUTO_TEST_CASE(the_same_course_has_not_changed) {
    const CourseChanges changes = changes_between(tea(), tea());
    BOOST_TEST(changes.added_pages.empty());
    BOOST_TEST(changes.changed_pages.empty());
    BOOST_TEST(changes.removed_pages.empty());
    BOOST_TEST(changes.added_questions + changes.changed_questions + changes.removed_questions ==
               0);
    BOOST_TEST(!changes.has_other_story);
    BOOST_TEST(!changes.makes_due);
}

BOOST_AUTO_TEST_CASE(steps_in_another_order_and_another_match_change_a_question) {
    const auto with = [](QuestionForm form) {
        Course course = tea();
        course.editions.front().bank.front().form = std::move(form);
        return course;
    };
    const auto changed = [&](const QuestionForm& before, const QuestionForm& after) {
        return changes_between(with(before), with(after)).changed_questions;
    };
    const StepsInOrder steps{{"Boil", "Pour", "Wait"}};
    BOOST_TEST(changed(steps, steps) == 0);
    BOOST_TEST(changed(steps, StepsInOrder{{"Pour", "Boil", "Wait"}}) == 1);
    const Pairs pairs{{{"Tea", 0}, {"Ice", 1}}, {"hot", "cold"}};
    BOOST_TEST(changed(pairs, pairs) == 0);
    BOOST_TEST(changed(pairs, Pairs{{{"Tea", 1}, {"Ice", 0}}, {"hot", "cold"}}) == 1);
}

BOOST_AUTO_TEST_CASE(a_page_that_comes_between_changes_no_other) {
    Course after = tea();
    after.editions.pop_back();
    Course before = after;
    after.editions[0].slides = {page(0, "Leaves", "Dry."), page(1, "Pot", "Round."),
                                page(2, "Water", "Wet.")};
    const CourseChanges changes = changes_between(before, after);
    BOOST_TEST(changes.added_pages == std::vector<std::string>{"Pot"});
    BOOST_TEST(changes.changed_pages.empty());
    BOOST_TEST(changes.removed_pages.empty());
    BOOST_TEST(changes_between(after, before).removed_pages == std::vector<std::string>{"Pot"});
}

BOOST_AUTO_TEST_CASE(a_page_whose_easy_read_changed_is_a_changed_page) {
    Course after = tea();
    after.editions[1].slides[1] = page(1, "The water", "Very wet");
    BOOST_TEST(changes_between(tea(), after).changed_pages == std::vector<std::string>{"Water"});
}

BOOST_AUTO_TEST_CASE(a_page_with_another_picture_is_a_changed_page) {
    const auto with_width = [](double width) {
        Course course = tea();
        course.editions[0].slides[0].picture = leaf(width);
        return course;
    };
    BOOST_TEST(changes_between(with_width(10), with_width(10)).changed_pages.empty());
    BOOST_TEST(changes_between(with_width(10), with_width(11)).changed_pages ==
               std::vector<std::string>{"Leaves"});
}

BOOST_AUTO_TEST_CASE(a_question_with_another_picture_is_a_changed_question) {
    Course after = tea();
    after.editions[1].bank[0].picture = leaf(10);
    BOOST_TEST(changes_between(tea(), after).changed_questions == 1);
    BOOST_TEST(changes_between(after, after).changed_questions == 0);
}

BOOST_AUTO_TEST_CASE(questions_go_by_their_ids) {
    Course after = tea();
    for (Edition& edition : after.editions) {
        edition.bank = {question("wet", "Is it very wet?"), question("new", "Is it new?")};
    }
    const CourseChanges changes = changes_between(tea(), after);
    BOOST_TEST(changes.added_questions == 1);
    BOOST_TEST(changes.changed_questions == 1);
    BOOST_TEST(changes.removed_questions == 1);
}

BOOST_AUTO_TEST_CASE(a_story_that_comes_or_goes_is_another_story) {
    Course after = tea();
    after.editions[0].scenario = Scenario{
        .title = "Tea time",
        .passages = {{.name = "start", .page = page(0, "A pot", "It is hot."), .choices = {}}}};
    BOOST_TEST(changes_between(tea(), after).has_other_story);
    BOOST_TEST(!changes_between(after, after).has_other_story);
}

BOOST_AUTO_TEST_CASE(only_a_major_version_makes_passes_due) {
    Course after = tea();
    after.version = "1.9";
    BOOST_TEST(!changes_between(tea(), after).makes_due);
    after.version = "2.0";
    BOOST_TEST(changes_between(tea(), after).makes_due);
}

BOOST_AUTO_TEST_SUITE_END()

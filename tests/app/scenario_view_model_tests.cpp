#include <boost/test/unit_test.hpp>

#include "app/courses_view_model.h"
#include "app/desk_fixture.h"
#include "app/lesson_view_model.h"
#include "app/scenario_view_model.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const CourseId being{"being-a-safe-place"};

// Ben, at the story "A man at closing time".
struct Practising : ADesk {
    Practising() { desk.session.begin_learner(ben, outside.now()); }

    PersonId ben = add_person("Ben Example");
    const Course& course = *find_course(library, being);

    [[nodiscard]] const std::string& passage(const ScenarioViewModel& model) const {
        return model.state().passage->name;
    }
    [[nodiscard]] std::string way_in() {
        const CoursesViewModel courses{desk};
        const auto& rows = courses.state().courses;
        return std::find_if(rows.begin(), rows.end(),
                            [](const CourseRow& row) { return row.id == being; })
            ->practice;
    }
    // Takes the first choice until there is none.
    static void go_to_an_end(ScenarioViewModel& model) {
        while (!model.state().is_end) {
            model.choose(0);
        }
    }
};

// A course with one passage, in which those words stand.
Course telling(const Course& like, const std::string& words) {
    Course course = like;
    for (Edition& edition : course.editions) {
        ScenarioPassage only = edition.scenario->passages.front();
        only.page.blocks = {Prose{{{words}}}, Bullets{{{{words, Weight::bold}}}}};
        only.choices.clear();
        edition.scenario = Scenario{"A story", {only}};
    }
    return course;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(scenario_view_model, Practising)

BOOST_AUTO_TEST_CASE(a_story_begins_at_its_start_with_choices) {
    const ScenarioViewModel model{desk, course};
    const ScenarioState& state = model.state();
    BOOST_TEST(state.course_title == "Being a Safe Place");
    BOOST_TEST(passage(model) == "Start");
    BOOST_TEST(state.page.title == "A man at closing time");
    BOOST_TEST(state.choices.size() >= 2U);
    BOOST_TEST(!state.is_end);
    BOOST_TEST(!state.may_go_back);
    BOOST_TEST(!state.may_start_again);
    BOOST_TEST(state.has_easy_read);
}

BOOST_AUTO_TEST_CASE(a_choice_leads_on_and_back_leads_back) {
    ScenarioViewModel model{desk, course};
    model.choose(1);
    BOOST_TEST(passage(model) == "He pulls away");
    model.choose(0);
    BOOST_TEST(passage(model) == "A choice of seats");
    model.back();
    BOOST_TEST(passage(model) == "He pulls away");
    BOOST_TEST(model.state().may_go_back);
    model.back();
    BOOST_TEST(passage(model) == "Start");
    BOOST_TEST(!model.state().may_go_back);
    model.back();
    BOOST_TEST(passage(model) == "Start");
}

BOOST_AUTO_TEST_CASE(it_goes_on_where_they_were_and_keeps_nothing_of_the_way) {
    {
        ScenarioViewModel model{desk, course};
        model.choose(1);
        model.choose(0);
    }
    ScenarioViewModel model{desk, course};
    BOOST_TEST(passage(model) == "A choice of seats");
    BOOST_TEST(!model.state().may_go_back);
    model.start_again();
    BOOST_TEST(passage(model) == "Start");
    desk.session.begin_learner(add_person("Ana Exemplară"), outside.now());
    BOOST_TEST(passage(ScenarioViewModel(desk, course)) == "Start");
}

BOOST_AUTO_TEST_CASE(every_way_of_first_choices_comes_to_a_kind_end) {
    for (const Course& each : library.courses) {
        ScenarioViewModel model{desk, each};
        go_to_an_end(model);
        BOOST_TEST(model.state().choices.empty());
        BOOST_TEST(model.state().done.find("Well done") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(who_was_at_an_end_begins_again_and_is_told_so) {
    {
        ScenarioViewModel model{desk, course};
        BOOST_TEST(model.state().lead.starts_with("A story to practise in, if you like."));
        go_to_an_end(model);
    }
    const ScenarioViewModel again{desk, course};
    BOOST_TEST(passage(again) == "Start");
    BOOST_TEST(again.state().lead.starts_with("You have been through this story before."));
}

BOOST_AUTO_TEST_CASE(easy_read_tells_the_same_passage_and_the_way_back_stays) {
    ScenarioViewModel model{desk, course};
    model.choose(1);
    model.choose(0);
    const int words = words_in(model.state().page);
    model.switch_face(Face::easy_read);
    BOOST_TEST(passage(model) == "A choice of seats");
    BOOST_TEST(words_in(model.state().page) < words);
    BOOST_TEST((ScenarioViewModel(desk, course).state().face == Face::easy_read));
    model.back();
    BOOST_TEST(passage(model) == "He pulls away");
    model.switch_face(Face::standard);
    BOOST_TEST(passage(model) == "He pulls away");
}

BOOST_AUTO_TEST_CASE(a_passage_that_is_no_more_leads_to_the_start) {
    desk.practice.visit(ben, being, "A passage of last year");
    BOOST_TEST(passage(ScenarioViewModel(desk, course)) == "Start");
}

BOOST_AUTO_TEST_CASE(a_number_is_filled_in_once_the_council_has_checked_it) {
    const auto first_line = [this](const std::string& words) {
        const Course told = telling(course, words);
        const ScenarioViewModel model{desk, told};
        const std::vector<std::string> lines = plain_lines(model.state().page);
        BOOST_TEST(lines.front() == lines.back());
        return lines.front();
    };
    BOOST_TEST(first_line("Ring {contact:emergency}, or {contact:police}.") == "Ring 999, or 101.");
    BOOST_TEST(first_line("The number is {contact:stalking}.") ==
               "The number is under “Help numbers”.");
    BOOST_TEST(first_line("The number is {contact:nobody}.") ==
               "The number is under “Help numbers”.");
    BOOST_TEST(first_line("No number") == "No number");
}

BOOST_AUTO_TEST_CASE(the_courses_say_how_far_one_is_with_the_story) {
    BOOST_TEST(way_in() == "Practise: A man at closing time");
    ScenarioViewModel model{desk, course};
    BOOST_TEST(way_in() == "Go on practising: A man at closing time");
    go_to_an_end(model);
    BOOST_TEST(way_in() == "Practise again: A man at closing time");
    model.start_again();
    BOOST_TEST(way_in() == "Practise again: A man at closing time");
}

BOOST_AUTO_TEST_CASE(the_last_page_of_a_lesson_offers_the_story) {
    LessonViewModel lesson{desk, course};
    BOOST_TEST(lesson.state().practice.empty());
    lesson.go_to(lesson.state().pages - 1);
    BOOST_TEST(lesson.state().practice == "Practise: A man at closing time");
    lesson.back();
    BOOST_TEST(lesson.state().practice.empty());
}

BOOST_AUTO_TEST_CASE(a_course_without_a_story_offers_none) {
    Course without = course;
    for (Edition& edition : without.editions) {
        edition.scenario.reset();
    }
    LessonViewModel lesson{desk, without};
    lesson.go_to(lesson.state().pages - 1);
    BOOST_TEST(lesson.state().practice.empty());
}

BOOST_AUTO_TEST_CASE(a_step_that_cannot_be_kept_is_shown_all_the_same) {
    ScenarioViewModel model{desk, course};
    desk.file.db().exec("ALTER TABLE practice RENAME TO hidden");
    model.choose(1);
    BOOST_TEST(passage(model) == "He pulls away");
    BOOST_TEST(!model.state().trouble.empty());
    desk.file.db().exec("ALTER TABLE hidden RENAME TO practice");
    model.back();
    BOOST_TEST(model.state().trouble.empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/courses_view_model.h"
#include "app/desk_fixture.h"
#include "app/lesson_view_model.h"
#include "app/manager_pin.h"
#include "app/quiz_view_model.h"
#include "domain/training/paper_quiz.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const CourseId core{"being-a-safe-place"};
const CourseId running{"running-a-safe-place"};

struct ALearner : ADesk {
    ALearner() { desk.session.begin_learner(ben, outside.now()); }

    PersonId ben = add_person("Ben Example");
    ProgressKey bookmark{.person = ben, .course = core, .language = "en", .face = Face::standard};

    [[nodiscard]] CourseRow row(const CourseId& course) {
        const CoursesViewModel courses{desk};
        const auto& rows = courses.state().courses;
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const CourseRow& each) { return each.id == course; });
        BOOST_REQUIRE(found != rows.end());
        return *found;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(courses_view_model)

BOOST_FIXTURE_TEST_CASE(what_a_person_needs_stands_first, ALearner) {
    const CoursesViewModel courses{desk};
    BOOST_TEST(courses.state().learner == "Ben Example");
    BOOST_TEST((courses.state().courses.front().id == core));
    BOOST_TEST(courses.state().courses.front().is_needed);
    BOOST_TEST(!row(running).is_needed);
    const PersonId lead = add_person("Ana Exemplară", Role::lead);
    desk.session.begin_learner(lead, outside.now());
    BOOST_TEST(row(running).is_needed);
}

BOOST_FIXTURE_TEST_CASE(a_course_says_how_far_one_is_and_what_is_next, ALearner) {
    BOOST_TEST(row(core).status_words == "Not started, about 13 minutes");
    BOOST_TEST(row(core).button == "Start");
    desk.progress.visit(bookmark, 3);
    BOOST_TEST(row(core).status_words.starts_with("Page 4 of "));
    BOOST_TEST(row(core).button == "Go on with page 4");
    desk.progress.finish(bookmark);
    BOOST_TEST(row(core).button == "Take the quiz");
    BOOST_TEST(row(core).goes_to_quiz);
    desk.sittings.put({.person = ben,
                       .course = core,
                       .version = find_course(library, core)->version,
                       .content = find_course(library, core)->content_hash,
                       .language = "en",
                       .started = outside.now(),
                       .answers = {}});
    BOOST_TEST(row(core).button == "Go on with the quiz");
    pass(ben, core);
    BOOST_TEST(row(core).status_words == "Trained, until 24 November 2027");
    BOOST_TEST((row(core).status == Status::done));
}

BOOST_FIXTURE_TEST_CASE(a_quiz_of_another_version_is_not_gone_on_with, ALearner) {
    desk.sittings.put({.person = ben,
                       .course = core,
                       .version = "0.1",
                       .language = "en",
                       .started = outside.now(),
                       .answers = {}});
    BOOST_TEST(row(core).button == "Start");
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_has_ended_is_to_be_taken_again, ALearner) {
    pass(ben, core);
    pass_days(364);
    BOOST_TEST((row(core).status == Status::done));
    pass_days(1);
    BOOST_TEST((row(core).status == Status::not_started));
}

BOOST_FIXTURE_TEST_CASE(a_course_that_nobody_has_translated_says_that_it_is_in_english, ALearner) {
    BOOST_TEST(row(core).language_note.empty());
    desk.language = "xx";
    BOOST_TEST(row(core).language_note == "This course is in English.");
}

BOOST_FIXTURE_TEST_CASE(a_learner_sees_nothing_of_the_others, ALearner) {
    const PersonId ana = add_person("Ana Exemplară");
    pass(ana, core);
    BOOST_TEST((row(core).status == Status::not_started));
}

BOOST_FIXTURE_TEST_CASE(the_primary_button_is_for_the_first_course_that_is_not_done, ALearner) {
    desk.session.begin_learner(add_person("Ana Exemplară", Role::lead), outside.now());
    BOOST_TEST(CoursesViewModel{desk}.state().next == 0U);
    pass(*desk.session.learner(), core);
    BOOST_TEST(CoursesViewModel{desk}.state().next == 1U);
}

BOOST_FIXTURE_TEST_CASE(who_has_passed_all_they_need_is_led_to_nothing_more, ALearner) {
    BOOST_TEST(!CoursesViewModel{desk}.state().is_trained);
    pass(ben, core);
    const CoursesViewModel courses{desk};
    BOOST_TEST(courses.state().is_trained);
    BOOST_TEST(courses.state().next == courses.state().courses.size());
}

BOOST_FIXTURE_TEST_CASE(easy_read_is_chosen_once_for_every_course_and_day, ALearner) {
    {
        CoursesViewModel courses{desk};
        BOOST_TEST(courses.state().has_easy_read);
        BOOST_TEST((courses.state().face == Face::standard));
        courses.switch_face(Face::easy_read);
        BOOST_TEST((courses.state().face == Face::easy_read));
    }
    pass_days(1);
    BOOST_TEST((CoursesViewModel{desk}.state().face == Face::easy_read));
    BOOST_TEST(row(running).summary ==
               "For the lead and the deputy. How to look after your Safe Place.");
    BOOST_TEST(
        (LessonViewModel{desk, *find_course(library, core)}.state().face == Face::easy_read));
    desk.session.begin_learner(add_person("Ana Exemplară"), outside.now());
    BOOST_TEST((CoursesViewModel{desk}.state().face == Face::standard));
}

BOOST_FIXTURE_TEST_CASE(the_place_in_a_lesson_stays_when_the_words_change, ALearner) {
    desk.progress.visit(bookmark, 3);
    CoursesViewModel{desk}.switch_face(Face::easy_read);
    BOOST_TEST(row(core).button == "Go on with page 4");
    BOOST_TEST(LessonViewModel(desk, *find_course(library, core)).state().page == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_learner_chooses_and_removes_a_pin, ALearner) {
    CoursesViewModel courses{desk};
    courses.begin_choosing_pin();
    BOOST_TEST(courses.state().is_choosing_pin);
    courses.choose_pin("12", "12");
    BOOST_TEST(courses.state().pin_problem == "Choose 4 to 8 digits");
    BOOST_TEST(!courses.state().has_pin);
    courses.choose_pin("2580", "2580");
    BOOST_TEST(courses.state().has_pin);
    BOOST_TEST(!courses.state().is_choosing_pin);
    BOOST_TEST((try_person_pin(desk, ben, "2580") == PinVerdict::right));
    BOOST_TEST((try_person_pin(desk, ben, "0000") == PinVerdict::wrong));
    BOOST_TEST((desk.audit.all().back().actor == Actor::learner));
    courses.remove_pin();
    BOOST_TEST(!courses.state().has_pin);
    BOOST_TEST((try_person_pin(desk, ben, "") == PinVerdict::right));
    courses.begin_choosing_pin();
    courses.cancel_pin();
    BOOST_TEST(!courses.state().is_choosing_pin);
}

BOOST_AUTO_TEST_CASE(a_course_that_cannot_be_read_is_named_and_cannot_be_opened) {
    Library library = read_shipped_library();
    library.courses.erase(library.courses.begin());
    library.broken.push_back({.id = core, .file = "course.toml", .line = 1, .what = "broken"});
    ADesk at{library};
    const PersonId ben = at.add_person("Ben Example");
    at.desk.session.begin_learner(ben, at.outside.now());
    const CoursesViewModel courses{at.desk};
    BOOST_TEST_REQUIRE(courses.state().courses.size() == library.courses.size() + 1);
    const CourseRow& row = courses.state().courses[0]; // it is needed
    BOOST_TEST(!row.is_available);
    BOOST_TEST((row.status == Status::to_fix));
    BOOST_TEST(row.status_words.starts_with("This course cannot be opened."));
    BOOST_TEST(courses.state().next == 1U);
}

BOOST_AUTO_TEST_CASE(a_needed_course_that_is_not_there_is_shown_as_unavailable) {
    Library library = read_shipped_library();
    std::erase_if(library.courses, [](const Course& course) { return course.id == core; });
    ADesk at{library};
    at.desk.session.begin_learner(at.add_person("Ben Example"), at.outside.now());
    const CoursesViewModel courses{at.desk};
    BOOST_TEST_REQUIRE(courses.state().courses.size() == library.courses.size() + 1);
    BOOST_TEST((courses.state().courses[0].id == core));
    BOOST_TEST(courses.state().courses[0].is_needed);
    BOOST_TEST(!courses.state().courses[0].is_available);
}

BOOST_FIXTURE_TEST_CASE(a_learner_whose_name_is_gone_is_told, ALearner) {
    desk.people.erase(ben);
    const CoursesViewModel courses{desk};
    BOOST_TEST(!courses.state().trouble.empty());
}

BOOST_FIXTURE_TEST_CASE(a_sheet_is_keyed_in_as_the_quiz_that_was_printed, ALearner) {
    const Course& course = *find_course(library, core);
    const std::uint64_t seed = seed_for_paper(7);
    CoursesViewModel courses{desk};
    courses.begin_keying_in();
    courses.key_in(sheet_number(course, seed));
    BOOST_TEST((courses.state().keyed_in == core));
    const QuizViewModel quiz{desk, course};
    const auto drawn = draw_questions(course.editions.front().bank, course.rule, seed);
    BOOST_TEST(quiz.state().question ==
               find(course.editions.front().bank, drawn.front().question)->text);
}

BOOST_FIXTURE_TEST_CASE(a_sheet_that_is_keyed_in_by_half_goes_on, ALearner) {
    const Course& course = *find_course(library, core);
    const std::string sheet = sheet_number(course, seed_for_paper(7));
    CoursesViewModel first{desk};
    first.key_in(sheet);
    QuizViewModel quiz{desk, course};
    quiz.choose(0);
    quiz.check_answer();
    CoursesViewModel again{desk};
    again.key_in(sheet);
    BOOST_TEST(question.empty()); // nothing is lost, so nothing is asked
    BOOST_TEST((again.state().keyed_in == core));
    BOOST_TEST(desk.sittings.get(ben, core)->answers.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_easy_read_sheet_is_asked_in_its_own_words, ALearner) {
    const Course& course = *find_course(library, core);
    CoursesViewModel courses{desk};
    courses.key_in(sheet_number(course, seed_for_paper(7, Face::easy_read)));
    BOOST_TEST((desk.sittings.get(ben, core)->face == Face::easy_read));
}

BOOST_FIXTURE_TEST_CASE(a_sheet_counts_once_for_each_person, ALearner) {
    const Course& course = *find_course(library, core);
    const std::string sheet = sheet_number(course, seed_for_paper(7));
    CoursesViewModel first{desk};
    first.key_in(sheet);
    QuizViewModel quiz{desk, course};
    while (quiz.state().stage == QuizState::Stage::asking) {
        quiz.choose(0);
        quiz.check_answer();
        quiz.next();
    }
    CoursesViewModel again{desk};
    again.key_in(sheet);
    BOOST_TEST(again.state().sheet_problem.starts_with("You have keyed in this sheet before."));
    BOOST_TEST(!again.state().keyed_in.has_value());
    desk.session.begin_learner(add_person("Cai Example"), outside.now());
    CoursesViewModel other{desk};
    other.key_in(sheet);
    BOOST_TEST((other.state().keyed_in == core));
}

BOOST_FIXTURE_TEST_CASE(a_number_that_is_on_no_sheet_is_told, ALearner) {
    CoursesViewModel courses{desk};
    courses.begin_keying_in();
    courses.key_in("12345-678");
    BOOST_TEST(!courses.state().sheet_problem.empty());
    BOOST_TEST(!courses.state().keyed_in.has_value());
    courses.cancel_keying_in();
    BOOST_TEST(!courses.state().is_keying_in);
}

BOOST_FIXTURE_TEST_CASE(a_sheet_takes_the_place_of_a_begun_quiz_only_when_agreed, ALearner) {
    const Course& course = *find_course(library, core);
    const QuizViewModel begun{desk, course};
    const std::uint64_t before = desk.sittings.get(ben, core)->seed;
    CoursesViewModel courses{desk};
    agrees = false;
    courses.key_in(sheet_number(course, seed_for_paper(7)));
    BOOST_TEST(desk.sittings.get(ben, core)->seed == before);
    agrees = true;
    courses.key_in(sheet_number(course, seed_for_paper(7)));
    BOOST_TEST(desk.sittings.get(ben, core)->seed == seed_for_paper(7));
}

BOOST_AUTO_TEST_SUITE_END()

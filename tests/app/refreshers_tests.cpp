#include <boost/test/unit_test.hpp>

#include "app/refreshers.h"

#include "app/courses_view_model.h"
#include "app/desk_fixture.h"
#include "app/home_view_model.h"
#include "app/lesson_view_model.h"
#include "app/reading.h"
#include "app/records_view_model.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const CourseId core_course{"being-a-safe-place"};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Ben passed on 25 November 2026; it counts until 24 November 2027.
struct APassOfBen : ADesk {
    APassOfBen() {
        pass(ben, core_course);
        desk.session.begin_learner(ben, outside.now());
    }

    // One try more, with these questions, all of them wrong.
    void miss(const std::vector<const Question*>& questions) {
        miss(ben, questions, course.content_hash);
    }
    void miss(const PersonId& person,
              const std::vector<const Question*>& questions,
              const Digest& content) {
        Attempt attempt{.id = {new_uuid(outside)},
                        .person = person,
                        .venue = desk.file.id(),
                        .course = core_course,
                        .version = course.version,
                        .content = content,
                        .language = "en",
                        .started = outside.now(),
                        .finished = outside.now(),
                        .answers = {},
                        .score = {}};
        for (const Question* each : questions) {
            attempt.answers.push_back({each->id, {}});
        }
        desk.attempts.add(attempt);
    }

    // Somebody at the desk who passed what the course taught before.
    PersonId eve_of_an_older_version() {
        const PersonId eve = add_person("Eve Example");
        Completion old = desk.completions.of(ben).front();
        old.id = {new_uuid(outside)};
        old.person = eve;
        old.version = "0.9";
        desk.completions.add(old);
        desk.session.begin_learner(eve, outside.now());
        return eve;
    }

    [[nodiscard]] CourseRow row() {
        const CoursesViewModel courses{desk};
        return courses.state().courses.front();
    }

    [[nodiscard]] const Slide& slide_of(const Question& asked) const {
        const Edition& edition = course.editions.front();
        return edition.slides[slide_index(edition, asked.taught_on)];
    }

    PersonId ben = add_person("Ben Example");
    const Course& course = *find_course(library, core_course);
    const QuestionBank& bank = course.editions.front().bank;
    const Question& first = bank.front();
    const Question& last = bank.back(); // of another page
    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(refreshers, APassOfBen)

BOOST_AUTO_TEST_CASE(a_pass_is_refreshed_in_its_last_60_days) {
    pass_days(303);
    BOOST_TEST(row().status_words == "Trained, until 24 November 2027");
    BOOST_TEST(!row().is_due);
    pass_days(1);
    BOOST_TEST(row().status_words == "Refresh it by 24 November 2027");
    BOOST_TEST((row().status == Status::done), "it counts all the same");
    BOOST_TEST(row().button == "Take the quiz again", "nothing was missed");
    BOOST_TEST(row().goes_to_quiz);
    const CoursesViewModel courses{desk};
    BOOST_TEST(courses.state().is_trained);
    BOOST_TEST(courses.state().next == 0U);
    pass(ben, core_course);
    BOOST_TEST(!row().is_due);
}

BOOST_AUTO_TEST_CASE(a_pass_that_has_ended_is_refreshed_and_not_begun_from_the_start) {
    miss({&first});
    pass_days(365);
    BOOST_TEST(row().status_words == "Ended on 24 November 2027");
    BOOST_TEST((row().status == Status::not_started));
    BOOST_TEST(row().button == "Refresh it: 1 page, then the quiz");
    BOOST_TEST(row().is_refresher);
    const CoursesViewModel courses{desk};
    BOOST_TEST(!courses.state().is_trained);
}

BOOST_AUTO_TEST_CASE(what_was_missed_is_refreshed_also_after_a_small_change_of_the_course) {
    miss(ben, {&first}, digest_of("before a comma was put right"));
    pass_days(330);
    BOOST_TEST(row().button == "Refresh it: 1 page, then the quiz");
    BOOST_TEST(row().is_refresher);
    const LessonViewModel lesson{desk, course, LessonViewModel::Refresher{}};
    BOOST_TEST(lesson.state().pages == 1U);
    BOOST_TEST(lesson.state().slide == &slide_of(first));
}

BOOST_AUTO_TEST_CASE(a_course_that_teaches_something_else_is_read_before_its_quiz) {
    eve_of_an_older_version();
    BOOST_TEST(row().is_due);
    BOOST_TEST((row().status == Status::done), "it counts to its last day");
    BOOST_TEST(row().status_words == "Trained, but the course has changed");
    BOOST_TEST(row().button == "Read what it says now, then the quiz");
    BOOST_TEST(!row().goes_to_quiz);
    BOOST_TEST(!row().is_refresher, "what is new may stand on any page");
    const LessonViewModel lesson{desk, course};
    BOOST_TEST(lesson.state().page == 0U);
    BOOST_TEST(lesson.state().pages == course.editions.front().slides.size());
}

BOOST_AUTO_TEST_CASE(who_has_read_what_it_teaches_now_to_its_end_goes_to_the_quiz) {
    const PersonId eve = eve_of_an_older_version();
    desk.progress.finish({.person = eve, .course = core_course, .language = "en"});
    BOOST_TEST(row().button == "Read what it says now, then the quiz", "that was the older one");
    LessonViewModel lesson{desk, course};
    lesson.go_to(lesson.state().pages - 2);
    BOOST_TEST(!row().goes_to_quiz);
    lesson.next();
    BOOST_TEST(row().status_words == "Trained, but the course has changed");
    BOOST_TEST(row().button == "Take the quiz again");
    BOOST_TEST(row().goes_to_quiz);
    desk.session.begin_learner(ben, outside.now());
    BOOST_TEST(!has_read(desk, course), "it is each person's own");
    forget_reading(desk, eve);
    desk.session.begin_learner(eve, outside.now());
    BOOST_TEST(!has_read(desk, course));
}

BOOST_AUTO_TEST_CASE(who_missed_something_in_the_quiz_of_now_reads_only_that_again) {
    const PersonId eve = eve_of_an_older_version();
    miss(eve, {&first}, course.content_hash);
    BOOST_TEST(row().is_due);
    BOOST_TEST(row().button == "Refresh it: 1 page, then the quiz");
    BOOST_TEST(row().is_refresher);
    BOOST_TEST(!row().goes_to_quiz);
    const LessonViewModel lesson{desk, course, LessonViewModel::Refresher{}};
    BOOST_TEST(lesson.state().slide == &slide_of(first));
}

BOOST_AUTO_TEST_CASE(a_quiz_that_was_begun_is_gone_on_with_first) {
    pass_days(330);
    desk.sittings.put({.person = ben,
                       .course = core_course,
                       .version = course.version,
                       .content = course.content_hash,
                       .language = "en",
                       .started = outside.now(),
                       .answers = {}});
    BOOST_TEST(row().button == "Go on with the quiz");
    BOOST_TEST((row().status == Status::done));
}

BOOST_AUTO_TEST_CASE(a_refresher_has_the_pages_that_were_missed_and_then_the_quiz) {
    miss({&last, &first});
    LessonViewModel lesson{desk, course, LessonViewModel::Refresher{}};
    BOOST_TEST(lesson.state().is_refresher);
    BOOST_TEST(lesson.state().course_title == "Being a Safe Place: what you missed");
    BOOST_REQUIRE(lesson.state().pages == 2U);
    BOOST_TEST(lesson.state().slide == &slide_of(first));
    lesson.next();
    BOOST_TEST(lesson.state().slide == &slide_of(last));
    BOOST_TEST(lesson.state().is_last);
    lesson.next();
    BOOST_TEST(lesson.state().page == 1U);
    BOOST_TEST(desk.progress.all(ben).empty(), "the bookmark of the lesson stays");
    lesson.switch_face(Face::easy_read);
    BOOST_TEST(lesson.state().page == 1U);
    BOOST_TEST(lesson.state().slide->title == slide_of(last).title);
}

BOOST_AUTO_TEST_CASE(the_whole_history_is_kept) {
    miss({&first});
    pass_days(330);
    pass(ben, core_course);
    BOOST_TEST(desk.attempts.of(ben).size() == 3U);
    BOOST_TEST(desk.completions.of(ben).size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_home_screen_says_whose_training_is_due) {
    BOOST_TEST(HomeViewModel{desk}.state().due.empty());
    pass_days(330);
    BOOST_TEST(HomeViewModel{desk}.state().due ==
               "Training to refresh: Ben Example, Being a Safe Place, by 24 November 2027.");
    for (const char* name : {"Cai", "Dot", "Eve", "Fay"}) {
        pass(add_person(name), core_course);
    }
    pass_days(340);
    const std::string due = HomeViewModel{desk}.state().due;
    BOOST_TEST(has(due, "Ben Example, Being a Safe Place, ended on 24 November 2027."));
    BOOST_TEST(has(due, "And 4 more."));
}

BOOST_AUTO_TEST_CASE(the_last_days_go_into_a_calendar) {
    save_to = folder.path / "dates.ics";
    RecordsViewModel records{desk};
    records.export_calendar();
    BOOST_TEST(suggestion == "training-dates.ics");
    const std::string file = read_file(save_to);
    BOOST_TEST(has(file, "BEGIN:VCALENDAR"));
    BOOST_TEST(has(file, "DTSTART;VALUE=DATE:20271124"));
    BOOST_TEST(has(file, "Last day of training: Ben Example\\, Being a Safe Place"));
    BOOST_TEST(records.state().saved == save_to);
}

BOOST_AUTO_TEST_CASE(without_a_pass_there_is_no_calendar) {
    pass_days(400);
    RecordsViewModel records{desk};
    records.export_calendar();
    BOOST_TEST(suggestion.empty());
    BOOST_TEST(has(records.state().news, "no day to save yet"));
    BOOST_TEST(records.state().saved.empty());
}

BOOST_AUTO_TEST_SUITE_END()

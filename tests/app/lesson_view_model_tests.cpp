#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/lesson_view_model.h"

using namespace safeplaces;

namespace {

struct ReadingALesson : ADesk {
    ReadingALesson() { desk.session.begin_learner(ben, outside.now()); }

    PersonId ben = add_person("Ben Example");
    const Course& course = *find_course(library, {"being-a-safe-place"});
    std::size_t last = course.editions.front().slides.size() - 1;

    [[nodiscard]] Progress progress(Face face = Face::standard) {
        return desk.progress.of(
            {.person = ben, .course = course.id, .language = "en", .face = face});
    }
};

// The same course with an Easy Read face.
Course with_easy_read(const Course& course) {
    Course both = without_easy_read(course);
    Edition easy = course.editions.front();
    easy.face = Face::easy_read;
    easy.title = "The easy one";
    both.editions.push_back(std::move(easy));
    return both;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lesson_view_model)

BOOST_FIXTURE_TEST_CASE(it_begins_on_the_first_page, ReadingALesson) {
    const LessonViewModel lesson{desk, course};
    BOOST_TEST(lesson.state().page == 0U);
    BOOST_TEST(lesson.state().course_title == "Being a Safe Place");
    BOOST_TEST(lesson.state().pages == last + 1);
    BOOST_TEST(lesson.state().slide == &course.editions.front().slides[0]);
    BOOST_TEST(lesson.state().progress.starts_with("Page 1 of "));
    BOOST_TEST(!lesson.state().is_last);
}

BOOST_FIXTURE_TEST_CASE(it_goes_on_where_they_were, ReadingALesson) {
    {
        LessonViewModel lesson{desk, course};
        lesson.next();
        lesson.next();
        lesson.back();
        lesson.next();
    }
    BOOST_TEST(LessonViewModel(desk, course).state().page == 2U);
    BOOST_TEST(progress().furthest == 2);
}

BOOST_FIXTURE_TEST_CASE(each_reader_has_a_bookmark, ReadingALesson) {
    LessonViewModel{desk, course}.go_to(3);
    desk.session.begin_learner(add_person("Ana Exemplară"), outside.now());
    BOOST_TEST(LessonViewModel(desk, course).state().page == 0U);
}

BOOST_FIXTURE_TEST_CASE(it_stops_at_both_ends, ReadingALesson) {
    LessonViewModel lesson{desk, course};
    lesson.back();
    BOOST_TEST(lesson.state().page == 0U);
    lesson.go_to(last);
    lesson.next();
    BOOST_TEST(lesson.state().page == last);
    BOOST_TEST(lesson.state().is_last);
    lesson.go_to(last + 1);
    BOOST_TEST(lesson.state().page == last);
}

BOOST_FIXTURE_TEST_CASE(the_contents_lead_to_every_page_and_close, ReadingALesson) {
    LessonViewModel lesson{desk, course};
    BOOST_TEST(!lesson.state().is_contents_open);
    lesson.toggle_contents();
    BOOST_TEST(lesson.state().is_contents_open);
    BOOST_TEST_REQUIRE(lesson.state().contents.size() == last + 1);
    lesson.go_to(4);
    BOOST_TEST(!lesson.state().is_contents_open);
    BOOST_TEST(lesson.state().slide->title == lesson.state().contents[4]);
}

BOOST_FIXTURE_TEST_CASE(the_last_page_ends_the_lesson, ReadingALesson) {
    LessonViewModel lesson{desk, course};
    lesson.go_to(last - 1);
    BOOST_TEST(!progress().is_finished);
    lesson.next();
    BOOST_TEST(progress().is_finished);
    BOOST_TEST(lesson.state().progress.ends_with("to go"));
}

BOOST_FIXTURE_TEST_CASE(who_was_at_the_end_reads_from_the_beginning_again, ReadingALesson) {
    LessonViewModel{desk, course}.go_to(last);
    BOOST_TEST(LessonViewModel(desk, course).state().page == 0U);
    BOOST_TEST(progress().is_finished);
}

BOOST_FIXTURE_TEST_CASE(from_the_quiz_the_bookmark_stays, ReadingALesson) {
    LessonViewModel{desk, course}.go_to(2);
    LessonViewModel page{desk, course, course.editions.front().slides[5].address};
    BOOST_TEST(page.state().page == 5U);
    BOOST_TEST(page.state().is_from_quiz);
    page.next();
    BOOST_TEST(page.state().page == 6U);
    page.go_to(last);
    BOOST_TEST(progress().last == 2);
    BOOST_TEST(!progress().is_finished);
}

BOOST_FIXTURE_TEST_CASE(the_face_they_chose_is_kept_with_the_page, ReadingALesson) {
    const Course both = with_easy_read(course);
    LessonViewModel lesson{desk, both};
    BOOST_TEST(lesson.state().has_easy_read);
    lesson.go_to(3);
    lesson.switch_face(Face::easy_read);
    BOOST_TEST(lesson.state().course_title == "The easy one");
    BOOST_TEST(lesson.state().page == 3U);
    BOOST_TEST(progress(Face::easy_read).last == 3);
    const LessonViewModel again{desk, both};
    BOOST_TEST((again.state().face == Face::easy_read));
    const LessonViewModel from_quiz{desk, both, course.editions.front().slides[5].address};
    BOOST_TEST((from_quiz.state().face == Face::easy_read));
}

BOOST_FIXTURE_TEST_CASE(a_course_without_easy_read_shows_the_standard_face, ReadingALesson) {
    LessonViewModel{desk, with_easy_read(course)}.switch_face(Face::easy_read);
    const Course plain = without_easy_read(course);
    const LessonViewModel lesson{desk, plain};
    BOOST_TEST((lesson.state().face == Face::standard));
    BOOST_TEST(!lesson.state().has_easy_read);
    BOOST_TEST(lesson.state().course_title == "Being a Safe Place");
}

BOOST_FIXTURE_TEST_CASE(a_course_that_became_shorter_opens_on_its_last_page, ReadingALesson) {
    LessonViewModel{desk, course}.go_to(last - 1);
    Course shorter = course;
    shorter.editions.front().slides.resize(3);
    BOOST_TEST(LessonViewModel(desk, shorter).state().page == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_bookmark_that_cannot_be_kept_says_so_and_the_page_shows, ReadingALesson) {
    LessonViewModel lesson{desk, course};
    desk.file.db().exec("ALTER TABLE progress RENAME TO hidden");
    lesson.next();
    BOOST_TEST(!lesson.state().trouble.empty());
    BOOST_TEST(lesson.state().page == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

#include "storage/sitting_book.h"

#include "storage/people_book.h"
#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(sitting_book)

namespace {

struct SittingAQuiz : OneVenue {
    SittingAQuiz() { PeopleBook(db).add(person_no(1)); }

    SittingBook book{db};
    Sitting sitting{.person = person_no(1).id,
                    .course = {"course"},
                    .version = "1.0.0",
                    .content = digest_of("course"),
                    .language = "pl",
                    .face = Face::easy_read,
                    .seed = 0xffff'ffff'ffff'ffff,
                    .started = now,
                    .answers = {{0}, {}, {1, 3}}};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_quiz_comes_back_as_it_was_left, SittingAQuiz) {
    book.put(sitting);
    BOOST_TEST((book.get(sitting.person, sitting.course) == sitting));
    BOOST_TEST(!book.get(sitting.person, {"other"}));
}

BOOST_FIXTURE_TEST_CASE(no_answer_yet_differs_from_one_left_blank, SittingAQuiz) {
    for (const std::vector<Answer>& answers :
         {std::vector<Answer>{}, std::vector<Answer>{{}}, std::vector<Answer>{{}, {}}}) {
        sitting.answers = answers;
        book.put(sitting);
        BOOST_TEST((book.get(sitting.person, sitting.course)->answers == answers));
    }
}

BOOST_FIXTURE_TEST_CASE(what_is_chosen_for_the_next_question_comes_back_too, SittingAQuiz) {
    for (const std::vector<Answer>& answers :
         {std::vector<Answer>{}, std::vector<Answer>{{}, {2}}}) {
        for (const Answer& chosen : {Answer{}, Answer{0}, Answer{1, 3}}) {
            sitting.answers = answers;
            sitting.chosen = chosen;
            book.put(sitting);
            BOOST_TEST((book.get(sitting.person, sitting.course) == sitting));
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_cleared_quiz_is_gone, SittingAQuiz) {
    book.put(sitting);
    Sitting other = sitting;
    other.course.text = "other";
    book.put(other);
    book.clear(sitting.person, sitting.course);
    BOOST_TEST(!book.get(sitting.person, sitting.course));
    BOOST_TEST((book.get(sitting.person, {"other"}) == other));
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_is_none_is_damage, SittingAQuiz) {
    book.put(sitting);
    for (const std::string text : {"0,x;", "0 ;", "99999999999;", "0,,1;", "0;x"}) {
        db.exec("UPDATE sitting SET answers = $1", {text});
        BOOST_CHECK_EXCEPTION(static_cast<void>(book.get(sitting.person, sitting.course)),
                              MachineError, with(Trouble::damaged));
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

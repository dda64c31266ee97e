#include "storage/practice_book.h"

#include "storage/people_book.h"
#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(practice_book)

namespace {

struct ALearner : OneVenue {
    ALearner() { PeopleBook(db).add(person_no(1)); }

    PracticeBook book{db};
    PersonId person = person_no(1).id;
    CourseId course{"course"};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(who_has_not_begun_has_no_place, ALearner) {
    BOOST_TEST(!book.of(person, course));
}

BOOST_FIXTURE_TEST_CASE(only_the_last_place_is_kept, ALearner) {
    book.visit(person, course, "Start");
    book.visit(person, course, "Inside");
    BOOST_TEST((book.of(person, course) == Practice{"Inside", false}));
    BOOST_TEST(!book.of(person, {"another"}));
}

BOOST_FIXTURE_TEST_CASE(a_finished_story_stays_finished, ALearner) {
    book.visit(person, course, "The end");
    book.finish(person, course);
    book.visit(person, course, "Start");
    BOOST_TEST((book.of(person, course) == Practice{"Start", true}));
}

BOOST_FIXTURE_TEST_CASE(with_the_person_it_goes, ALearner) {
    book.visit(person, course, "Start");
    PeopleBook people(db);
    people.erase(person);
    people.add(person_no(1));
    BOOST_TEST(!book.of(person, course));
}

BOOST_FIXTURE_TEST_CASE(a_stranger_has_no_place, ALearner) {
    BOOST_CHECK_EXCEPTION(book.visit({uuid_no(9)}, course, "Start"), DbError,
                          with(DbFault::foreign));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

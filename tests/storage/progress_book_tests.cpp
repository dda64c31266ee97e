#include "storage/progress_book.h"

#include "storage/people_book.h"
#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(progress_book)

namespace {

struct ALearner : OneVenue {
    ALearner() { PeopleBook(db).add(person_no(1)); }

    ProgressBook book{db};
    ProgressKey key{person_no(1).id, {"course"}, "en", Face::standard};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(who_has_not_begun_is_at_the_beginning, ALearner) {
    BOOST_TEST((book.of(key) == Progress{0, 0, false}));
    BOOST_TEST(book.all(key.person).empty());
}

BOOST_FIXTURE_TEST_CASE(the_furthest_slide_never_goes_back, ALearner) {
    book.visit(key, 4);
    book.visit(key, 2);
    BOOST_TEST((book.of(key) == Progress{2, 4, false}));
    book.visit(key, 5);
    BOOST_TEST((book.of(key) == Progress{5, 5, false}));
}

BOOST_FIXTURE_TEST_CASE(a_finished_lesson_stays_finished, ALearner) {
    book.finish(key);
    book.visit(key, 1);
    BOOST_TEST((book.of(key) == Progress{1, 1, true}));
}

BOOST_FIXTURE_TEST_CASE(every_edition_has_its_own_bookmark, ALearner) {
    ProgressKey easy = key;
    easy.face = Face::easy_read;
    ProgressKey polish = key;
    polish.language = "pl";
    book.visit(key, 1);
    book.visit(easy, 2);
    book.visit(polish, 3);
    BOOST_TEST((book.of(easy) == Progress{2, 2, false}));
    const auto all = book.all(key.person);
    BOOST_REQUIRE(all.size() == 3U);
    BOOST_TEST((all[2].key == polish));
    BOOST_TEST((all[2].progress == Progress{3, 3, false}));
}

BOOST_FIXTURE_TEST_CASE(a_stranger_has_no_bookmark, ALearner) {
    key.person.text = uuid_no(9);
    BOOST_CHECK_EXCEPTION(book.visit(key, 1), DbError, with(DbFault::foreign));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

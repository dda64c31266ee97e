#include "storage/people_book.h"

#include "storage/progress_book.h"
#include "storage/samples.h"
#include "storage/sitting_book.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(people_book)

namespace {

struct TwoPeople : OneVenue {
    TwoPeople() {
        book.add(zofia);
        book.add(adam);
    }

    PeopleBook book{db};
    Person zofia = person_no(1, "Zofia Kowalska");
    Person adam = person_no(2, "ádám Nagy");
};

} // namespace

BOOST_FIXTURE_TEST_CASE(people_come_by_name_whatever_their_letters, TwoPeople) {
    BOOST_TEST((book.all() == std::vector{adam, zofia}));
    BOOST_TEST((book.find(zofia.id) == zofia));
    BOOST_TEST(!book.find({uuid_no(9)}));
}

BOOST_FIXTURE_TEST_CASE(nobody_is_added_twice, TwoPeople) {
    BOOST_CHECK_EXCEPTION(book.add(zofia), DbError, with(DbFault::unique));
}

BOOST_FIXTURE_TEST_CASE(a_correction_returns_the_person_as_before_and_so_can_be_undone, TwoPeople) {
    Person corrected = zofia;
    corrected.name = "Aniela Kowalska";
    corrected.role = Role::lead;
    corrected.left = today;
    const auto before = book.correct(corrected);
    BOOST_TEST((before == zofia));
    BOOST_TEST((book.all() == std::vector{adam, corrected}));
    corrected.name = "Aaron";
    book.correct(corrected);
    BOOST_TEST((book.all().front() == corrected), "the order follows the new name");
    book.correct(*before);
    BOOST_TEST((book.find(zofia.id) == zofia));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_left_can_be_brought_back, TwoPeople) {
    BOOST_TEST((book.leave(zofia.id, today) == zofia));
    BOOST_TEST((book.find(zofia.id)->left == today));
    const auto before = book.bring_back(zofia.id);
    BOOST_REQUIRE(before.has_value());
    BOOST_TEST((before->left == today));
    BOOST_TEST((book.find(zofia.id) == zofia));
}

BOOST_FIXTURE_TEST_CASE(somebody_unknown_is_no_error_and_changes_nothing, TwoPeople) {
    const Person stranger = person_no(3);
    BOOST_TEST(!book.correct(stranger));
    BOOST_TEST(!book.leave(stranger.id, today));
    BOOST_TEST(!book.bring_back(stranger.id));
    BOOST_TEST(!book.erase(stranger.id));
    BOOST_TEST(book.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(erasing_takes_bookmark_and_quiz_along_and_can_be_undone, TwoPeople) {
    ProgressBook progress(db);
    SittingBook sittings(db);
    const ProgressKey key{zofia.id, {"course"}, "en", Face::standard};
    progress.visit(key, 3);
    sittings.put({.person = zofia.id,
                  .course = {"course"},
                  .version = "1",
                  .language = "en",
                  .started = now,
                  .answers = {}});
    BOOST_TEST((book.erase(zofia.id) == zofia));
    BOOST_TEST(!book.find(zofia.id));
    BOOST_TEST((progress.of(key) == Progress{}));
    BOOST_TEST(!sittings.get(zofia.id, {"course"}));
    book.add(zofia);
    BOOST_TEST((book.find(zofia.id) == zofia));
}

BOOST_FIXTURE_TEST_CASE(a_pin_is_set_and_removed_and_no_correction_touches_it, TwoPeople) {
    BOOST_TEST(!book.pin_hash(zofia.id));
    book.set_pin_hash(zofia.id, "$argon2id$...");
    book.correct(zofia);
    BOOST_TEST((book.pin_hash(zofia.id) == "$argon2id$..."));
    BOOST_TEST(!book.pin_hash(adam.id));
    book.set_pin_hash(zofia.id, std::nullopt);
    BOOST_TEST(!book.pin_hash(zofia.id));
}

BOOST_FIXTURE_TEST_CASE(a_row_that_nobody_of_ours_wrote_is_damage, TwoPeople) {
    db.exec("UPDATE person SET started_on = '2026-02-30' WHERE uid = $1", {zofia.id.text});
    BOOST_CHECK_EXCEPTION(static_cast<void>(book.all()), MachineError, with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces

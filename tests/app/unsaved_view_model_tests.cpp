#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/unsaved_view_model.h"
#include "app/words/saving.h"

using namespace safeplaces;

namespace {

// A venue whose folder cannot be written to, until it can.
struct NothingCanBeSaved : ADesk {
    NothingCanBeSaved() {
        desk.session.begin_manager(outside.now());
        desk.file.db().exec("PRAGMA query_only=ON");
    }

    void saving_works_again() { desk.file.db().exec("PRAGMA query_only=OFF"); }

    const std::string form = library.registration.id;
    UnsavedViewModel line{desk};
};

} // namespace

BOOST_AUTO_TEST_SUITE(unsaved_view_model)

BOOST_FIXTURE_TEST_CASE(nothing_is_said_while_everything_is_saved, ADesk) {
    const UnsavedViewModel line{desk};
    desk.answers.put(library.registration.id, {{"town", "Southampton"}});
    BOOST_TEST(line.state().words.empty());
}

BOOST_FIXTURE_TEST_CASE(it_is_said_from_the_first_answer_that_waits_to_the_last,
                        NothingCanBeSaved) {
    BOOST_TEST(line.state().words.empty());
    desk.answers.put(form, {{"town", "Southampton"}});
    BOOST_TEST(line.state().words.starts_with("Not saved yet: this program may not write"));
    saving_works_again();
    desk.answers.put(form, {{"postcode", "SO14 7LY"}});
    BOOST_TEST(line.state().words.empty());
    BOOST_TEST(desk.entries.all(form).at("town") == "Southampton");
}

BOOST_FIXTURE_TEST_CASE(trying_again_saves_when_saving_works_again, NothingCanBeSaved) {
    desk.answers.put(form, {{"town", "Southampton"}});
    line.try_again();
    BOOST_TEST(!line.state().words.empty());
    BOOST_TEST(line.state().tries == 1); // it is said once more
    saving_works_again();
    line.try_again();
    BOOST_TEST(line.state().words.empty());
    BOOST_TEST(desk.entries.all(form).at("town") == "Southampton");
}

BOOST_FIXTURE_TEST_CASE(closing_with_everything_saved_asks_nothing, ADesk) {
    bool closed = false;
    UnsavedViewModel{desk}.leave([&] { closed = true; });
    BOOST_TEST(closed);
    BOOST_TEST(question.empty());
}

BOOST_FIXTURE_TEST_CASE(closing_with_unsaved_answers_asks_first, NothingCanBeSaved) {
    desk.answers.put(form, {{"town", "Southampton"}});
    bool closed = false;
    agrees = false;
    line.leave([&] { closed = true; });
    BOOST_TEST(!closed);
    BOOST_TEST(question == "Some answers are not saved yet. If you close now, they are lost.");
    agrees = true;
    line.leave([&] { closed = true; });
    BOOST_TEST(closed);
}

BOOST_FIXTURE_TEST_CASE(closing_saves_what_waits_where_it_can_be_saved_now, NothingCanBeSaved) {
    desk.answers.put(form, {{"town", "Southampton"}});
    saving_works_again();
    bool closed = false;
    line.leave([&] { closed = true; });
    BOOST_TEST(closed);
    BOOST_TEST(question.empty());
    BOOST_TEST(desk.entries.all(form).at("town") == "Southampton");
}

BOOST_AUTO_TEST_CASE(each_trouble_says_what_to_do) {
    BOOST_TEST(unsaved_in_words(Trouble::disk_full).find("Free some space") != std::string::npos);
    BOOST_TEST(unsaved_in_words(Trouble::busy).find("Wait a moment") != std::string::npos);
    BOOST_TEST(unsaved_in_words(Trouble::other).find("try again") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

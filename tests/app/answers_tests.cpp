#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"

using namespace safeplaces;

namespace {

// A learner whose quiz could not be saved.
struct AWaitingQuiz : ADesk {
    AWaitingQuiz() {
        desk.file.db().exec("PRAGMA query_only=ON");
        desk.answers.put(sitting);
        desk.file.db().exec("PRAGMA query_only=OFF");
    }

    PersonId ben = add_person("Ben Example");
    Sitting sitting{.person = ben,
                    .course = {"being-a-safe-place"},
                    .version = "1",
                    .content = {},
                    .language = "en",
                    .face = Face::standard,
                    .seed = 7,
                    .started = outside.now(),
                    .answers = {{0}, {1, 2}}};
};

} // namespace

BOOST_AUTO_TEST_SUITE(answers)

BOOST_FIXTURE_TEST_CASE(a_page_pasted_as_the_venues_name_is_kept_like_any_answer, ADesk) {
    const std::string id = library.registration.id;
    std::string pasted{"a"}; // so that no letter ends where the list's room ends
    for (int i = 0; i < 2000; ++i) {
        pasted += "ŵ";
    }
    desk.answers.put(id, {{"venue-name", pasted}});
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST((desk.entries.all(id).at("venue-name") == pasted));
    BOOST_TEST(desk.file.name().size() == 199U);
}

BOOST_FIXTURE_TEST_CASE(what_waits_stands_over_what_is_in_the_file, ADesk) {
    desk.answers.put("form", {{"one", "kept"}, {"two", "kept"}});
    desk.file.db().exec("PRAGMA query_only=ON");
    desk.answers.put("form", {{"two", "waiting"}});
    BOOST_TEST((desk.answers.trouble() == std::optional{Trouble::read_only}));
    BOOST_TEST((desk.answers.of("form") == Entries{{"one", "kept"}, {"two", "waiting"}}));
    BOOST_TEST((desk.entries.all("form") == Entries{{"one", "kept"}, {"two", "kept"}}));
    BOOST_TEST(!desk.answers.save());
}

BOOST_FIXTURE_TEST_CASE(one_change_takes_everything_that_waits_along, AWaitingQuiz) {
    desk.answers.put("form", {{"one", "typed"}});
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST((desk.sittings.get(ben, sitting.course) == std::optional{sitting}));
}

BOOST_FIXTURE_TEST_CASE(a_quiz_that_waits_is_gone_on_with, AWaitingQuiz) {
    BOOST_TEST((desk.answers.sitting(ben, sitting.course) == std::optional{sitting}));
    BOOST_TEST(!desk.sittings.get(ben, sitting.course).has_value());
}

BOOST_FIXTURE_TEST_CASE(a_quiz_with_its_result_does_not_wait_any_more, AWaitingQuiz) {
    desk.answers.clear_sitting(ben, sitting.course);
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(!desk.answers.sitting(ben, sitting.course).has_value());
}

BOOST_FIXTURE_TEST_CASE(the_quiz_of_somebody_erased_holds_nothing_up, AWaitingQuiz) {
    desk.file.erase(ben);
    desk.answers.put("form", {{"one", "typed"}});
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(desk.entries.all("form").at("one") == "typed");
}

BOOST_FIXTURE_TEST_CASE(with_nothing_waiting_there_is_nothing_to_save, ADesk) {
    desk.file.db().exec("PRAGMA query_only=ON");
    BOOST_TEST(desk.answers.save());
    BOOST_TEST(!desk.answers.trouble().has_value());
}

BOOST_FIXTURE_TEST_CASE(what_is_forgotten_is_not_saved_any_more, ADesk) {
    desk.file.db().exec("PRAGMA query_only=ON");
    desk.answers.put("form", {{"one", "typed"}});
    desk.answers.forget("form");
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(desk.answers.of("form").empty());
}

BOOST_AUTO_TEST_SUITE_END()

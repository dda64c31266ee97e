#include <boost/test/unit_test.hpp>

#include "app/drill_view_model.h"

#include "app/courses_view_model.h"
#include "app/desk_fixture.h"

#include <algorithm>
#include <string>

using namespace safeplaces;

namespace {

using Stage = QuizState::Stage;

struct APersonAtTheTill : ADesk {
    APersonAtTheTill() {
        pass(ben, {"being-a-safe-place"});
        desk.session.begin_learner(ben, outside.now());
    }

    // To the end, always with the first option.
    static void do_all(DrillViewModel& drill) {
        while (drill.state().stage != Stage::practised) {
            drill.choose(0);
            drill.check_answer();
            drill.next();
        }
    }

    PersonId ben = add_person("Ben Example");
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(drill_view_model, APersonAtTheTill)

BOOST_AUTO_TEST_CASE(it_asks_six_questions_and_explains_each) {
    DrillViewModel drill{desk};
    BOOST_TEST(drill.state().questions == 6U);
    BOOST_TEST(drill.state().course_title == "2 minutes of practice");
    BOOST_TEST(drill.state().progress == "Question 1 of 6");
    drill.check_answer();
    BOOST_TEST(!drill.state().problem.empty(), "nothing is chosen");
    drill.choose(0);
    BOOST_TEST(drill.state().problem.empty());
    drill.check_answer();
    BOOST_TEST((drill.state().stage == Stage::explained));
    const auto& options = drill.state().options;
    BOOST_TEST(std::all_of(options.begin(), options.end(),
                           [](const OptionState& option) { return !option.feedback.empty(); }));
    BOOST_TEST(drill.state().taught_on.empty(), "it leads nowhere");
    do_all(drill);
    BOOST_TEST(drill.state().number == 5U);
    BOOST_TEST(drill.state().result_text.find(" of 6 answers were right") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_kept_but_that_it_was_done) {
    DrillViewModel drill{desk};
    do_all(drill);
    BOOST_TEST(desk.attempts.of(ben).size() == 1U, "of the quiz");
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST(desk.settings.get("drill." + ben.text).value_or("") == "2026-4");
}

BOOST_AUTO_TEST_CASE(it_is_offered_once_a_quarter_to_who_is_trained) {
    const auto is_offered = [this] { return CoursesViewModel{desk}.state().has_drill; };
    BOOST_TEST(is_offered());
    DrillViewModel drill{desk};
    BOOST_TEST(is_offered(), "it is not done yet");
    do_all(drill);
    BOOST_TEST(!is_offered());
    pass_days(37); // 1 January
    BOOST_TEST(is_offered());
    const PersonId cai = add_person("Cai Example");
    desk.session.begin_learner(cai, outside.now());
    BOOST_TEST(!is_offered(), "has a course to learn first");
}

BOOST_AUTO_TEST_CASE(pages_of_what_was_wrong_are_named_at_the_end_once) {
    DrillViewModel drill{desk};
    int wrong = 0;
    while (drill.state().stage != Stage::practised) {
        drill.choose(0);
        drill.check_answer();
        wrong += drill.state().was_right ? 0 : 1;
        drill.next();
    }
    BOOST_REQUIRE(wrong > 0);
    BOOST_TEST(drill.state().result_text.find("Worth a look") != std::string::npos);
    BOOST_TEST(drill.state().result_text.starts_with(std::to_string(6 - wrong) + " of 6 "));
}

BOOST_AUTO_TEST_CASE(easy_read_asks_the_same_questions) {
    DrillViewModel drill{desk};
    BOOST_TEST(drill.state().has_other_face);
    const auto asked = [&](Face face) {
        const Course& course = *find_course(library, {"being-a-safe-place"});
        const QuestionBank& bank = edition_of(course, "en", face).bank;
        const auto found = std::ranges::find(bank, drill.state().question, &Question::text);
        return found == bank.end() ? std::string{} : found->id.text;
    };
    const std::string id = asked(Face::standard);
    BOOST_TEST(!id.empty());
    drill.switch_face(Face::easy_read);
    BOOST_TEST(asked(Face::easy_read) == id);
    drill.choose(0);
    drill.check_answer();
    drill.next();
    BOOST_TEST(!asked(Face::easy_read).empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/led_session.h"

#include "app/courses_view_model.h"
#include "app/desk_fixture.h"
#include "app/led_group_view_model.h"
#include "app/led_questions_view_model.h"
#include "app/led_slides_view_model.h"
#include "app/records_view_model.h"
#include "app/words/print_words.h"

#include <algorithm>
#include <memory>
#include <string>

using namespace safeplaces;

namespace {

using LedStage = LedSession::Stage;
const CourseId hate_crime{"hate-crime"};

struct ATeam : ADesk {
    ATeam() { desk.session.begin_manager(outside.now()); }

    // Ana has passed the course alone; Ben, Cai and she are at the venue.
    void train_ana() { pass(ana, hate_crime); }

    // To the pages of the course, with Ben and Cai.
    void begin() {
        train_ana();
        LedGroupViewModel group{desk};
        group.choose_course(hate_crime.text);
        group.set_present({ben.text, cai.text});
        group.begin();
        BOOST_REQUIRE((group.state().stage == LedStage::reading));
    }

    void read() {
        LedSlidesViewModel slides{desk};
        while (!slides.state().is_over) {
            slides.next();
        }
    }

    // Ticks what is right, or something else.
    void answer(LedQuestionsViewModel& model, bool rightly) {
        const Question* asked = find(edition().bank, desk.led->questions.front().question);
        const std::vector<int> order = desk.led->questions.front().option_order;
        const std::vector<Option> options = options_of(*asked);
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (options[static_cast<std::size_t>(order[i])].is_right == rightly) {
                model.choose(i);
            }
        }
        model.check_answer();
        model.next();
    }

    void answer_all() {
        LedQuestionsViewModel questions{desk};
        while (questions.state().stage == QuizState::Stage::asking) {
            answer(questions, true);
        }
    }

    [[nodiscard]] const Edition& edition() const {
        return edition_of(*find_course(library, hate_crime), "en", Face::standard);
    }

    PersonId ana = add_person("Ana Example", Role::lead);
    PersonId ben = add_person("Ben Example");
    PersonId cai = add_person("Cai Example");
};

// They have gone through everything.
struct AtTheEnd : ATeam {
    AtTheEnd() {
        begin();
        read();
        answer_all();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(led_session, ATeam)

BOOST_AUTO_TEST_CASE(nobody_leads_who_has_not_passed_the_course_alone) {
    LedGroupViewModel group{desk};
    group.choose_course(hate_crime.text);
    BOOST_TEST(group.state().leaders.empty());
    BOOST_TEST(!group.state().no_leader.empty());
    group.set_present({ben.text});
    group.begin();
    BOOST_TEST((group.state().stage == LedStage::preparing));

    train_ana();
    LedGroupViewModel now{desk};
    BOOST_REQUIRE(now.state().leaders.size() == 1U);
    BOOST_TEST(now.state().leader == ana.text);
    BOOST_TEST(now.state().no_leader.empty());
}

BOOST_AUTO_TEST_CASE(the_leader_is_not_among_those_who_are_led) {
    train_ana();
    pass(ben, hate_crime);
    LedGroupViewModel group{desk};
    group.choose_course(hate_crime.text);
    group.choose_leader(ben.text);
    group.set_present({ana.text, ben.text, cai.text});
    BOOST_TEST(group.state().present == (std::vector{ana.text, cai.text}),
               boost::test_tools::per_element());
    group.choose_leader(ana.text);
    BOOST_TEST(group.state().present == (std::vector{cai.text}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_room_is_not_led) {
    train_ana();
    LedGroupViewModel group{desk};
    group.choose_course(hate_crime.text);
    group.begin();
    BOOST_TEST(!group.state().problem.empty());
    BOOST_TEST((group.state().stage == LedStage::preparing));
}

BOOST_AUTO_TEST_CASE(the_page_stays_while_somebody_looks_at_another_screen) {
    begin();
    LedSlidesViewModel before{desk};
    before.next();
    before.next();
    before.switch_face(Face::easy_read);
    const LedSlidesViewModel slides{desk};
    BOOST_TEST(slides.state().page == 2U);
    BOOST_TEST((slides.state().face == Face::easy_read));
}

BOOST_AUTO_TEST_CASE(a_session_goes_on_in_its_language_while_its_course_is_the_same) {
    auto open = std::make_unique<Desk>(
        VenueFile::in_memory({"0198a000-0000-7000-8000-000000000003"}), library, outside);
    open->led = LedSession{};
    open->led->stage = LedStage::reading;
    open->led->course = hate_crime;
    open->led->language = "en";
    Library polish = read_shipped_library();
    polish.language = "pl";
    for (Course& course : polish.own_courses) {
        Edition& added = course.editions.emplace_back(course.editions.front());
        added.language = "pl";
        added.title = "Kurs";
    }
    open = with_new_rules(std::move(open), polish);
    BOOST_TEST_REQUIRE(open->led.has_value());
    BOOST_TEST(open->language == "pl");
    BOOST_TEST(LedSlidesViewModel{*open}.state().course_title == edition().title);

    for (Course& course : polish.own_courses) {
        course.content_hash.front() ^= 1;
    }
    open = with_new_rules(std::move(open), library);
    BOOST_TEST(!open->led.has_value());
}

BOOST_AUTO_TEST_CASE(a_session_that_is_ended_leaves_nothing) {
    begin();
    LedSlidesViewModel slides{desk};
    slides.end();
    BOOST_TEST(slides.state().is_over);
    BOOST_TEST(!desk.led.has_value());
    BOOST_TEST(desk.completions.all().size() == 1U, "Ana's own");
}

BOOST_AUTO_TEST_CASE(a_session_can_be_ended_at_its_questions) {
    begin();
    read();
    LedQuestionsViewModel questions{desk};
    agrees = false;
    questions.end();
    BOOST_TEST(!questions.state().is_ended);
    BOOST_TEST(desk.led.has_value());
    agrees = true;
    questions.end();
    BOOST_TEST(questions.state().is_ended);
    BOOST_TEST(!desk.led.has_value());
    questions.choose(0);
    questions.check_answer();
    questions.next();
    BOOST_TEST(desk.completions.all().size() == 1U, "Ana's own");
}

BOOST_AUTO_TEST_CASE(a_question_that_the_group_misses_comes_again_until_it_is_right) {
    begin();
    read();
    LedQuestionsViewModel questions{desk};
    BOOST_TEST(questions.state().questions == 6U);
    const QuestionId first = desk.led->questions.front().question;
    answer(questions, false);
    BOOST_TEST(questions.state().questions == 7U);
    BOOST_TEST((desk.led->questions.back().question == first));
    while (questions.state().stage == QuizState::Stage::asking) {
        answer(questions, true);
    }
    BOOST_TEST((questions.state().stage == QuizState::Stage::practised));
    BOOST_TEST((desk.led->stage == LedStage::confirming));
    BOOST_TEST(desk.attempts.all().size() == 1U, "Ana's own");
}

BOOST_AUTO_TEST_CASE(a_group_may_have_its_question_in_easy_read) {
    begin();
    read();
    LedQuestionsViewModel questions{desk};
    const QuestionId first = desk.led->questions.front().question;
    questions.switch_face(Face::easy_read);
    const Course& course = *find_course(library, hate_crime);
    const QuestionBank& bank = edition_of(course, "en", Face::easy_read).bank;
    BOOST_TEST(questions.state().question == find(bank, first)->text);
    BOOST_TEST((desk.led->face == Face::easy_read));
}

BOOST_AUTO_TEST_CASE(the_questions_hold_the_safety_questions_of_a_quiz) {
    begin();
    read();
    const auto critical = std::count_if(
        desk.led->questions.begin(), desk.led->questions.end(), [&](const DrawnQuestion& drawn) {
            return find(edition().bank, drawn.question)->gravity == Gravity::critical;
        });
    BOOST_TEST(critical == find_course(library, hate_crime)->rule.critical);
    BOOST_TEST(!LedQuestionsViewModel{desk}.state().is_marked, "nobody passes or fails");
}

BOOST_AUTO_TEST_CASE(after_the_last_answer_another_screen_loses_nothing) {
    begin();
    read();
    {
        LedQuestionsViewModel questions{desk};
        while (desk.led->questions.size() > 1) {
            answer(questions, true);
        }
        questions.choose(0);
        questions.choose(1);
        questions.check_answer(); // and then F1
    }
    LedQuestionsViewModel again{desk};
    while (again.state().stage == QuizState::Stage::asking) {
        answer(again, true);
    }
    BOOST_TEST((desk.led->stage == LedStage::confirming));
}

BOOST_FIXTURE_TEST_CASE(all_who_stayed_are_recorded_at_once_as_led, AtTheEnd) {
    LedGroupViewModel group{desk};
    BOOST_TEST(group.state().people.size() == 2U);
    BOOST_TEST(group.state().button == "Record for these 2 people");
    group.record();
    BOOST_TEST((group.state().stage == LedStage::recorded));
    BOOST_TEST(group.state().title == "Recorded for 2 people");
    BOOST_TEST(group.state().facts[1] == "Led by Ana Example on 25 November 2026");

    std::vector<Completion> led = desk.completions.all();
    std::erase_if(led, [&](const Completion& each) { return each.person == ana; });
    BOOST_REQUIRE(led.size() == 2U);
    for (const Completion& each : led) {
        BOOST_TEST((each.how == HowTaken::led));
        BOOST_TEST((each.led_by == ana));
        BOOST_TEST((each.score == Score{}));
        BOOST_TEST((each.date == today));
    }
    const std::vector<AuditEntry> audit = desk.audit.all();
    BOOST_TEST(std::count_if(audit.begin(), audit.end(), [](const AuditEntry& entry) {
                   return entry.action == AuditAction::completion_recorded &&
                          entry.actor == Actor::manager;
               }) == 2);
    group.record();
    BOOST_TEST(desk.completions.all().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_record_has_the_day_on_which_the_session_was_finished, AtTheEnd) {
    const Date finished = today;
    pass_days(3);
    LedGroupViewModel group{desk};
    BOOST_TEST(group.state().facts[1] == "Led by Ana Example on 25 November 2026");
    group.record();
    BOOST_TEST_REQUIRE(desk.completions.of(ben).size() == 1U);
    BOOST_TEST((desk.completions.of(ben).front().date == finished));
}

BOOST_FIXTURE_TEST_CASE(a_leader_who_holds_the_course_no_more_is_no_leader, AtTheEnd) {
    desk.file.db().exec("ALTER TABLE completion RENAME TO hidden");
    desk.file.db().exec("CREATE TABLE completion AS SELECT * FROM hidden WHERE 0");
    LedGroupViewModel group{desk};
    group.record();
    BOOST_TEST(group.state().problem.find("does not hold this course") != std::string::npos);
    BOOST_TEST((group.state().stage == LedStage::confirming));
    BOOST_TEST(desk.completions.all().empty());
}

BOOST_FIXTURE_TEST_CASE(who_left_early_has_no_record, AtTheEnd) {
    LedGroupViewModel group{desk};
    group.set_present({});
    group.record();
    BOOST_TEST(!group.state().problem.empty());
    group.set_present({cai.text});
    BOOST_TEST(group.state().people.size() == 2U, "Ben may be ticked again");
    BOOST_TEST(group.state().button == "Record for this person");
    group.record();
    BOOST_TEST(desk.completions.of(ben).empty());
    BOOST_TEST(desk.completions.of(cai).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_group_that_cannot_be_saved_says_so_and_can_be_tried_again, AtTheEnd) {
    LedGroupViewModel group{desk};
    Db& db = desk.file.db();
    db.exec("ALTER TABLE audit RENAME TO hidden");
    group.record();
    BOOST_TEST(!group.state().trouble.empty());
    BOOST_TEST((group.state().stage == LedStage::confirming));
    db.exec("ALTER TABLE hidden RENAME TO audit");
    group.set_present({cai.text});
    BOOST_TEST(group.state().problem == "These people are being saved; try again.");
    BOOST_TEST(group.state().present.size() == 2U);
    group.record();
    BOOST_TEST(group.state().problem.empty());
    BOOST_TEST((group.state().stage == LedStage::recorded));
    BOOST_TEST(desk.completions.of(ben).size() == 1U, "as the first try had it");
    BOOST_TEST(desk.audit.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_group_that_is_being_saved_cannot_be_ended, AtTheEnd) {
    LedGroupViewModel group{desk};
    desk.file.db().exec("ALTER TABLE audit RENAME TO hidden");
    group.record();
    desk.file.db().exec("ALTER TABLE hidden RENAME TO audit");
    group.end();
    BOOST_TEST(group.state().problem == "These people are being saved; try again.");
    BOOST_TEST(question.empty(), "nobody is asked");
    BOOST_TEST((desk.led->stage == LedStage::confirming));
}

BOOST_FIXTURE_TEST_CASE(who_has_a_led_record_of_that_day_is_left_out_and_named, AtTheEnd) {
    LedGroupViewModel first{desk};
    first.set_present({ben.text});
    first.record();
    desk.led->stage = LedStage::confirming; // the same group once more
    desk.led->records.clear();
    desk.led->present = {ben, cai};
    LedGroupViewModel again{desk};
    BOOST_TEST(again.state().people.size() == 1U);
    BOOST_TEST(again.state().present == (std::vector{cai.text}), boost::test_tools::per_element());
    BOOST_TEST(again.state().facts.back() ==
               "A record of this day is there already for: Ben Example");
    again.record();
    BOOST_TEST((again.state().stage == LedStage::recorded));
    BOOST_TEST(desk.completions.of(ben).size() == 1U);
    BOOST_TEST(desk.completions.of(cai).size() == 1U);

    desk.led->stage = LedStage::confirming;
    desk.led->records.clear();
    LedGroupViewModel nobody{desk};
    nobody.record();
    BOOST_TEST(nobody.state().problem == "There is nobody left to record.");
}

BOOST_FIXTURE_TEST_CASE(records_say_who_led, AtTheEnd) {
    LedGroupViewModel{desk}.record();
    RecordsViewModel records{desk};
    records.filter_person(ben.text);
    BOOST_REQUIRE(records.state().rows.size() == 1U);
    const auto how = static_cast<std::size_t>(RecordColumn::how);
    BOOST_TEST(records.state().rows[0].cells.at(how) == "In a session led by Ana Example");

    desk.session.begin_learner(ben, outside.now());
    const CoursesViewModel courses{desk};
    const auto row = std::find_if(courses.state().courses.begin(), courses.state().courses.end(),
                                  [](const CourseRow& each) { return each.id == hate_crime; });
    BOOST_TEST(row->status_words == "Trained in a led session, until 24 November 2028");
}

BOOST_FIXTURE_TEST_CASE(a_certificate_of_a_led_session_does_not_speak_of_a_pass, AtTheEnd) {
    LedGroupViewModel{desk}.record();
    const Completion led = desk.completions.of(ben).front();
    const Certificate words = certificate({}, "Ben Example", "Hate crime", led, "Ana Example");
    BOOST_TEST(words.before_course == "has taken, in a session led by Ana Example, the course");
    BOOST_TEST(words.passed_label == "Taken on");
    BOOST_TEST(words.note.find("passed") == std::string::npos);
    BOOST_TEST(certificate({}, "Ben Example", "Hate crime", led).before_course ==
               "has taken, in a led session, the course");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "domain/training/refresher.h"

#include <vector>

using namespace safeplaces;

namespace {

constexpr Date today = std::chrono::year{2026} / 11 / 25;
const PersonId ada{"ada"};
const PersonId ben{"ben"};

Question asked(const char* id, int page) {
    return {.id = {id},
            .text = "What?",
            .taught_on = {"01-x", page},
            .form = OneAnswer{{{"This", "Yes.", true}, {"That", "No.", false}}}};
}

Course a_course(const char* id = "core", const char* version = "1.3") {
    Course course;
    course.id = {id};
    course.version = version;
    course.editions = {{"en",
                        Face::standard,
                        "Core",
                        "Short.",
                        {},
                        {asked("a", 2), asked("b", 0), asked("c", 2)},
                        {}}};
    return course;
}

Completion pass(const PersonId& person, Date expires, const char* version = "1.0") {
    Completion made;
    made.person = person;
    made.course = {"core"};
    made.version = version;
    made.date = plus_months(expires, std::chrono::months{-12});
    made.expires = expires;
    return made;
}

// Option 0 is right.
Attempt attempt(std::vector<GivenAnswer> answers, const char* course = "core") {
    Attempt made;
    made.course = {course};
    made.version = "1.0";
    made.answers = std::move(answers);
    return made;
}

Person works(const PersonId& id, Role role = Role::staff) {
    return {.id = id, .name = id.text, .role = role, .started = today};
}

} // namespace

BOOST_AUTO_TEST_SUITE(refresher)

BOOST_AUTO_TEST_CASE(a_pass_is_due_60_days_before_its_last_day) {
    const auto due_with = [](Date last_day) { return is_due({ada, {"core"}, last_day}, today); };
    BOOST_TEST(due_with(plus_days(today, std::chrono::days{60})));
    BOOST_TEST(!due_with(plus_days(today, std::chrono::days{61})));
    BOOST_TEST(due_with(plus_days(today, std::chrono::days{-400})));
}

BOOST_AUTO_TEST_CASE(a_greater_version_makes_it_due_and_a_smaller_one_does_not) {
    const Date later = std::chrono::year{2027} / 10 / 1;
    const auto newer = [&](const char* course, const char* passed) {
        return refresher_of(ada, a_course("core", course), std::vector{pass(ada, later, passed)})
            .value()
            .is_newer_version;
    };
    BOOST_TEST(!newer("1.3", "1.0"));
    BOOST_TEST(newer("2.0", "1.9"));
    BOOST_TEST(newer("10.0", "9.0"));
    BOOST_TEST(!newer("1.0", "2.0"));
    BOOST_TEST(is_due({ada, {"core"}, later, true}, today));
}

BOOST_AUTO_TEST_CASE(the_pass_that_counts_longest_says_when) {
    const std::vector passes{pass(ada, std::chrono::year{2027} / 3 / 1),
                             pass(ada, std::chrono::year{2026} / 3 / 1),
                             pass(ben, std::chrono::year{2029} / 3 / 1)};
    BOOST_TEST(iso(refresher_of(ada, a_course(), passes).value().last_day) == "2027-02-28");
    BOOST_TEST(!refresher_of({"cai"}, a_course(), passes).has_value());
    BOOST_TEST(!refresher_of(ada, a_course("other"), passes).has_value());
}

BOOST_AUTO_TEST_CASE(a_pass_of_the_version_of_now_counts_before_an_older_one_that_lasts_longer) {
    const std::vector passes{pass(ada, std::chrono::year{2028} / 1 / 1, "1.0"),
                             pass(ada, std::chrono::year{2027} / 11 / 1, "2.0")};
    const RefresherDue due = refresher_of(ada, a_course("core", "2.1"), passes).value();
    BOOST_TEST(!due.is_newer_version);
    BOOST_TEST(iso(due.last_day) == "2027-10-31");
}

BOOST_AUTO_TEST_CASE(what_was_missed_before_a_small_change_is_missed_still) {
    Course course = a_course();
    course.content_hash = digest_of("now");
    Attempt before = attempt({{{"a"}, {}}, {{"b"}, {0}}, {{"gone"}, {1}}});
    before.version = "1.2";
    before.score = {.right = 1, .asked = 3};
    BOOST_TEST(!is_at_this(before, course));
    const std::vector<SlideAddress> page_of_a{{"01-x", 2}};
    BOOST_TEST((missed_pages(course, std::vector{before}) == page_of_a));
    Attempt now = attempt({{{"a"}, {0}}});
    now.content = course.content_hash;
    BOOST_TEST(missed_pages(course, std::vector{before, now}).empty());
}

// Its options may stand in another order by now.
BOOST_AUTO_TEST_CASE(what_was_all_right_stays_so_after_a_small_change) {
    Attempt before = attempt({{{"a"}, {1}}});
    before.version = "1.2";
    before.score = {.right = 1, .asked = 1};
    BOOST_TEST(missed_pages(a_course("core", "1.3"), std::vector{before}).empty());
    before.score = {.right = 0, .asked = 1};
    BOOST_TEST(missed_pages(a_course("core", "1.3"), std::vector{before}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_was_asked_before_the_course_taught_something_else_says_nothing_of_now) {
    const std::vector wrong{attempt({{{"a"}, {1}}})};
    BOOST_TEST(asked_before(wrong.front(), a_course("core", "1.3")).size() == 1U);
    BOOST_TEST(asked_before(wrong.front(), a_course("core", "2.0")).empty());
    BOOST_TEST(missed_pages(a_course("core", "2.0"), wrong).empty());
}

BOOST_AUTO_TEST_CASE(who_must_hold_a_course_refreshes_it_and_nobody_else) {
    const std::vector passes{pass(ada, std::chrono::year{2027} / 3 / 1),
                             pass(ben, std::chrono::year{2026} / 12 / 1)};
    Person left = works(ada);
    left.left = plus_days(today, std::chrono::days{-1});
    const std::vector<CourseNeed> everyone{{.course = {"core"}}};
    const std::vector<CourseNeed> lead{{.course = {"core"}, .audience = Audience::lead}};
    const Course course = a_course();
    const CourseList courses{course};
    const auto count = [&](const std::vector<Person>& people,
                           const std::vector<CourseNeed>& needs) {
        return refreshers_of(people, needs, courses, passes, today).size();
    };
    const auto both =
        refreshers_of(std::vector{works(ada), works(ben)}, everyone, courses, passes, today);
    BOOST_REQUIRE(both.size() == 2U);
    BOOST_TEST((both[0].person == ben), "it ends first");
    BOOST_TEST(count({left, works(ben)}, everyone) == 1U);
    BOOST_TEST(count({works(ada), works(ben, Role::lead)}, lead) == 1U);
    BOOST_TEST(count({works(ada)}, {}) == 0U);
}

BOOST_AUTO_TEST_CASE(the_pages_of_what_was_missed_last_come_in_order_and_once) {
    const std::vector attempts{
        attempt({{{"a"}, {1}}, {{"b"}, {1}}, {{"c"}, {1}}}),
        attempt({{{"b"}, {0}}}, "other"),
        attempt({{{"c"}, {}}, {{"gone"}, {1}}}),
    };
    const std::vector<SlideAddress> pages{{"01-x", 0}, {"01-x", 2}};
    BOOST_TEST((missed_pages(a_course(), attempts) == pages));
}

BOOST_AUTO_TEST_CASE(what_was_right_when_it_was_asked_last_is_not_read_again) {
    const std::vector attempts{attempt({{{"a"}, {1}}, {{"b"}, {0}}}), attempt({{{"a"}, {0}}})};
    BOOST_TEST(missed_pages(a_course(), attempts).empty());
    BOOST_TEST(missed_pages(a_course(), {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

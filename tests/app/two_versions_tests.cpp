#include <boost/test/unit_test.hpp>

#include "app/an_inbox.h"
#include "app/scheme/conflicts_view_model.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const PersonId ana{"0198a000-0000-7000-8000-000000000301"};
const PersonId ben{"0198a000-0000-7000-8000-000000000302"};

// The bakery's computer is known; Ana has passed, Ben may lead.
struct ABakery : AnInbox {
    ABakery() {
        const Date today = outside.today();
        people = {{.id = ana, .name = "Ana Example", .started = today},
                  {.id = ben, .name = "Ben Example", .started = today}};
        const Course& course = desk.library.courses.front();
        pass = {.id = {"0198a000-0000-7000-8000-000000000401"},
                .person = ana,
                .venue = bakery.venue,
                .course = course.id,
                .version = course.version,
                .language = "en",
                .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2},
                .date = today,
                .expires = plus_months(today, std::chrono::months(12))};
        passes = {pass};
        desk.venues.add(desk.acting, {.id = bakery.venue, .name = "Example Bakery"}, today,
                        outside.now());
        take_in(file_of(bakery, 1));
        inbox.enrol();
    }

    // The bakery sends that instead; what comes up for a decision.
    std::vector<VersionRow> rows_after(const Completion& other) {
        passes = {other};
        take_in(file_of(bakery, 2));
        ConflictsViewModel conflicts{desk};
        while (conflicts.state().open > 0 && conflicts.state().rows.empty()) {
            conflicts.choose(
                conflicts.state().answers.front().id); // that a parcel follows no other
            conflicts.settle();
        }
        return conflicts.state().rows;
    }

    static std::vector<VersionRow> that_differ(std::vector<VersionRow> rows) {
        std::erase_if(rows, [](const VersionRow& row) { return !row.differs(); });
        return rows;
    }

    Completion pass;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(two_versions, ABakery)

BOOST_AUTO_TEST_CASE(two_versions_of_a_pass_show_who_it_is_about_and_what_is_the_same) {
    Completion other = pass;
    other.score.right = 6;
    const auto rows = rows_after(other);
    BOOST_REQUIRE(rows.size() == 10U);
    BOOST_TEST(rows.front().here == "Ana Example");
    const auto different = that_differ(rows);
    BOOST_REQUIRE(different.size() == 1U);
    BOOST_TEST(different[0].here == "5 of 6");
    BOOST_TEST(different[0].there == "6 of 6");
}

BOOST_AUTO_TEST_CASE(a_pass_of_another_person_differs_in_the_name) {
    Completion other = pass;
    other.person = ben;
    const auto rows = that_differ(rows_after(other));
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows[0].here == "Ana Example");
    BOOST_TEST(rows[0].there == "Ben Example");
}

BOOST_AUTO_TEST_CASE(two_persons_of_one_name_are_told_apart) {
    people[1].name = "Ana Example";
    Completion other = pass;
    other.person = ben;
    const auto rows = that_differ(rows_after(other));
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows[0].here == "Ana Example (number ends in 000301)");
    BOOST_TEST(rows[0].there == "Ana Example (number ends in 000302)");
}

BOOST_AUTO_TEST_CASE(a_pass_that_somebody_led_differs_in_how_and_who) {
    Completion other = pass;
    other.how = HowTaken::led;
    other.led_by = ben;
    const auto rows = that_differ(rows_after(other));
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].there == "In a led session");
    BOOST_TEST(rows[1].detail == "Led by");
    BOOST_TEST(rows[1].here == "");
    BOOST_TEST(rows[1].there == "Ben Example");
}

BOOST_AUTO_TEST_CASE(a_pass_in_other_words_differs_in_language_and_edition) {
    Completion other = pass;
    other.language = "pl";
    other.face = Face::easy_read;
    const auto rows = that_differ(rows_after(other));
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].there == "pl");
    BOOST_TEST(rows[1].there == "Easy Read");
}

BOOST_AUTO_TEST_CASE(what_is_seldom_asked_about_shows_where_it_differs) {
    Completion other = pass;
    other.score.critical_asked = 3;
    other.content.fill(7);
    const auto rows = that_differ(rows_after(other));
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].there == "2 of 3");
    BOOST_TEST(rows[1].there == "07070707");
}

BOOST_AUTO_TEST_CASE(a_pass_of_a_day_to_come_says_whose_it_is) {
    Completion other = pass;
    other.id = {"0198a000-0000-7000-8000-000000000402"};
    other.date = plus_months(pass.date, std::chrono::months(6));
    other.expires = plus_months(pass.date, std::chrono::months(18));
    const auto rows = rows_after(other);
    BOOST_REQUIRE(rows.size() == 4U);
    for (const VersionRow& row : rows) {
        BOOST_TEST(row.here == "");
    }
    BOOST_TEST(rows[0].there == "Ana Example");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include "app/an_inbox.h"
#include "app/scheme/conflicts_view_model.h"
#include "storage/register/completion_rows.h"
#include "storage/register/record_versions.h"

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
        forms = {{.id = "0198a000-0000-7000-8000-000000000501",
                  .form = desk.library.change.id,
                  .form_version = desk.library.change.version,
                  .signed_at = outside.now(),
                  .answers = {{"lead-name", "Ana Example"},
                              {"opening-hours.mon", "all_day"},
                              {"opening-hours.tue", "all_day"},
                              {"owner-stays", "yes"}}}};
        uses = {{.id = {"0198a000-0000-7000-8000-000000000601"},
                 .month_start = date_from_iso("2026-11-01").value(),
                 .band = TimeBand::night,
                 .reason = HelpReason::lost,
                 .given = HelpGiven::phone_call}};
        desk.venues.add(desk.acting, {.id = bakery.venue, .name = "Example Bakery"}, today,
                        outside.now());
        take_in(file_of(bakery, 1));
        inbox.enrol();
    }

    // The bakery sends that instead; what comes up for a decision.
    std::vector<VersionRow> rows_after(const Completion& other) {
        passes = {other};
        return rows_after_another_file();
    }
    std::vector<VersionRow> rows_after_another_file() {
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

BOOST_AUTO_TEST_CASE(the_version_that_came_is_taken_when_somebody_says_so) {
    Completion other = pass;
    other.score.right = 6;
    rows_after(other);
    ConflictsViewModel conflicts{desk};
    BOOST_REQUIRE(conflicts.state().answers.size() == 2U);
    conflicts.choose(conflicts.state().answers.back().id);
    conflicts.settle();
    BOOST_TEST(conflicts.state().trouble == "");
    BOOST_TEST(conflicts.state().open == 0);
    BOOST_TEST((find_completion(desk.file.db(), pass.id) == other));
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

BOOST_AUTO_TEST_CASE(two_versions_of_a_form_show_the_answers_that_differ) {
    Entries& answers = forms[0].answers;
    answers["lead-name"] = "Ben Example";
    answers["opening-hours.tue"] = "closed";
    answers["deputy-name"] = "Żaneta Example";
    answers["unheard-of"] = "40 % more = less";
    answers.erase("owner-stays");
    const auto rows = rows_after_another_file();
    BOOST_REQUIRE(rows.size() == 7U);
    BOOST_TEST(rows[0].here == desk.library.change.title);
    BOOST_TEST(that_differ(rows).size() == 5U);
    const auto row_of = [&](const std::string& detail) {
        const auto found = std::ranges::find(rows, detail, &VersionRow::detail);
        BOOST_REQUIRE(found != rows.end());
        return *found;
    };
    const VersionRow stays = row_of("Does the new owner want to stay a Safe Place?");
    BOOST_TEST(stays.here == "Yes");
    BOOST_TEST(stays.there == "No answer");
    const VersionRow tuesday = row_of("When will you be open?, Tuesday");
    BOOST_TEST(tuesday.here == "open 24 hours");
    BOOST_TEST(tuesday.there == "closed");
    BOOST_TEST(row_of("New scheme lead: name").there == "Ben Example");
    BOOST_TEST(row_of("New deputy: name").there == "Żaneta Example");
    const VersionRow unheard_of = row_of("unheard-of");
    BOOST_TEST(unheard_of.here == "No answer");
    BOOST_TEST(unheard_of.there == "40 % more = less");
}

BOOST_AUTO_TEST_CASE(a_form_signed_on_another_day_shows_both_days) {
    forms[0].signed_at += std::chrono::hours(24);
    const auto rows = that_differ(rows_after_another_file());
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows[0].detail == "Signed");
}

BOOST_AUTO_TEST_CASE(answers_that_have_no_room_are_counted) {
    forms[0].answers["lead-name"] = std::string(most_incoming, 'a');
    forms[0].answers["deputy-name"] = "Ben Example";
    const auto rows = that_differ(rows_after_another_file());
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].there == "Ben Example");
    BOOST_TEST(rows[1].there == "1 more answer differs, and is too long to be kept here");
}

BOOST_AUTO_TEST_CASE(a_form_of_which_an_earlier_program_kept_the_day_alone_says_so) {
    forms[0].answers["lead-name"] = "Ben Example";
    rows_after_another_file();
    file.db().exec("UPDATE conflict SET incoming = 'form=change-of-details signed=' || "
                   "'2026-11-25T10:42:07Z' WHERE incoming LIKE 'form=%'");
    const auto rows = ConflictsViewModel(desk).state().rows;
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(rows[1].there == "25 Nov 2026, 10:42:07 GMT");
    BOOST_TEST(rows[2].there == "Not kept");
}

BOOST_AUTO_TEST_CASE(two_versions_of_help_given_stand_side_by_side) {
    uses[0].band = TimeBand::morning;
    uses[0].given = HelpGiven::company;
    const auto rows = rows_after_another_file();
    BOOST_REQUIRE(rows.size() == 4U);
    BOOST_TEST(rows[0].here == "November 2026");
    const auto different = that_differ(rows);
    BOOST_REQUIRE(different.size() == 2U);
    BOOST_TEST(different[0].detail == "Time of day");
    BOOST_TEST(different[1].detail == "Help given");
}

BOOST_AUTO_TEST_SUITE_END()

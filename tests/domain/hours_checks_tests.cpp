#include <boost/test/unit_test.hpp>

#include "domain/venue/checks.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(hours_checks)

namespace {

// A week of hours under the field "hours": closed on every day but those that a test says.
struct AWeek {
    Field hours{.id = "hours", .kind = HoursField{}, .label = "Opening hours"};
    Entries entries;

    AWeek() {
        for (int day = 0; day < 7; ++day) {
            entries[hours_key("hours", day)] = "closed";
        }
    }
    void open(int day, int span, const std::string& from, const std::string& to) {
        entries[hours_key("hours", day)] = "spans";
        entries[hours_key("hours", day, span, SpanEnd::from)] = from;
        entries[hours_key("hours", day, span, SpanEnd::to)] = to;
    }
    std::vector<Problem> problems() const { return problems_in_hours(hours, entries); }

    // The week's only problem.
    void check_only(const std::string& key, Reason reason) const {
        const auto found = problems();
        BOOST_REQUIRE(found.size() == 1U);
        BOOST_TEST((found[0] == Problem{.field = key, .reason = reason}));
    }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_week_of_closed_all_day_and_spans_is_good, AWeek) {
    open(0, 1, "9", "5pm");
    open(1, 1, "9", "12.30");
    open(1, 2, "1.30pm", "17:30");
    entries[hours_key("hours", 2)] = "all_day";
    BOOST_TEST(problems().empty());
}

BOOST_FIXTURE_TEST_CASE(a_span_may_pass_or_end_at_midnight, AWeek) {
    open(4, 1, "18:00", "02:00");
    open(5, 1, "18:00", "midnight");
    open(6, 1, "18:00", "00:00");
    BOOST_TEST(problems().empty());
}

BOOST_FIXTURE_TEST_CASE(an_untouched_week_is_one_problem, AWeek) {
    entries.clear();
    check_only("hours", Reason::missing);
}

BOOST_FIXTURE_TEST_CASE(a_day_that_is_not_said_is_named, AWeek) {
    entries.erase(hours_key("hours", 2));
    check_only("hours.wed", Reason::day_not_said);
}

BOOST_FIXTURE_TEST_CASE(days_are_named_from_monday_to_sunday, AWeek) {
    entries.clear();
    entries[hours_key("hours", 0)] = "closed";
    std::vector<std::string> keys;
    for (const Problem& problem : problems()) {
        keys.push_back(problem.field);
    }
    const std::vector<std::string> expected{"hours.tue", "hours.wed", "hours.thu",
                                            "hours.fri", "hours.sat", "hours.sun"};
    BOOST_TEST(keys == expected, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_opening_without_its_closing_time_is_missing_one, AWeek) {
    open(3, 1, "9", "");
    check_only("hours.thu.1.to", Reason::time_missing);
    open(3, 1, "", "17:00");
    check_only("hours.thu.1.from", Reason::time_missing);
}

BOOST_FIXTURE_TEST_CASE(an_open_day_without_times_misses_both, AWeek) {
    open(3, 1, "", "  ");
    BOOST_TEST(problems().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_time_that_is_not_understood_is_pointed_at, AWeek) {
    open(0, 1, "early", "17:00");
    check_only("hours.mon.1.from", Reason::time_not_understood);
}

BOOST_FIXTURE_TEST_CASE(nine_to_five_is_not_taken_for_all_night, AWeek) {
    open(0, 1, "9", "5");
    const auto found = problems();
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] == Problem{.field = "hours.mon.1.to",
                                    .reason = Reason::morning_or_afternoon,
                                    .detail = "05:00",
                                    .fix = "17:00"}));
    open(0, 1, "11", "01:00");
    BOOST_TEST(problems().empty());
}

BOOST_FIXTURE_TEST_CASE(an_afternoon_is_asked_for_in_the_second_span_too, AWeek) {
    open(0, 1, "9", "12.30");
    open(0, 2, "1.30", "5");
    const auto found = problems();
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].fix == "13:30");
    BOOST_TEST(found[1].fix == "17:00");
}

BOOST_FIXTURE_TEST_CASE(a_second_span_that_was_begun_must_be_finished, AWeek) {
    open(0, 1, "9", "12");
    open(0, 2, "13", "");
    check_only("hours.mon.2.to", Reason::time_missing);
}

BOOST_FIXTURE_TEST_CASE(an_empty_second_span_is_no_span, AWeek) {
    open(0, 1, "9", "12");
    open(0, 2, "", "");
    BOOST_TEST(problems().empty());
}

BOOST_FIXTURE_TEST_CASE(two_spans_of_a_day_must_not_overlap, AWeek) {
    open(0, 1, "9", "14");
    open(0, 2, "13", "17");
    check_only("hours.mon.2.from", Reason::spans_overlap);
}

BOOST_FIXTURE_TEST_CASE(times_of_a_closed_day_are_not_looked_at, AWeek) {
    open(0, 1, "early", "late");
    entries[hours_key("hours", 0)] = "closed";
    BOOST_TEST(problems().empty());
}

BOOST_AUTO_TEST_SUITE_END()

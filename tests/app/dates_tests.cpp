#include <boost/test/unit_test.hpp>

#include "app/words/dates.h"
#include "domain/date.h"

using namespace safeplaces;
using std::chrono::minutes;

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(a_day_is_said_with_its_month) {
    BOOST_TEST(date_in_words(*date_from_iso("2026-11-05")) == "5 November 2026");
    BOOST_TEST(short_date(*date_from_iso("2026-11-05")) == "5 Nov 2026");
}

BOOST_AUTO_TEST_CASE(every_day_said_can_be_typed_again) {
    for (unsigned month = 1; month <= 12; ++month) {
        const Date date{std::chrono::year{2027}, std::chrono::month{month}, std::chrono::day{9}};
        BOOST_TEST((date_as_typed(date_in_words(date)) == date), date_in_words(date));
        BOOST_TEST((date_as_typed(short_date(date)) == date), short_date(date));
    }
}

BOOST_AUTO_TEST_CASE(the_week_begins_on_monday) {
    BOOST_TEST(day_name(0) == "Monday");
    BOOST_TEST(day_name(6) == "Sunday");
}

BOOST_AUTO_TEST_CASE(hours_are_said_as_they_are_kept) {
    const OpenSpan morning{minutes{570}, minutes{720}};
    const OpenSpan night{minutes{1320}, minutes{120}};
    BOOST_TEST(hours_in_words({.kind = DayKind::closed}) == "closed");
    BOOST_TEST(hours_in_words({.kind = DayKind::all_day}) == "open 24 hours");
    BOOST_TEST(hours_in_words({.kind = DayKind::not_said}).empty());
    BOOST_TEST(hours_in_words({.kind = DayKind::spans, .spans = {morning}}) == "09:30 to 12:00");
    BOOST_TEST(hours_in_words({.kind = DayKind::spans, .spans = {morning, night}}) ==
               "09:30 to 12:00, 22:00 to 02:00 the next day");
}

BOOST_AUTO_TEST_CASE(a_week_is_seven_lines) {
    WeekHours week;
    week.fill({.kind = DayKind::closed});
    const std::vector<std::string> lines = week_in_words(week);
    BOOST_TEST_REQUIRE(lines.size() == 7U);
    BOOST_TEST(lines[2] == "Wednesday: closed");
}

BOOST_AUTO_TEST_SUITE_END()

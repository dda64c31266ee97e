#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/date.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>
#include <vector>

using namespace safeplaces;
using namespace std::chrono_literals;
namespace data = boost::unit_test::data;
using std::chrono::days;
using std::chrono::months;

BOOST_AUTO_TEST_SUITE(date)

namespace {

std::string iso_or_nothing(const std::optional<Date>& date) {
    return date ? iso(*date) : "nothing";
}

} // namespace

const std::vector<std::string> written{"2026-11-25", "2028-02-29", "0000-01-01", "9999-12-31",
                                       "2026-01-09"};

BOOST_DATA_TEST_CASE(an_iso_day_is_read_and_written_alike, data::make(written), text) {
    BOOST_TEST(iso_or_nothing(date_from_iso(text)) == text);
}

const std::vector<std::string> not_iso{
    "",           "2026-11-5",   "2026-1-25",   "26-11-25",   "2026/11/25", "25-11-2026",
    "2026-11-31", "2027-02-29",  "2026-13-01",  "2026-00-10", "2026-10-00", "2026-11-25 ",
    " 2026-11-2", "2026-11-25T", "-026-11-25",  "-000-11-25", "2026--1-25", "2026-11--5",
    "+026-11-25", "2026-11-2x",  "2026-011-25", "20261125"};

BOOST_DATA_TEST_CASE(anything_else_is_not_an_iso_day, data::make(not_iso), text) {
    BOOST_TEST(iso_or_nothing(date_from_iso(text)) == "nothing");
}

const std::vector<std::string> typed{"25/11/2026",
                                     "25.11.26",
                                     "25-11-2026",
                                     "25 11 2026",
                                     "25/11/26",
                                     "25 November 2026",
                                     "25 nov 2026",
                                     "25 NOV 26",
                                     " 25/11/2026 ",
                                     "25. November 2026",
                                     "25 Nov, 2026",
                                     "2026-11-25",
                                     "2026/11/25",
                                     "25 / 11 / 2026",
                                     "25  novem  2026",
                                     "２５/１１/２０２６",
                                     "25\u00A0November\u00A02026"};

BOOST_DATA_TEST_CASE(a_day_is_read_as_people_type_it, data::make(typed), text) {
    BOOST_TEST(iso_or_nothing(date_as_typed(text)) == "2026-11-25");
}

BOOST_AUTO_TEST_CASE(days_and_months_need_no_leading_zero) {
    BOOST_TEST(iso_or_nothing(date_as_typed("1/2/27")) == "2027-02-01");
    BOOST_TEST(iso_or_nothing(date_as_typed("2027-2-1")) == "2027-02-01");
}

BOOST_AUTO_TEST_CASE(the_day_comes_before_the_month) {
    BOOST_TEST(iso_or_nothing(date_as_typed("03/04/2026")) == "2026-04-03");
    BOOST_TEST(iso_or_nothing(date_as_typed("11/25/2026")) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_month_is_known_by_three_letters_or_more) {
    const std::vector<std::string> names{"jan", "feb", "mar", "apr", "may",  "jun",
                                         "jul", "aug", "sep", "oct", "nove", "december"};
    int month = 0;
    for (const std::string& name : names) {
        ++month;
        const auto read = date_as_typed("1 " + name + " 2026");
        BOOST_REQUIRE(read);
        BOOST_TEST(static_cast<unsigned>(read->month()) == static_cast<unsigned>(month));
    }
    BOOST_TEST(!date_as_typed("1 ju 2026"));
    BOOST_TEST(!date_as_typed("1 janvier 2026"));
}

const std::vector<std::string> no_days{"",           "soon",         "25/11",      "25/11/026",
                                       "31/11/2026", "29/02/2027",   "25/13/2026", "0/1/2026",
                                       "25/0/2026",  "25/11/2026/1", "25:11:2026", "a/b/c",
                                       "25//",       "25 foo 2026",  "25/11/20266"};

BOOST_DATA_TEST_CASE(what_is_no_day_is_nothing, data::make(no_days), text) {
    BOOST_TEST(iso_or_nothing(date_as_typed(text)) == "nothing");
}

using Moved = std::tuple<std::string, int, std::string>;
const std::vector<Moved> by_months{
    {"2026-11-25", 12, "2027-11-25"}, {"2026-01-31", 1, "2026-02-28"},
    {"2028-01-31", 1, "2028-02-29"},  {"2028-02-29", 12, "2029-02-28"},
    {"2028-02-29", 48, "2032-02-29"}, {"2026-12-31", 2, "2027-02-28"},
    {"2026-03-31", -1, "2026-02-28"}, {"2026-11-25", 0, "2026-11-25"}};

BOOST_DATA_TEST_CASE(
    months_later_is_the_same_day_or_the_months_last, data::make(by_months), from, count, to) {
    BOOST_TEST(iso(plus_months(a_day(from), months{count})) == to);
}

const std::vector<Moved> by_days{{"2026-11-25", 28, "2026-12-23"},
                                 {"2026-12-31", 1, "2027-01-01"},
                                 {"2028-02-28", 1, "2028-02-29"},
                                 {"2026-01-01", -1, "2025-12-31"},
                                 {"2026-03-28", 365, "2027-03-28"}};

BOOST_DATA_TEST_CASE(days_are_counted_both_ways, data::make(by_days), from, count, to) {
    BOOST_TEST(iso(plus_days(a_day(from), days{count})) == to);
    BOOST_TEST(days_between(a_day(from), a_day(to)).count() == count);
}

BOOST_AUTO_TEST_CASE(a_moment_is_written_in_utc_to_the_second) {
    BOOST_TEST(iso(Instant{1'795'603'327'000ms}) == "2026-11-25T10:42:07Z");
    BOOST_TEST(iso(Instant{1'795'603'327'999ms}) == "2026-11-25T10:42:07Z");
    BOOST_TEST(iso(Instant{0ms}) == "1970-01-01T00:00:00Z");
    BOOST_TEST(iso(Instant{-1ms}) == "1969-12-31T23:59:59Z");
}

BOOST_AUTO_TEST_SUITE_END()

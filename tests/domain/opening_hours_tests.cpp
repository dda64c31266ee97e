#include <boost/test/unit_test.hpp>

#include "domain/venue/opening_hours.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>

using namespace safeplaces;
namespace data = boost::unit_test::data;
using std::chrono::minutes;

BOOST_AUTO_TEST_SUITE(opening_hours)

namespace {

OpenSpan span(int from_hour, int to_hour) {
    return {minutes{from_hour * 60}, minutes{to_hour * 60}};
}

} // namespace

using Pair = std::tuple<std::string, std::string>;

const std::vector<Pair> times{
    {"9", "09:00"},           {"09", "09:00"},        {"9am", "09:00"},     {"9 AM", "09:00"},
    {"9 a.m.", "09:00"},      {"9.30", "09:30"},      {"9:30", "09:30"},    {"09:30", "09:30"},
    {"0930", "09:30"},        {"930", "09:30"},       {"9.30 am", "09:30"}, {"5pm", "17:00"},
    {"5.15 p.m.", "17:15"},   {"1715", "17:15"},      {"17:00", "17:00"},   {"0", "00:00"},
    {"00:00", "00:00"},       {"0000", "00:00"},      {"noon", "12:00"},    {"Midday", "12:00"},
    {"12 noon", "12:00"},     {"12pm", "12:00"},      {"12am", "00:00"},    {"12.30am", "00:30"},
    {"12:30 pm", "12:30"},    {"1am", "01:00"},       {"11:59pm", "23:59"}, {"midnight", "24:00"},
    {"12 midnight", "24:00"}, {"24:00", "24:00"},     {"24", "24:00"},      {"23:59", "23:59"},
    {" 9 : 30 ", "09:30"},    {"１７：００", "17:00"}};

BOOST_DATA_TEST_CASE(a_time_is_read_as_people_type_it, data::make(times), typed, expected) {
    const auto time = time_as_typed(typed);
    BOOST_REQUIRE(time.has_value());
    BOOST_TEST(clock_text(*time) == expected);
}

const std::vector<std::string> no_times{
    "",     " ",     "late",  "25",    "24:01", "9:60", "9:5", "9:300", "12345", "123456789012",
    "-9",   "9-5",   "17am",  "13pm",  "0am",   "0 pm", "am",  ":30",   "9:3:0", "9..30",
    "9,30", "17h30", "24:30", "99:99", "9xm"};

BOOST_DATA_TEST_CASE(what_is_no_time_is_nothing, data::make(no_times), typed) {
    BOOST_TEST(!time_as_typed(typed).has_value());
}

BOOST_AUTO_TEST_CASE(a_shown_time_reads_the_same_again) {
    for (int count = 0; count <= 1440; ++count) {
        const auto time = time_as_typed(clock_text(minutes{count}));
        BOOST_TEST((time == minutes{count}), count);
    }
}

BOOST_AUTO_TEST_CASE(a_span_that_ends_no_later_than_it_starts_passes_midnight) {
    BOOST_TEST(passes_midnight(span(22, 2)));
    BOOST_TEST(passes_midnight(span(9, 9)));
    BOOST_TEST(!passes_midnight(span(9, 17)));
    BOOST_TEST(!passes_midnight(span(18, 24)));
}

using Spans = std::tuple<int, int, int, int, bool>; // hours of the first and the second

const std::vector<Spans> overlaps{
    {9, 12, 13, 17, false}, {9, 13, 13, 17, false}, {9, 14, 13, 17, true}, {9, 17, 10, 11, true},
    {9, 17, 9, 17, true},   {9, 12, 18, 2, false},  {9, 19, 18, 2, true},  {18, 2, 23, 24, true},
    {18, 2, 22, 3, true},   {18, 2, 9, 12, false},  {9, 9, 17, 18, true},  {0, 24, 5, 6, true},
    {22, 2, 0, 3, false}};

BOOST_DATA_TEST_CASE(two_spans_overlap_when_they_share_a_minute_of_one_opening,
                     data::make(overlaps),
                     from1,
                     to1,
                     from2,
                     to2,
                     expected) {
    BOOST_TEST(overlap(span(from1, to1), span(from2, to2)) == expected);
    BOOST_TEST(overlap(span(from2, to2), span(from1, to1)) == expected);
}

const std::vector<std::tuple<std::string, int, std::string>> afternoons{
    {"5", 9, "17:00"}, {"5.30", 9, "17:30"}, {"1:00", 11, "13:00"}, {"9", 9, "21:00"}};

BOOST_DATA_TEST_CASE(the_5_of_9_to_5_is_perhaps_in_the_afternoon,
                     data::make(afternoons),
                     typed,
                     hour_before,
                     expected) {
    const auto meant = afternoon_meant(typed, minutes{hour_before * 60});
    BOOST_REQUIRE(meant.has_value());
    BOOST_TEST(clock_text(*meant) == expected);
}

const std::vector<std::tuple<std::string, int>> plain_times{{"17", 9},    {"5pm", 9}, {"5 am", 9},
                                                            {"05:00", 9}, {"2", 18},  {"10", 9},
                                                            {"noon", 14}, {"late", 9}};

BOOST_DATA_TEST_CASE(a_time_that_can_be_only_one_is_taken_as_it_is,
                     data::make(plain_times),
                     typed,
                     hour_before) {
    BOOST_TEST(!afternoon_meant(typed, minutes{hour_before * 60}).has_value());
}

BOOST_AUTO_TEST_CASE(midnight_begins_a_day_and_ends_one) {
    using std::chrono::minutes;
    BOOST_TEST((span_between(minutes{1320}, minutes{0}) == OpenSpan{minutes{1320}, minutes{1440}}));
    BOOST_TEST((span_between(minutes{1440}, minutes{60}) == OpenSpan{minutes{0}, minutes{60}}));
    BOOST_TEST(
        (span_between(minutes{540}, minutes{1020}) == OpenSpan{minutes{540}, minutes{1020}}));
}

BOOST_AUTO_TEST_SUITE_END()

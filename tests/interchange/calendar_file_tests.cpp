#include <boost/test/unit_test.hpp>

#include "interchange/calendar_file.h"

#include "domain/fold.h"

#include <array>
#include <chrono>
#include <sstream>
#include <vector>

using namespace safeplaces;

namespace {

using namespace std::chrono_literals;

const Date fourth_of_march = std::chrono::year{2027} / std::chrono::March / 4;
const Instant made{std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 25} +
                   9h + 5min + 7s};

// As a calendar program reads it: lines that go on are one line.
std::vector<std::string> unfolded(const std::string& file) {
    std::vector<std::string> lines;
    std::istringstream in{file};
    for (std::string line; std::getline(in, line);) {
        BOOST_REQUIRE(line.ends_with('\r'));
        line.pop_back();
        BOOST_TEST(line.size() <= 75U);
        if (line.starts_with(' ')) {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendar_file)

BOOST_AUTO_TEST_CASE(a_day_is_an_event_of_a_whole_day) {
    const std::array days{CalendarDay{
        "venue-1-ends@example.org", fourth_of_march, "Approval ends: Corner Bakery", {}}};
    const std::vector<std::string> expected{"BEGIN:VCALENDAR",
                                            "VERSION:2.0",
                                            "PRODID:-//Safe Places Desk//EN",
                                            "BEGIN:VEVENT",
                                            "UID:venue-1-ends@example.org",
                                            "DTSTAMP:20261125T090507Z",
                                            "DTSTART;VALUE=DATE:20270304",
                                            "SUMMARY:Approval ends: Corner Bakery",
                                            "TRANSP:TRANSPARENT",
                                            "END:VEVENT",
                                            "END:VCALENDAR"};
    BOOST_TEST(unfolded(safeplaces::calendar_file(days, made)) == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_a_name_holds_cannot_end_its_line_or_begin_another) {
    const std::array days{
        CalendarDay{"a", fourth_of_march, "Tea; cake, \\ and\r\nBEGIN:VALARM", "One\nTwo"}};
    const auto lines = unfolded(safeplaces::calendar_file(days, made));
    BOOST_TEST(lines[7] == "SUMMARY:Tea\\; cake\\, \\\\ and\\nBEGIN:VALARM");
    BOOST_TEST(lines[8] == "DESCRIPTION:One\\nTwo");
    BOOST_TEST(lines.size() == 12U);
}

BOOST_AUTO_TEST_CASE(long_lines_go_on_without_cutting_a_letter) {
    std::string name;
    for (int i = 0; i < 100; ++i) {
        name += "ŵy";
    }
    const std::string file =
        safeplaces::calendar_file(std::array{CalendarDay{"a", fourth_of_march, name, {}}}, made);
    BOOST_TEST(unfolded(file)[7] == "SUMMARY:" + name);
    std::istringstream in{file};
    for (std::string line; std::getline(in, line);) {
        line.pop_back(); // the carriage return
        BOOST_TEST(is_clean_text(line));
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include "content/exchange_source.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

std::string problems_of(std::string_view bytes) {
    std::string all;
    for (const auto& [line, message] : read_exchange_source(bytes).problems) {
        all += (all.empty() ? "" : "; ") + std::to_string(line) + ": " + message;
    }
    return all.empty() ? "nothing" : all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exchange_source)

BOOST_AUTO_TEST_CASE(lines_of_every_system_are_counted_alike) {
    BOOST_TEST(read_exchange_source("\xEF\xBB\xBF"
                                    "a\r\n\r\nb\r\rc\n\nd\r")
                   .text == "a\n\nb\n\nc\n\nd\n");
    BOOST_TEST(read_exchange_source("Zoë").text == "Zoë");
    BOOST_TEST(problems_of("\xEF\xBB\xBF") == "nothing");
}

BOOST_AUTO_TEST_CASE(bytes_of_windows_become_letters_and_are_told) {
    BOOST_TEST(read_exchange_source("ok\ncaf\xE9 5\x80\nZoë").text == "ok\ncafé 5€\nZoë");
    BOOST_TEST(problems_of("ok\ncaf\xE9\r\nZoë") ==
               "2: not UTF-8: read as Windows-1252 (Latin-1); see that it is right");
}

BOOST_AUTO_TEST_CASE(control_characters_are_left_out_and_told) {
    const std::string_view bytes{"a\0b\n\x1B[1m\tc", 10};
    BOOST_TEST(read_exchange_source(bytes).text == "ab\n[1m\tc");
    BOOST_TEST(problems_of(bytes) ==
               "1: a control character was left out; 2: a control character was left out");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_too_long_or_in_utf_16_is_refused) {
    BOOST_TEST(problems_of(std::string(longest_exchange_file + 1, 'a')) == "0: longer than 64 MiB");
    BOOST_TEST(problems_of("\xFF\xFE"
                           "a") == "1: UTF-16: save the file as UTF-8");
    BOOST_TEST(read_exchange_source("\xFE\xFF").text.empty());
}

BOOST_AUTO_TEST_SUITE_END()

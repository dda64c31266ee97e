#include <boost/test/unit_test.hpp>

#include "app/words/tr.h"

#include <thread>

using namespace safeplaces;

namespace {

// Turns a sentence round, so that a test sees that it was asked for.
std::string backwards(const char* english) {
    const std::string text{english};
    return {text.rbegin(), text.rend()};
}

std::string counted_backwards(const char* one, const char* many, int count) {
    return backwards(count < 2 ? one : many);
}

// The English as it is when no translator was handed down.
std::string same(const char* english) {
    return english;
}

std::string same_counted(const char* one, const char* many, int count) {
    return count == 1 ? one : many;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tr)

BOOST_AUTO_TEST_CASE(without_a_translator_the_english_stands) {
    BOOST_TEST(safeplaces::tr("Good morning") == "Good morning");
    BOOST_TEST(trn("{1} person", "{1} people", 1) == "{1} person");
    BOOST_TEST(trn("{1} person", "{1} people", 0) == "{1} people");
    BOOST_TEST(trn("{1} person", "{1} people", 2) == "{1} people");
}

BOOST_AUTO_TEST_CASE(a_translator_is_asked_for_every_sentence) {
    speak_through({&backwards, &counted_backwards});
    const std::string one = safeplaces::tr("abc");
    const std::string counted = trn("one", "many", 5);
    speak_through({&same, &same_counted});
    BOOST_TEST(one == "cba");
    BOOST_TEST(counted == "ynam");
}

BOOST_AUTO_TEST_CASE(what_strangers_read_is_in_english_whatever_the_program_speaks) {
    speak_through({&backwards, &counted_backwards});
    std::string sign;
    std::string counted;
    {
        const InEnglish speaking;
        sign = safeplaces::tr("abc");
        counted = trn("one", "many", 5);
    }
    const std::string after = safeplaces::tr("abc");
    speak_through({&same, &same_counted});
    BOOST_TEST(sign == "abc");
    BOOST_TEST(counted == "many");
    BOOST_TEST(after == "cba");
}

BOOST_AUTO_TEST_CASE(
    a_sign_that_is_drawn_beside_the_window_does_not_change_what_the_window_speaks) {
    speak_through({&backwards, &counted_backwards});
    std::string meanwhile;
    {
        const InEnglish speaking;
        std::thread([&] { meanwhile = safeplaces::tr("abc"); }).join();
    }
    speak_through({&same, &same_counted});
    BOOST_TEST(meanwhile == "cba");
}

BOOST_AUTO_TEST_CASE(values_stand_where_their_numbers_are_in_any_order) {
    BOOST_TEST(filled("{2}, then {1}, then {2}", {"a", "b"}) == "b, then a, then b");
    BOOST_TEST(filled("{1}{2}", {"Tŷ", "ș"}) == "Tŷș");
}

BOOST_AUTO_TEST_CASE(what_is_no_slot_stays) {
    BOOST_TEST(filled("{3} {0} {x} {", {"a", "b"}) == "{3} {0} {x} {");
    BOOST_TEST(filled("", {"a"}).empty());
}

BOOST_AUTO_TEST_CASE(a_value_is_not_read_for_slots) {
    BOOST_TEST(filled("{1} and {2}", {"{2}", "b"}) == "{2} and b");
}

BOOST_AUTO_TEST_SUITE_END()

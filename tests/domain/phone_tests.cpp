#include <boost/test/unit_test.hpp>

#include "domain/venue/phone.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>
#include <vector>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(phone)

using Reading = std::tuple<std::string, std::string, std::string>; // typed, digits, shown

// Numbers are Ofcom's for drama where it has any. Source: domain.md 2.2.
const std::vector<Reading> good{{"02380123456", "02380123456", "023 8012 3456"},
                                {"(023) 8012 3456", "02380123456", "023 8012 3456"},
                                {"023-8012-3456", "02380123456", "023 8012 3456"},
                                {"023.8012.3456", "02380123456", "023 8012 3456"},
                                {"023\u20138012\u20133456", "02380123456", "023 8012 3456"},
                                {"023\u20118012\u22123456", "02380123456", "023 8012 3456"},
                                {"023\u00A08012\u00A03456", "02380123456", "023 8012 3456"},
                                {"+44 23 8012 3456", "02380123456", "023 8012 3456"},
                                {"+44 (0)23 8012 3456", "02380123456", "023 8012 3456"},
                                {"(+44) 23 8012 3456", "02380123456", "023 8012 3456"},
                                {"0044 23 8012 3456", "02380123456", "023 8012 3456"},
                                {"0044 (0) 23 8012 3456", "02380123456", "023 8012 3456"},
                                {"020 7946 0123", "02079460123", "020 7946 0123"},
                                {"01632 960123", "01632960123", "01632 960123"},
                                {"01632960123", "01632960123", "01632 960123"},
                                {"07700 900123", "07700900123", "07700 900123"},
                                {"0161 496 0123", "01614960123", "0161 496 0123"},
                                {"0113 496 0123", "01134960123", "0113 496 0123"},
                                {"0808 157 0123", "08081570123", "0808 157 0123"},
                                {"03069990123", "03069990123", "0306 999 0123"},
                                {"0800 111111", "0800111111", "0800 111 111"},
                                {"01632 96012", "0163296012", "01632 96012"}};

BOOST_DATA_TEST_CASE(a_number_is_cleaned_and_grouped, data::make(good), typed, digits, shown) {
    const PhoneReading reading = read_phone(typed);
    BOOST_TEST((reading.verdict == PhoneVerdict::good));
    BOOST_TEST(reading.digits == digits);
    BOOST_TEST(reading.shown == shown);
}

BOOST_DATA_TEST_CASE(a_shown_number_reads_the_same_again, data::make(good), typed, digits, shown) {
    const PhoneReading reading = read_phone(read_phone(typed).shown);
    BOOST_TEST(reading.digits == digits);
    BOOST_TEST(reading.shown == shown);
}

const std::vector<std::string> extended{
    "02380123456 ext 12",   "02380123456 ext. 12", "02380123456ext12",
    "02380123456 x12",      "02380123456 x 12",    "02380123456 #12",
    "023 8012 3456 EXT 12", "+442380123456 x12",   "02380123456 Extension 12"};

BOOST_DATA_TEST_CASE(an_extension_is_kept_behind_the_number, data::make(extended), typed) {
    const PhoneReading reading = read_phone(typed);
    BOOST_TEST((reading.verdict == PhoneVerdict::good));
    BOOST_TEST(reading.digits == "02380123456");
    BOOST_TEST(reading.shown == "023 8012 3456 ext. 12");
    BOOST_TEST(read_phone(reading.shown).shown == reading.shown);
}

const std::vector<std::string> costly{"07012345678", "0701 234 5678", "0909 879 0123",
                                      "+44 909 879 0123"};

BOOST_DATA_TEST_CASE(costly_numbers_may_stay_with_a_warning, data::make(costly), typed) {
    BOOST_TEST((read_phone(typed).verdict == PhoneVerdict::costly));
}

const std::vector<std::string> services{"999", "101", "111", "112", "18000", "116123", "1 0 1"};

BOOST_DATA_TEST_CASE(service_numbers_are_no_venues, data::make(services), typed) {
    BOOST_TEST((read_phone(typed).verdict == PhoneVerdict::service));
}

const std::vector<std::string> wrong{
    "0",     "01632 9601", "023 8012 34567",         "8012 3456",  "0800 1111",   "+44",
    "+44 0", "0044",       "00 33 1 23 45 67 89 01", "2380123456", "12345678901", "0033123456"};

BOOST_DATA_TEST_CASE(too_few_or_too_many_digits_are_told, data::make(wrong), typed) {
    const PhoneReading reading = read_phone(typed);
    BOOST_TEST((reading.verdict == PhoneVerdict::wrong_length));
    BOOST_TEST(reading.shown == typed);
}

const std::vector<std::string> nothing{"",
                                       "  ",
                                       "call me",
                                       "()",
                                       "ext 12",
                                       "x12",
                                       "+1 212 555 0123",
                                       "02380123456 shop",
                                       "023801234S6",
                                       "02380123456 / +442380123457",
                                       "٠٢٣"};

BOOST_DATA_TEST_CASE(what_cannot_be_a_number_is_none, data::make(nothing), typed) {
    const PhoneReading reading = read_phone(typed);
    BOOST_TEST((reading.verdict == PhoneVerdict::not_a_number));
    BOOST_TEST(reading.digits == "");
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_is_shown_as_typed_and_trimmed) {
    BOOST_TEST(read_phone("  ask at the till ").shown == "ask at the till");
    BOOST_TEST(read_phone(" 0238012345678 ").shown == "0238012345678");
}

BOOST_AUTO_TEST_SUITE_END()

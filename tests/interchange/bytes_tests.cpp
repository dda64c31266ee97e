#include <boost/test/unit_test.hpp>

#include "interchange/bytes.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(bytes)

BOOST_AUTO_TEST_CASE(numbers_stand_with_their_lowest_byte_first) {
    std::string text;
    add_number<std::uint16_t>(0x0102, text);
    add_number<std::uint64_t>(0xFF00'0000'0000'0003, text);
    BOOST_TEST((text == std::string{"\x02\x01\x03\0\0\0\0\0\0\xFF", 10}));
    BOOST_TEST(number_at<std::uint16_t>(text, 0) == 0x0102);
    BOOST_TEST(number_at<std::uint64_t>(text, 2) == 0xFF00'0000'0000'0003);
}

BOOST_AUTO_TEST_CASE(a_uuid_is_16_bytes_and_back) {
    const std::string uuid = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    BOOST_TEST((text_of(uuid_bytes(uuid)).substr(0, 3) == "\x01\x7F\x22"));
    BOOST_TEST(uuid_text(uuid_bytes(uuid)) == uuid);
}

BOOST_AUTO_TEST_CASE(bytes_go_to_base64_and_back) {
    BOOST_TEST(base64_text("") == "");
    BOOST_TEST(base64_text("a") == "YQ==");
    BOOST_TEST(base64_text("ab") == "YWI=");
    BOOST_TEST(base64_text("abc\xFF") == "YWJj/w==");
    for (const std::string& text :
         {std::string{}, std::string{"a"}, std::string{"\0\xFF\x80", 3}}) {
        BOOST_TEST((bytes_from_base64(base64_text(text)) == text));
    }
}

const std::vector<std::string> no_base64{
    "Y", "YQ", "YQ=", "YR==", "YQ==\n", " YQ==", "YQ===", "=YQ==", "YQ==YQ", "-_==", "Y\xFF=="};

BOOST_DATA_TEST_CASE(any_other_text_is_no_base64, data::make(no_base64), text) {
    BOOST_TEST(!bytes_from_base64(text));
}

BOOST_AUTO_TEST_SUITE_END()

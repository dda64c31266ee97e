#include <boost/test/unit_test.hpp>

#include "interchange/cbor.h"

#include <limits>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(cbor)

namespace {

template <class Number>
std::string number_bytes(Number number) {
    CborWriter writer;
    writer.number(number);
    return writer.written();
}

} // namespace

// Source: RFC 8949, appendix A.
BOOST_AUTO_TEST_CASE(numbers_are_written_in_their_shortest_form) {
    BOOST_TEST((number_bytes(0) == std::string{"\x00", 1}));
    BOOST_TEST((number_bytes(23) == "\x17"));
    BOOST_TEST((number_bytes(24) == "\x18\x18"));
    BOOST_TEST((number_bytes(1000) == "\x19\x03\xE8"));
    BOOST_TEST((number_bytes(1'000'000) == std::string{"\x1A\x00\x0F\x42\x40", 5}));
    BOOST_TEST((number_bytes(-1) == "\x20"));
    BOOST_TEST((number_bytes(-100) == "\x38\x63"));
}

BOOST_AUTO_TEST_CASE(every_number_is_read_again) {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t number :
         {least, least + 1, std::int64_t{-257}, std::int64_t{-256}, std::int64_t{0},
          std::int64_t{255}, std::int64_t{65'536}, std::int64_t{1} << 32, most}) {
        const std::string bytes = number_bytes(number);
        CborReader reader{bytes};
        BOOST_TEST((reader.number() == number));
        BOOST_TEST(reader.at_end());
    }
}

BOOST_AUTO_TEST_CASE(items_are_read_in_their_order) {
    CborWriter writer;
    writer.tag(18).list(2).bytes("ab").map(1).number(1).text("T\xC5\xB7");
    CborReader reader{writer.written()};
    BOOST_TEST(reader.is_tag(18));
    BOOST_TEST(reader.is_list_of(2));
    BOOST_TEST((reader.bytes() == "ab"));
    BOOST_TEST(reader.is_map_of(1));
    BOOST_TEST((reader.number() == 1));
    BOOST_TEST((reader.text() == "T\xC5\xB7"));
    BOOST_TEST(reader.at_end());
}

BOOST_AUTO_TEST_CASE(an_item_of_another_kind_or_size_is_not_given) {
    CborWriter writer;
    writer.text("a");
    BOOST_TEST(!CborReader{writer.written()}.bytes());
    BOOST_TEST(!CborReader{writer.written()}.number());
    BOOST_TEST(!CborReader{writer.written()}.is_list_of(1));
    BOOST_TEST(!CborReader{number_bytes(1)}.text());
    CborWriter list;
    list.list(3);
    BOOST_TEST(!CborReader{list.written()}.is_list_of(2));
    BOOST_TEST(!CborReader{list.written()}.is_map_of(3));
    BOOST_TEST(!CborReader{list.written()}.is_tag(3));
}

BOOST_AUTO_TEST_CASE(what_is_cut_or_no_item_is_not_given) {
    BOOST_TEST(!CborReader{""}.number());
    BOOST_TEST(!CborReader{"\x19\x03"}.number());
    BOOST_TEST(!CborReader{"\x42\x61"}.bytes());
    BOOST_TEST(!CborReader{"\xF6"}.number());                                 // null
    BOOST_TEST(!CborReader{"\x5F\x41\x61\xFF"}.bytes());                      // in pieces
    BOOST_TEST(!CborReader{"\x1B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"}.number()); // 64 bits
    BOOST_TEST(!CborReader{"\x1C"}.number());                                 // reserved
}

BOOST_AUTO_TEST_SUITE_END()

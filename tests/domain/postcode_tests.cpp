#include <boost/test/unit_test.hpp>

#include "domain/venue/postcode.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>
#include <vector>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(postcode)

using Pair = std::tuple<std::string, std::string>;

// The six shapes, and every way of typing them. Source: domain.md 2.1.
const std::vector<Pair> good{{"SO14 7LY", "SO14 7LY"},
                             {"so14 7ly", "SO14 7LY"},
                             {"so147ly", "SO14 7LY"},
                             {"SO14-7LY", "SO14 7LY"},
                             {" S O 1 4 7 L Y ", "SO14 7LY"},
                             {"SO14 7LY.", "SO14 7LY"},
                             {"(SO14 7LY)", "SO14 7LY"},
                             {"SO14\u00A07LY", "SO14 7LY"},
                             {"SO14\u20137LY", "SO14 7LY"},
                             {"M1 1AE", "M1 1AE"},
                             {"m11ae", "M1 1AE"},
                             {"B33 8TH", "B33 8TH"},
                             {"W1A 0AX", "W1A 0AX"},
                             {"CR2 6XH", "CR2 6XH"},
                             {"DN55 1PT", "DN55 1PT"},
                             {"EC1A 1BB", "EC1A 1BB"},
                             {"SW1A1AA", "SW1A 1AA"},
                             {"SO19 9ZZ", "SO19 9ZZ"}};

BOOST_DATA_TEST_CASE(a_postcode_is_cleaned_and_shown_with_its_space,
                     data::make(good),
                     typed,
                     shown) {
    const PostcodeReading reading = read_postcode(typed);
    BOOST_TEST((reading.verdict == PostcodeVerdict::good));
    BOOST_TEST(reading.shown == shown);
    BOOST_TEST(reading.suggestion == "");
}

const std::vector<Pair> slips{
    {"S014 7LY", "SO14 7LY"}, {"s0147ly", "SO14 7LY"},  {"SO14 7L1", "SO14 7LL"},
    {"SOI4 7LY", "SO14 7LY"}, {"SOl4 7LY", "SO14 7LY"}, {"5O14 7LY", "SO14 7LY"},
    {"S0I4 7LY", "SO14 7LY"}, {"SO14 OLY", "SO14 0LY"}, {"EC1A IBB", "EC1A 1BB"},
    {"M1 IAE", "M1 1AE"},     {"SO14 LLY", "SO14 1LY"}};

BOOST_DATA_TEST_CASE(a_likely_slip_is_offered_put_right, data::make(slips), typed, meant) {
    const PostcodeReading reading = read_postcode(typed);
    BOOST_TEST((reading.verdict == PostcodeVerdict::zero_for_o));
    BOOST_TEST(reading.suggestion == meant);
    BOOST_TEST(reading.shown == typed);
}

const std::vector<std::string> no_shops{"GIR 0AA", "gir0aa", "BX1 1LT", "bx55at"};

BOOST_DATA_TEST_CASE(postcodes_of_no_shop_are_told_apart, data::make(no_shops), typed) {
    const PostcodeReading reading = read_postcode(typed);
    BOOST_TEST((reading.verdict == PostcodeVerdict::not_a_shop));
    BOOST_TEST(reading.suggestion == "");
}

const std::vector<std::string> bad{"",          " ",           "SO14",     "7LY",       "SO14 7L",
                                   "SO14 7LYY", "SO144 7LY",   "Q14 7LY",  "V1 1AE",    "X1 1AE",
                                   "SJ14 7LY",  "SZ14 7LY",    "SO14 7CY", "SO14 7LK",  "SO14 7MY",
                                   "SO14 7LV",  "SO14 7LO",    "W1Z 0AX",  "EC1C 1BB",  "AAA 1AA",
                                   "12345",     "Southampton", "BFPO 801", "WX14 7LYA", "ŵŵŵŵŵŵ"};

BOOST_DATA_TEST_CASE(what_has_no_shape_of_a_postcode_stays_as_typed, data::make(bad), typed) {
    const PostcodeReading reading = read_postcode(typed);
    BOOST_TEST((reading.verdict == PostcodeVerdict::not_a_postcode));
    BOOST_TEST(reading.shown == typed);
    BOOST_TEST(reading.suggestion == "");
}

BOOST_AUTO_TEST_CASE(the_district_stands_before_the_space) {
    BOOST_TEST(district_of("SO14 7LY") == "SO14");
    BOOST_TEST(district_of("M1 1AE") == "M1");
}

BOOST_AUTO_TEST_CASE(postcodes_stand_as_a_postman_sorts_them) {
    const std::vector<std::string> sorted{"B1 1AA",   "B33 8TH",  "BH1 1AA", "SO2 1AA",
                                          "SO14 0AA", "SO14 7LX", "so147ly", "SO15 1AA",
                                          "W1A 0AX",  "W2 1AA",   "",        "no postcode"};
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        const bool is_before = postal_key(sorted[i]) < postal_key(sorted[i + 1]);
        BOOST_TEST(is_before, sorted[i] << " before " << sorted[i + 1]);
    }
    BOOST_TEST(postal_key("so14 7ly") == postal_key("SO147LY"));
}

BOOST_AUTO_TEST_SUITE_END()

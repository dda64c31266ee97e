#include <boost/test/unit_test.hpp>

#include "a_digest.h"

#include <boost/test/data/test_case.hpp>
#include <vector>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(digest)

// Expected values here were made with Python's hashlib.blake2b.

BOOST_AUTO_TEST_CASE(bytes_are_hashed_with_blake2b_256) {
    BOOST_TEST(to_hex(digest_of("")) ==
               "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    BOOST_TEST(to_hex(digest_of("abc")) ==
               "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

BOOST_AUTO_TEST_CASE(fields_go_in_as_length_and_bytes_numbers_as_eight_bytes) {
    const Digest digest = Hasher{}.add("ab").add(std::int64_t{-1}).add(counting()).finish();
    BOOST_TEST(to_hex(digest) ==
               "13b053c82f97d25c2964fdebc6515e3739195d66eec70dbbc12165e60139eada");
}

BOOST_AUTO_TEST_CASE(characters_cannot_be_shifted_from_one_field_to_the_next) {
    BOOST_TEST((Hasher{}.add("ab").add("c").finish() != Hasher{}.add("a").add("bc").finish()));
    BOOST_TEST((Hasher{}.add("").add("a").finish() != Hasher{}.add("a").add("").finish()));
    BOOST_TEST((Hasher{}.add("a").finish() != Hasher{}.add("a").add("").finish()));
}

BOOST_AUTO_TEST_CASE(a_text_longer_than_one_block_is_hashed_whole) {
    std::string text(1'000, 'x');
    const Digest before = Hasher{}.add(text).finish();
    text.back() = 'y';
    BOOST_TEST((Hasher{}.add(text).finish() != before));
}

BOOST_AUTO_TEST_CASE(hexadecimal_goes_there_and_back) {
    BOOST_TEST(to_hex(counting()) ==
               "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    BOOST_TEST((digest_from_hex(to_hex(digest_of("abc"))) == digest_of("abc")));
}

const std::string good = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const std::vector<std::string> bad_hex{
    "",
    good.substr(1),
    good + "0",
    "G" + good.substr(1),
    good.substr(0, 63) + "g",
    "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F",
    " " + good.substr(1)};

BOOST_DATA_TEST_CASE(other_text_is_no_digest, data::make(bad_hex), text) {
    BOOST_TEST(!digest_from_hex(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

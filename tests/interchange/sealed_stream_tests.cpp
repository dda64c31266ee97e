#include <boost/test/unit_test.hpp>

#include "interchange/sealed_stream.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(sealed_stream)

namespace {

constexpr std::size_t whole_chunk = stream_chunk + stream_chunk_overhead;

StreamKey test_key(unsigned char first) {
    StreamKey key{};
    for (unsigned char& byte : key) {
        byte = first++;
    }
    return key;
}

std::string some_bytes(std::size_t count) {
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
        bytes += static_cast<char>((i * 31 + i / 251) & 0xFF);
    }
    return bytes;
}

// Two whole chunks and a short one.
struct AStreamOfThreeChunks {
    std::string plain = some_bytes(2 * stream_chunk + 100);
    StreamKey key = test_key(1);
    std::string sealed = seal_with_key(plain, key, "head");
};

} // namespace

const std::vector<std::size_t> sizes{
    0, 1, 100, stream_chunk - 1, stream_chunk, stream_chunk + 1, 3 * stream_chunk};

BOOST_DATA_TEST_CASE(what_was_sealed_opens_again, data::make(sizes), size) {
    const std::string plain = some_bytes(size);
    const std::string sealed = seal_with_key(plain, test_key(1), "head");
    const auto opened = open_with_key(sealed, test_key(1), "head");
    BOOST_REQUIRE(opened);
    BOOST_TEST((*opened == plain));
}

BOOST_AUTO_TEST_CASE(the_same_bytes_are_never_sealed_to_the_same) {
    BOOST_TEST((seal_with_key("Ann", test_key(1), "") != seal_with_key("Ann", test_key(1), "")));
}

BOOST_AUTO_TEST_CASE(the_plain_text_does_not_stand_in_the_sealed_one) {
    const std::string sealed = seal_with_key("Ann Example works here", test_key(1), "");
    BOOST_TEST((sealed.find("Ann Example") == std::string::npos));
}

BOOST_AUTO_TEST_CASE(another_key_opens_nothing) {
    const std::string sealed = seal_with_key("Ann", test_key(1), "head");
    BOOST_TEST(!open_with_key(sealed, test_key(2), "head"));
}

BOOST_AUTO_TEST_CASE(what_it_is_bound_to_must_be_the_same) {
    const std::string sealed = seal_with_key("Ann", test_key(1), "head");
    BOOST_TEST(!open_with_key(sealed, test_key(1), "heal"));
    BOOST_TEST(!open_with_key(sealed, test_key(1), ""));
}

BOOST_AUTO_TEST_CASE(any_one_changed_byte_of_a_short_stream_is_noticed) {
    const std::string sealed = seal_with_key("Ann", test_key(1), "head");
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        BOOST_TEST(!open_with_key(changed, test_key(1), "head"), "byte " << at);
    }
}

BOOST_FIXTURE_TEST_CASE(a_changed_byte_in_any_chunk_is_noticed, AStreamOfThreeChunks) {
    for (std::size_t at = 0; at < sealed.size(); at += 6'007) {
        std::string changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x80);
        BOOST_TEST(!open_with_key(changed, key, "head"), "byte " << at);
    }
}

BOOST_FIXTURE_TEST_CASE(a_stream_cut_at_a_chunk_boundary_or_beside_it_is_refused,
                        AStreamOfThreeChunks) {
    for (const std::size_t boundary : {std::size_t{0}, stream_header, stream_header + whole_chunk,
                                       stream_header + 2 * whole_chunk}) {
        for (const std::size_t size : {boundary, boundary + 1, boundary + stream_chunk_overhead}) {
            BOOST_TEST(!open_with_key(sealed.substr(0, size), key, "head"), size << " bytes");
        }
    }
    BOOST_TEST(!open_with_key(sealed.substr(0, sealed.size() - 1), key, "head"));
}

BOOST_FIXTURE_TEST_CASE(a_stream_with_something_after_its_end_is_refused, AStreamOfThreeChunks) {
    BOOST_TEST(!open_with_key(sealed + '\0', key, "head"));
    BOOST_TEST(!open_with_key(sealed + some_bytes(stream_chunk_overhead), key, "head"));
    BOOST_TEST(!open_with_key(sealed + sealed, key, "head"));
}

BOOST_AUTO_TEST_CASE(a_whole_chunk_after_the_last_one_is_refused) {
    const std::string sealed = seal_with_key(some_bytes(stream_chunk), test_key(1), "head");
    BOOST_TEST(!open_with_key(sealed + sealed.substr(stream_header), test_key(1), "head"));
}

BOOST_FIXTURE_TEST_CASE(chunks_that_changed_places_are_refused, AStreamOfThreeChunks) {
    const std::string swapped =
        sealed.substr(0, stream_header) + sealed.substr(stream_header + whole_chunk, whole_chunk) +
        sealed.substr(stream_header, whole_chunk) + sealed.substr(stream_header + 2 * whole_chunk);
    BOOST_REQUIRE(swapped.size() == sealed.size());
    BOOST_TEST(!open_with_key(swapped, key, "head"));
}

BOOST_FIXTURE_TEST_CASE(a_chunk_left_out_is_refused, AStreamOfThreeChunks) {
    const std::string shorter =
        sealed.substr(0, stream_header) + sealed.substr(stream_header + whole_chunk);
    BOOST_TEST(!open_with_key(shorter, key, "head"));
}

BOOST_AUTO_TEST_SUITE_END()

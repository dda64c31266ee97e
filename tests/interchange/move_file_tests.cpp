#include <boost/test/unit_test.hpp>

#include "domain/digest.h"
#include "domain/error.h"
#include "interchange/move_file.h"
#include "interchange/sealed_stream.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(move_file)

namespace {

// Where things stand in a file; see move_file.cpp.
constexpr std::size_t version_at = 8;
constexpr std::size_t passes_at = 12;
constexpr std::size_t memory_at = 16;
constexpr std::size_t sum_at = 52;
constexpr std::size_t head_size = 68;

const std::string passphrase = "three blue boats";

std::string venue_file() {
    std::string bytes = "SQLite format 3";
    bytes.resize(stream_chunk + 500, '\0');
    return bytes + "Ann Example";
}

// Made once, since a key takes a tenth of a second.
const std::string& moved() {
    static const std::string file = seal(venue_file(), passphrase);
    return file;
}

// The same file with another number at `at`, and a sum that is right again, as a forger would.
std::string with_number(std::size_t at, std::uint32_t number) {
    std::string file = moved();
    for (std::size_t i = 0; i < 4; ++i) {
        file[at + i] = static_cast<char>((number >> (8 * i)) & 0xFF);
    }
    const Digest sum = digest_of(std::string_view{file}.substr(0, sum_at));
    std::copy_n(sum.begin(), head_size - sum_at, file.begin() + sum_at);
    return file;
}

std::string with_flipped_byte(std::size_t at) {
    std::string file = moved();
    file[at] = static_cast<char>(file[at] ^ 0x10);
    return file;
}

bool names_the_file(const InputError& error) {
    return error.file() == "shop.move" && error.line() == 0;
}

void check_refused(std::string_view file) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(open_sealed(file, passphrase, "shop.move")), InputError,
                          names_the_file);
}

std::string bytes_of_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_venue_file_comes_out_as_it_went_in) {
    const auto opened = open_sealed(moved(), passphrase, "shop.move");
    BOOST_REQUIRE(opened);
    BOOST_TEST((*opened == venue_file()));
}

BOOST_AUTO_TEST_CASE(another_passphrase_is_an_ordinary_outcome) {
    BOOST_TEST(!open_sealed(moved(), "three blue boat", "shop.move"));
    BOOST_TEST(!open_sealed(moved(), "", "shop.move"));
}

BOOST_AUTO_TEST_CASE(a_file_sealed_by_the_first_version_still_opens) {
    const std::string sample =
        bytes_of_file(SAFEPLACES_ROOT "/tests/interchange/data/move-file-1.move");
    BOOST_REQUIRE(!sample.empty());
    const auto opened = open_sealed(sample, passphrase, "move-file-1.move");
    BOOST_REQUIRE(opened);
    BOOST_TEST(*opened == "A venue file of the first version.\n");
}

BOOST_AUTO_TEST_CASE(nothing_of_the_venue_can_be_read_in_the_file) {
    BOOST_TEST((moved().find("Ann Example") == std::string::npos));
    BOOST_TEST((moved().find("SQLite") == std::string::npos));
}

BOOST_AUTO_TEST_CASE(two_files_of_the_same_venue_have_different_salt_and_bytes) {
    const std::string other = seal(venue_file(), passphrase);
    BOOST_TEST((other.substr(20, 16) != moved().substr(20, 16)));
    BOOST_TEST((other.substr(head_size) != moved().substr(head_size)));
}

BOOST_DATA_TEST_CASE(a_flipped_byte_in_the_head_is_damage_and_not_a_wrong_passphrase,
                     data::xrange(head_size),
                     at) {
    check_refused(with_flipped_byte(at));
}

BOOST_AUTO_TEST_CASE(a_flipped_byte_in_the_body_is_damage) {
    for (const std::size_t at :
         {head_size, head_size + stream_header, moved().size() / 2, moved().size() - 1}) {
        check_refused(with_flipped_byte(at));
    }
}

BOOST_AUTO_TEST_CASE(a_cut_file_is_refused) {
    const std::string_view file = moved();
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{7}, std::size_t{8}, sum_at, head_size - 1, head_size,
          head_size + 1, head_size + stream_header,
          head_size + stream_header + stream_chunk + stream_chunk_overhead, file.size() - 1}) {
        BOOST_TEST_CONTEXT(size << " bytes") {
            check_refused(file.substr(0, size));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_with_something_after_its_end_is_refused) {
    check_refused(moved() + '\n');
}

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_is_refused) {
    check_refused(std::string(5'000, 'x'));
    check_refused(venue_file());
    check_refused("SPLC" + moved().substr(4));
}

BOOST_AUTO_TEST_CASE(a_file_that_was_sent_as_text_is_refused) {
    std::string file = moved();
    file.erase(file.find('\r'), 1);
    check_refused(file);
}

BOOST_AUTO_TEST_CASE(a_file_of_a_later_version_is_told_apart) {
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(open_sealed(with_number(version_at, 2), passphrase, "shop.move")),
        MachineError,
        [](const MachineError& error) { return error.trouble() == Trouble::newer_version; });
}

BOOST_AUTO_TEST_CASE(a_file_of_version_0_is_refused) {
    check_refused(with_number(version_at, 0));
}

// These would take minutes, or 4 TiB, if they were believed.
const std::vector<std::uint32_t> bad_passes{0, 5, 1'000'000, 0xFFFF'FFFF};
const std::vector<std::uint32_t> bad_memory{0, 7, 256 * 1024 + 1, 0x7FFF'FFFF, 0xFFFF'FFFF};

BOOST_DATA_TEST_CASE(a_file_that_asks_for_too_many_or_no_passes_is_refused,
                     data::make(bad_passes),
                     passes) {
    check_refused(with_number(passes_at, passes));
}

BOOST_DATA_TEST_CASE(a_file_that_asks_for_too_much_or_no_memory_is_refused,
                     data::make(bad_memory),
                     memory) {
    check_refused(with_number(memory_at, memory));
}

BOOST_AUTO_TEST_CASE(a_file_whose_cost_was_lowered_does_not_open) {
    BOOST_TEST(!open_sealed(with_number(passes_at, 1), passphrase, "shop.move"));
    BOOST_TEST(!open_sealed(with_number(memory_at, 8), passphrase, "shop.move"));
}

BOOST_AUTO_TEST_CASE(a_file_larger_than_any_of_ours_is_refused_unread) {
    constexpr std::size_t size = largest_venue_file + largest_venue_file / 1000;
    // Never written, so that the system lends no memory for it.
    const std::unique_ptr<char, decltype(&std::free)> bytes{
        static_cast<char*>(std::calloc(size, 1)), &std::free};
    BOOST_REQUIRE(bytes);
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(open_sealed({bytes.get(), size}, passphrase, "shop.move")), InputError,
        [](const InputError& error) { return std::string{error.what()} == "too large"; });
}

BOOST_AUTO_TEST_SUITE_END()

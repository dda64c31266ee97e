#include <boost/test/unit_test.hpp>

#include "interchange/sealed_head.h"

#include "domain/error.h"
#include "interchange/parcel_samples.h"

using namespace safeplaces;

namespace {

SealedHead sample() {
    SealedHead head{.scheme = {"0198a000-0000-7000-8000-000000000900"},
                    .head = {.seq = 42, .hash = {}},
                    .at = Instant{std::chrono::milliseconds{1'795'603'327'000}},
                    .generation = 1};
    head.head.hash.fill(0xab);
    for (std::size_t place = 0; place < head.signature.size(); ++place) {
        head.signature[place] = static_cast<std::uint8_t>(place);
    }
    return head;
}

// What is wrong with it; empty: nothing.
std::string fault_in(const std::string& bytes) {
    try {
        static_cast<void>(read_sealed_head(bytes, "a.head"));
        return {};
    } catch (const InputError& error) {
        BOOST_TEST(error.file() == "a.head");
        return error.what();
    }
}

std::string replaced(const std::string& what, const std::string& by) {
    std::string bytes = sealed_head_file(sample());
    return bytes.replace(bytes.find(what), what.size(), by);
}

} // namespace

BOOST_AUTO_TEST_SUITE(sealed_head)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_as_the_same) {
    BOOST_TEST((read_sealed_head(sealed_head_file(sample()), "a.head") == sample()));
}

BOOST_AUTO_TEST_CASE(a_file_of_the_first_version_is_still_read) {
    BOOST_TEST((read_sealed_head(sample_file("sealed-head-1.head"), "a.head") == sample()));
}

BOOST_AUTO_TEST_CASE(what_is_none_is_refused) {
    BOOST_TEST(fault_in("") != "");
    BOOST_TEST(fault_in("good morning") != "");
    BOOST_TEST(fault_in(replaced("\"version\":1", "\"version\":2")) != "");
    BOOST_TEST(fault_in(replaced("\"row\":42", "\"row\":0")) != "");
    BOOST_TEST(fault_in(replaced("\"row\":42", "\"row\":42,\"more\":1")) != "");
    BOOST_TEST(fault_in(replaced("AAEC", "AA")) != "");
    const std::string whole = sealed_head_file(sample());
    for (std::size_t length = 0; length + 1 < whole.size(); ++length) {
        BOOST_TEST(fault_in(whole.substr(0, length)) != "", length);
    }
}

BOOST_AUTO_TEST_SUITE_END()

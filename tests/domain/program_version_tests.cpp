#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/program_version.h"

#include <string>
#include <vector>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(program_version)

BOOST_AUTO_TEST_CASE(the_tenth_comes_after_the_ninth) {
    BOOST_TEST((version_from_text("0.9.0") < version_from_text("0.10.0")));
    BOOST_TEST((version_from_text("0.9.12") < version_from_text("0.10.0")));
    BOOST_TEST((version_from_text("1.0.0") > version_from_text("0.65535.65535")));
    BOOST_TEST((version_from_text("1.2.3") == version_from_text("1.2.3")));
}

BOOST_AUTO_TEST_CASE(a_version_is_written_as_it_was_read) {
    BOOST_TEST(version_text(*version_from_text("12.0.345")) == "12.0.345");
}

namespace {

const std::vector<std::string> no_versions{"",       "1",      "1.2",    "1.2.3.4",  "1.2.",
                                           "1..3",   "01.2.3", "1.2.03", "-1.2.3",   "1.2.3 ",
                                           " 1.2.3", "1,2,3",  "a.b.c",  "1.2.65536"};

} // namespace

BOOST_DATA_TEST_CASE(another_text_is_no_version, no_versions) {
    BOOST_TEST(!version_from_text(sample).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

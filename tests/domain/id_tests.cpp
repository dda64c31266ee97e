#include <boost/test/unit_test.hpp>

#include "domain/id.h"

#include <boost/test/data/test_case.hpp>
#include <type_traits>
#include <vector>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(id)

BOOST_AUTO_TEST_CASE(the_example_of_rfc_9562_is_made_from_its_parts) {
    // RFC 9562, A.6.
    BOOST_TEST(uuid7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F) ==
               "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

BOOST_AUTO_TEST_CASE(version_and_variant_stand_whatever_the_random_bits) {
    BOOST_TEST(uuid7(0, 0, 0) == "00000000-0000-7000-8000-000000000000");
    BOOST_TEST(uuid7(0xFFFFFFFFFFFF, ~0ULL, ~0ULL) == "ffffffff-ffff-7fff-bfff-ffffffffffff");
}

BOOST_AUTO_TEST_CASE(a_later_id_sorts_behind_an_earlier_one) {
    BOOST_TEST(uuid7(1'795'603'327'000, 0xFFF, ~0ULL) < uuid7(1'795'603'327'001, 0, 0));
    BOOST_TEST(uuid7(0xFF, 0, 0) < uuid7(0x100, 0, 0));
}

BOOST_AUTO_TEST_CASE(what_uuid7_makes_looks_like_a_uuid) {
    BOOST_TEST(looks_like_uuid(uuid7(1'795'603'327'000, 0xABC, 0x123456789ABCDEF)));
}

const std::vector<std::string> no_uuids{"",
                                        "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
                                        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
                                        "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
                                        "017f22e2x79b0-7cc3-98c4-dc0c0c07398f",
                                        "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
                                        "017f22e279b0-7cc3-98c4--dc0c0c07398f",
                                        "../../../../../../../../../etc/passwd"};

BOOST_DATA_TEST_CASE(other_text_does_not_look_like_a_uuid, data::make(no_uuids), text) {
    BOOST_TEST(!looks_like_uuid(text));
}

BOOST_AUTO_TEST_CASE(ids_of_different_kinds_cannot_be_mixed_up) {
    BOOST_TEST((!std::is_convertible_v<PersonId, VenueId>));
    BOOST_TEST((PersonId{"a"} == PersonId{"a"}));
    BOOST_TEST((PersonId{"a"} < PersonId{"b"}));
}

BOOST_AUTO_TEST_SUITE_END()

#include "storage/register/tables.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(register_tables)

BOOST_AUTO_TEST_CASE(an_empty_register_can_be_made_and_is_whole) {
    const auto db = Db::in_memory();
    migrate(*db, register_migrations(), [](int) {});
    BOOST_TEST(db->version() == static_cast<int>(register_migrations().size()));
    BOOST_TEST(db->is_whole());
}

BOOST_AUTO_TEST_SUITE_END()

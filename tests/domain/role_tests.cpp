#include "domain/scheme/role.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(role)

BOOST_AUTO_TEST_CASE(an_auditor_sees_everything_and_changes_nothing) {
    BOOST_TEST(may(SchemeRole::auditor, SchemeAct::read_register));
    BOOST_TEST(may(SchemeRole::auditor, SchemeAct::verify_audit));
    for (const SchemeAct act :
         {SchemeAct::take_in_parcels, SchemeAct::settle_conflicts, SchemeAct::enrol_devices,
          SchemeAct::move_venues, SchemeAct::change_undecided, SchemeAct::correct_people,
          SchemeAct::erase_people, SchemeAct::run_retention, SchemeAct::import_register,
          SchemeAct::change_rules, SchemeAct::manage_users, SchemeAct::change_keys,
          SchemeAct::make_backup, SchemeAct::restore_backup}) {
        BOOST_TEST(!may(SchemeRole::auditor, act));
    }
}

BOOST_AUTO_TEST_CASE(a_coordinator_decides_on_venues_and_not_on_keys) {
    BOOST_TEST(may(SchemeRole::coordinator, SchemeAct::move_venues));
    for (const SchemeAct act : {SchemeAct::change_keys, SchemeAct::manage_users,
                                SchemeAct::change_rules, SchemeAct::restore_backup}) {
        BOOST_TEST(!may(SchemeRole::coordinator, act));
        BOOST_TEST(may(SchemeRole::administrator, act));
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include "domain/scheme/role.h"

namespace safeplaces {

bool may(SchemeRole role, SchemeAct act) {
    switch (act) {
    case SchemeAct::read_register:
    case SchemeAct::export_records:
    case SchemeAct::verify_audit:
        return true;
    case SchemeAct::take_in_parcels:
    case SchemeAct::settle_conflicts:
    case SchemeAct::enrol_devices:
    case SchemeAct::move_venues:
    case SchemeAct::change_undecided:
    case SchemeAct::correct_people:
    case SchemeAct::erase_people:
    case SchemeAct::import_register:
    case SchemeAct::make_backup:
        return role != SchemeRole::auditor;
    case SchemeAct::run_retention:
    case SchemeAct::change_rules:
    case SchemeAct::manage_users:
    case SchemeAct::change_keys:
    case SchemeAct::restore_backup:
        return role == SchemeRole::administrator;
    }
    return false;
}

} // namespace safeplaces

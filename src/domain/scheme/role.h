#pragma once

namespace safeplaces {

// Who works at the scheme desk. An auditor reads all and changes nothing. Source: peers.md 2.6.
enum class SchemeRole { administrator, coordinator, auditor };

// What can be asked of the register. Each is checked below the window, where it is done; a test
// tries every one as every role.
enum class SchemeAct {
    read_register,
    export_records,
    take_in_parcels,
    settle_conflicts, // duplicates, forks, two versions of one record
    enrol_devices,    // after the five words were compared
    move_venues,      // everything in life.h, with what it sends out
    change_undecided, // notes of a check, undo before it is signed
    correct_people,
    erase_people,
    run_retention,
    import_register, // from CSV
    change_rules,    // scheme rules, contacts, artwork; writes a new scheme pack
    manage_users,    // also to reset a forgotten passphrase
    change_keys,     // rotate, declare compromised
    make_backup,
    restore_backup,
    verify_audit,
};

[[nodiscard]] bool may(SchemeRole role, SchemeAct act);

} // namespace safeplaces

#include "storage/db_error.h"

#include "storage/platform/system.h"

#include <sqlite3.h>

namespace safeplaces {
namespace {

Trouble trouble_of(DbFault fault) {
    switch (fault) {
    case DbFault::full:
        return Trouble::disk_full;
    case DbFault::read_only:
        return Trouble::read_only;
    case DbFault::busy:
        return Trouble::busy;
    case DbFault::corrupt:
    case DbFault::not_a_database:
        return Trouble::damaged;
    case DbFault::unique:
    case DbFault::foreign:
    case DbFault::check:
    case DbFault::stopped:
    case DbFault::other:
        return Trouble::other;
    }
    return Trouble::other;
}

DbFault fault_of_constraint(int extended) {
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return DbFault::unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return DbFault::foreign;
    default:
        return DbFault::check;
    }
}

// A file that cannot be made or written: SQLite leaves it to the system to say why.
DbFault fault_of_system(int code) {
    const Trouble trouble = code == 0 ? Trouble::other : trouble_of_system(code);
    return trouble == Trouble::disk_full   ? DbFault::full
           : trouble == Trouble::read_only ? DbFault::read_only
                                           : DbFault::other;
}

} // namespace

DbError::DbError(DbFault fault, const std::string& what)
    : MachineError(trouble_of(fault), what), m_fault(fault) {
}

DbFault fault_of(int extended, int system) {
    if (extended == SQLITE_IOERR_SHMSIZE)
        return DbFault::full; // no room for what a log needs beside it
    switch (extended & 0xff) {
    case SQLITE_CONSTRAINT:
        return fault_of_constraint(extended);
    case SQLITE_TOOBIG:
        return DbFault::check;
    case SQLITE_FULL:
        return DbFault::full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return DbFault::read_only;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DbFault::busy;
    case SQLITE_CORRUPT:
        return DbFault::corrupt;
    case SQLITE_INTERRUPT:
        return DbFault::stopped;
    case SQLITE_NOTADB:
        return DbFault::not_a_database;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return fault_of_system(system);
    default:
        return DbFault::other;
    }
}

} // namespace safeplaces

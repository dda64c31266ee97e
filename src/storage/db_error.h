#pragma once

#include "domain/error.h"

#include <string>

namespace safeplaces {

// What an engine refused. `unique`, `foreign` and `check` mean that a row was not acceptable
// (`check` also stands for a missing value); the others say the same as their trouble().
enum class DbFault {
    unique,
    foreign,
    check,
    full,
    read_only,
    busy,
    corrupt,
    not_a_database, // the file is of another kind altogether
    stopped,        // by Db::stop_when()
    other,
};

class DbError : public MachineError {
public:
    DbError(DbFault fault, const std::string& what);

    [[nodiscard]] DbFault fault() const { return m_fault; }

private:
    DbFault m_fault;
};

// For the sources of Db: what SQLite's extended result code means. `system` is what the operating
// system said beneath it, 0 for nothing.
[[nodiscard]] DbFault fault_of(int extended, int system);

} // namespace safeplaces

#pragma once

#include "app/scheme/scheme_desk.h"
#include "storage/register/conflict_book.h"

#include <string>
#include <vector>

namespace safeplaces {

// A row of two versions side by side.
struct VersionRow {
    std::string detail;
    std::string here;  // in the register
    std::string there; // in the file that came
    [[nodiscard]] bool differs() const { return here != there; }
};

// The two versions of what that conflict is about; empty: there is nothing to compare. What the
// register does not have at all is empty on its side. Throws DbError.
[[nodiscard]] std::vector<VersionRow> version_rows(SchemeDesk& desk, const Conflict& conflict);

} // namespace safeplaces

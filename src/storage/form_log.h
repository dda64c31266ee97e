#pragma once

#include "domain/scheme/parcel.h"
#include "storage/db.h"

#include <vector>

namespace safeplaces {

// Signed forms that are not the registration: change of details, leaving, yearly check. Only ever
// added to. Every call throws DbError.
class FormLog {
public:
    explicit FormLog(Db& db);

    // The same id again changes nothing.
    void add(const SubmittedForm& form);

    // Oldest first.
    [[nodiscard]] std::vector<SubmittedForm> all();

private:
    Db& m_db;
};

} // namespace safeplaces

#pragma once

#include "domain/venue/registration.h"
#include "storage/db.h"

#include <optional>
#include <vector>

namespace safeplaces {

// Registrations as they were signed, only ever added to. Every call throws DbError.
class RegistrationLog {
public:
    explicit RegistrationLog(Db& db);

    // The same id again changes nothing.
    void add(const Registration& registration);

    // The one signed last.
    [[nodiscard]] std::optional<Registration> latest();

    // Oldest first.
    [[nodiscard]] std::vector<Registration> all();

private:
    Db& m_db;
};

} // namespace safeplaces

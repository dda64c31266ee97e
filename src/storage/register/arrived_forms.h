#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <set>
#include <string>

namespace safeplaces {

// Forms that came from venues, until somebody has read them: a change of details, leaving, the
// yearly check, and a registration of a venue that had been checked already. They themselves are
// VenueRegister::registrations(). Every call throws DbError.
class ArrivedForms {
public:
    explicit ArrivedForms(Db& db) : m_db(db) {}

    // Ids of those that nobody has noted as read.
    [[nodiscard]] std::set<std::string> unread(const VenueId& venue);
    // With an audit row. False: it was read before, or is not there.
    bool note_read(const Acting& acting, const std::string& form, Instant at);

private:
    Db& m_db;
};

} // namespace safeplaces

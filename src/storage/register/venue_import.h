#pragma once

#include "domain/scheme/listed_venue.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <span>

namespace safeplaces {

// Rows of somebody's list, as they go into the register.
class VenueImport {
public:
    explicit VenueImport(Db& db);

    struct Row {
        VenueId venue; // the one that is meant, or a new id
        ListedVenue listed;
    };

    // Adds each venue that is not there, as an enquiry: an approval needs records of its own. Of
    // the others it changes what the list tells, except how they stand with the council. All rows
    // or (when it throws) none. Throws NotAllowed, DbError.
    void take_in(const Acting& acting, std::span<const Row> rows, Date on, Instant at);

private:
    void correct(const Acting& acting, const Row& row, Instant at);

    Db& m_db;
};

} // namespace safeplaces

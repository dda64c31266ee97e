#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <string>
#include <vector>

namespace safeplaces {

// Keeps a form that the council itself filled in about a venue, such as a mystery visit, beside
// those that the venue signed (VenueRegister::registrations). The audit says which. False: there is
// no such venue. Throws NotAllowed, DbError.
bool add_council_form(
    Db& db, const Acting& acting, const VenueId& venue, const SubmittedForm& form, Instant at);

// Such a form, or one that a venue signed, with the name of the venue.
struct FormOfVenue {
    std::string venue;
    Registration paper;
};

// All of that form since that day, newest first. For a worker. Throws DbError.
[[nodiscard]] std::vector<FormOfVenue> forms_since(Db& db, const std::string& form, Date first);

} // namespace safeplaces

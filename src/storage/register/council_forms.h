#pragma once

#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

namespace safeplaces {

// Keeps a form that the council itself filled in about a venue, such as a mystery visit, beside
// those that the venue signed (VenueRegister::registrations). The audit says which. False: there is
// no such venue. Throws NotAllowed, DbError.
bool add_council_form(
    Db& db, const Acting& acting, const VenueId& venue, const SubmittedForm& form, Instant at);

} // namespace safeplaces

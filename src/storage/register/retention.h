#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/venue/scheme.h"
#include "storage/db.h"
#include "storage/register/acting.h"
#include "storage/register/parcel_intake.h"

#include <cstdint>
#include <string>
#include <vector>

namespace safeplaces {

// What is taken away on a day. Source: domain.md 6.4.
struct RetentionPlan {
    struct Leaver {
        PersonId person;
        std::string name;
        std::string venue_name;
        Date left;
    };
    struct EndedVenue {
        VenueId venue;
        std::string name;
        Date since;
        int forms = 0;
        int people = 0; // that have a name still
    };
    std::vector<Leaver> leavers;
    std::vector<EndedVenue> venues;
    std::int64_t uses = 0;

    // In names, venues and, for all lines of the log together, one.
    [[nodiscard]] std::size_t size() const {
        return leavers.size() + venues.size() + (uses > 0 ? 1U : 0U);
    }
    [[nodiscard]] bool is_empty() const { return leavers.empty() && venues.empty() && uses == 0; }
};

// How far it is with that: what is due still, and what went.
struct RetentionRun {
    RetentionPlan due;
    RetentionPlan done;
};

// What happens when a record's time is over (Retention in domain/venue/scheme.h, counted from the
// day on which somebody or a venue left). Nothing happens by itself: somebody looks at the plan,
// and runs it. Passes stay, without a name; so does the line of the venue. Both throw DbError.

// A dry run: changes nothing.
[[nodiscard]] RetentionPlan retention_plan(Db& db, const Retention& keep, Date today);

// Some of what the plan says, in one transaction with its audit row: a moment's work. It is taken
// off the plan, and returned; what is not due any more (somebody came back) stays as it is. To be
// called until the plan is empty, then erase_in_register_files().
RetentionPlan run_retention(Db& db,
                            const Acting& acting,
                            RetentionPlan& due,
                            const Retention& keep,
                            const IntakeRules& rules);

} // namespace safeplaces

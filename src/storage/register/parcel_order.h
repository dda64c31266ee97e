#pragma once

#include "domain/id.h"
#include "storage/db.h"
#include "storage/register/parcel_intake.h"

#include <cstdint>
#include <optional>
#include <string>

namespace safeplaces {

// Where a parcel stands among the others of its computer. Every call throws DbError.

struct DeviceRow {
    std::int64_t id = 0;
    std::int64_t venue = 0;
    VenueId venue_uid;
    bool is_revoked = false;
};

[[nodiscard]] std::optional<DeviceRow> device_row(Db& db, const DeviceId& device);

[[nodiscard]] bool is_here(Db& db, const ArrivedParcel& parcel);

// The parcels of one device around the one that arrived.
struct Neighbours {
    std::int64_t highest = 0;     // number so far; 0: none
    std::int64_t before = 0;      // the highest number below it
    bool is_number_taken = false; // or its id
    bool does_fit = true;         // `previous` on both sides
};

[[nodiscard]] Neighbours
neighbours_of(Db& db, const DeviceRow& device, const ArrivedParcel& parcel);

// A computer of that venue has sent something later. Numbers alone do not say so: a computer that
// was set back gives lower ones again. A clock that is ahead does not count, except above the
// number of the same computer.
[[nodiscard]] bool
has_later_parcel(Db& db, const DeviceRow& device, const Submission& arrived, Instant now);

// "3", "3-7": as a gap says it.
[[nodiscard]] std::string range_of(std::int64_t first, std::int64_t last);
// A gap whose numbers have all arrived needs nobody.
void settle_gaps(Db& db, const DeviceRow& device, Instant now);

} // namespace safeplaces

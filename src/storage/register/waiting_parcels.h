#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <cstdint>
#include <string>
#include <vector>

namespace safeplaces {

// A file of a computer that nobody has enrolled yet, as it came: sealed. Nothing of what is in it
// is taken in before somebody has compared the five words.
struct WaitingParcel {
    Digest content{}; // of the payload
    DeviceId device;
    VenueId venue;
    std::string venue_name{}; // as the file gives it; may be empty
    std::string file{};       // its name
    std::string bytes{};
};

// Such files, kept until then: also while the desk is locked. Every call throws DbError.
class WaitingParcels {
public:
    explicit WaitingParcels(Db& db) : m_db(db) {}

    // False: it waits already.
    bool add(const Acting& acting, const WaitingParcel& parcel, Instant at);
    // As they came.
    [[nodiscard]] std::vector<WaitingParcel> all();
    // All of that computer: it was enrolled, and what they hold is let in.
    void take_out(const Acting& acting, const DeviceId& device, Instant at);
    // The same: its words did not match.
    void refuse(const Acting& acting, const DeviceId& device, Instant at);

private:
    std::int64_t remove(const DeviceId& device); // how many

    Db& m_db;
};

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace safeplaces {

// One computer of a venue, whose parcels the register takes in.
struct RegisteredDevice {
    DeviceKeys keys;
    VenueId venue;
    Instant enrolled;
    std::optional<Instant> revoked{}; // what it sends from then on is refused
    std::int64_t newest_seq = 0;      // of the parcels taken in; 0: none. Goes into Decision
};

enum class EnrolOutcome {
    enrolled,
    known_already, // with these keys, at this venue
    keys_differ,   // the id is known with other keys or at another venue: nothing was changed
    unknown_venue, // VenueRegister::add() comes first
};

// The computers of the venues. Every call throws DbError.
class DeviceBook {
public:
    explicit DeviceBook(Db& db);

    [[nodiscard]] std::optional<RegisteredDevice> find(const DeviceId& device);
    // In the order in which they were enrolled; revoked ones too.
    [[nodiscard]] std::vector<RegisteredDevice> of(const VenueId& venue);

    // Pre: somebody compared the five words.
    EnrolOutcome
    enrol(const Acting& acting, const DeviceKeys& keys, const VenueId& venue, Instant at);
    // False: unknown, or revoked before.
    bool revoke(const Acting& acting, const DeviceId& device, Instant at);

private:
    Db& m_db;
};

} // namespace safeplaces

#pragma once

#include "domain/scheme/parcel.h"
#include "storage/db.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// How a parcel left: saved as a file, or in a draft of an e-mail.
enum class ParcelWay { file, mail };

struct SentParcel {
    DeviceId device;
    std::int64_t seq = 1; // of that device, from 1
    ParcelId id;
    Digest content{}; // of its payload
    Instant made_at;
    ParcelWay way = ParcelWay::file;
};

// What went to the council, and what of it the council has confirmed. Records (completions, signed
// forms, uses, erased persons) are named by their ids. Every call throws DbError.
class ParcelLog {
public:
    explicit ParcelLog(Db& db);

    // One more parcel, and what was in it that is not confirmed. A record that another device sent
    // without a confirmation counts for this one from now on.
    void add(const SentParcel& parcel, std::span<const std::string> records);

    // The council has that device's parcel of this number, and nothing newer from it. Of earlier
    // ones that may be lost, only what stands in this one too is confirmed. When that number is not
    // known here, the one before it counts.
    void confirm(const DeviceId& device, std::int64_t up_to);

    // Of any device, oldest first.
    [[nodiscard]] std::vector<SentParcel> all();

    // The others, and in which parcel of that device each went last.
    [[nodiscard]] std::map<std::string, std::int64_t> last_sent(const DeviceId& device);

    // The records that need not be sent again.
    [[nodiscard]] std::set<std::string> confirmed();

    // Another council counts from now on: it has nothing yet. The parcels stay listed.
    void forget_records();

private:
    Db& m_db;
};

} // namespace safeplaces

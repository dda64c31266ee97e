#include "storage/register/parcel_order.h"

#include "storage/register/register_columns.h"

#include <algorithm>
#include <vector>

namespace safeplaces {

namespace {

// Under which something else has come.
bool is_id_taken(Db& db, const ParcelId& parcel) {
    return db.query("SELECT id FROM parcel WHERE uid = $1", {parcel.text}).next();
}

} // namespace

std::optional<DeviceRow> device_row(Db& db, const DeviceId& device) {
    Rows rows = db.query("SELECT d.id, d.venue_id, v.uid, d.revoked_at FROM device d "
                         "JOIN venue v ON v.id = d.venue_id WHERE d.uid = $1",
                         {device.text});
    if (!rows.next())
        return std::nullopt;
    return DeviceRow{rows.i64(0), rows.i64(1), {rows.text(2)}, !rows.null(3)};
}

bool is_here(Db& db, const ArrivedParcel& parcel) {
    return db.query("SELECT id FROM parcel WHERE content = $1", {Blob(parcel.content)}).next();
}

Neighbours neighbours_of(Db& db, const DeviceRow& device, const ArrivedParcel& parcel) {
    const Submission& arrived = parcel.submission;
    Neighbours found;
    Rows rows = db.query("SELECT seq, content, previous FROM parcel WHERE device_id = $1 "
                         "AND seq >= $2 ORDER BY seq",
                         {device.id, arrived.seq - 1});
    while (rows.next()) {
        const std::int64_t seq = rows.i64(0);
        found.highest = seq;
        if (seq == arrived.seq - 1)
            found.does_fit = found.does_fit && arrived.previous == digest_in(rows, 1);
        else if (seq == arrived.seq)
            found.is_number_taken = true;
        else if (seq == arrived.seq + 1)
            found.does_fit =
                found.does_fit && !rows.null(2) && digest_in(rows, 2) == parcel.content;
    }
    Rows below = db.query("SELECT seq FROM parcel WHERE device_id = $1 AND seq < $2 "
                          "ORDER BY seq DESC LIMIT 1",
                          {device.id, arrived.seq});
    if (below.next())
        found.before = below.i64(0);
    found.highest = std::max(found.highest, found.before);
    found.does_fit = found.does_fit && (arrived.seq > 1) == arrived.previous.has_value();
    found.is_number_taken = found.is_number_taken || is_id_taken(db, arrived.id);
    return found;
}

bool has_later_parcel(Db& db, const DeviceRow& device, const Submission& arrived, Instant now) {
    return db
        .query("SELECT p.id FROM device d JOIN parcel p ON p.device_id = d.id "
               "WHERE d.venue_id = $1 AND p.made_at > $2 "
               "AND (p.made_at <= $3 OR (d.id = $4 AND p.seq > $5)) LIMIT 1",
               {device.venue, stored(arrived.made_at), stored(now), device.id, arrived.seq})
        .next();
}

std::string range_of(std::int64_t first, std::int64_t last) {
    return std::to_string(first) + (last > first ? "-" + std::to_string(last) : std::string());
}

void settle_gaps(Db& db, const DeviceRow& device, Instant now) {
    struct Gap {
        std::int64_t id;
        std::int64_t first;
        std::int64_t last;
    };
    std::vector<Gap> gaps;
    {
        Rows rows = db.query("SELECT c.id, c.incoming FROM conflict c "
                             "JOIN device d ON d.uid = c.subject "
                             "WHERE d.id = $1 AND c.kind = 'gap' AND c.settled IS NULL",
                             {device.id});
        while (rows.next()) {
            const std::string range = rows.text(1);
            const std::size_t dash = range.find('-');
            const std::int64_t first = std::stoll(range);
            gaps.push_back(
                {rows.i64(0), first,
                 dash == std::string::npos ? first : std::stoll(range.substr(dash + 1))});
        }
    }
    for (const Gap& gap : gaps) {
        Rows arrived = db.query("SELECT count(DISTINCT seq) FROM parcel WHERE device_id = $1 "
                                "AND seq BETWEEN $2 AND $3",
                                {device.id, gap.first, gap.last});
        if (arrived.next() && arrived.i64(0) == gap.last - gap.first + 1)
            db.exec("UPDATE conflict SET settled = 'arrived', settled_at = $1 WHERE id = $2",
                    {stored(now), gap.id});
    }
}

} // namespace safeplaces

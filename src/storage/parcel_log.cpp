#include "storage/parcel_log.h"

#include "storage/columns.h"

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<ParcelWay> = std::to_array<CodeWord<ParcelWay>>({
    {ParcelWay::file, "file"},
    {ParcelWay::mail, "mail"},
});

ParcelLog::ParcelLog(Db& db) : m_db(db) {
}

void ParcelLog::add(const SentParcel& parcel, std::span<const std::string> records) {
    m_db.tx([&] {
        m_db.exec("INSERT INTO parcel(device, seq, uid, content, made_at, way) "
                  "VALUES($1, $2, $3, $4, $5, $6)",
                  {parcel.device.text, parcel.seq, parcel.id.text, Blob(parcel.content),
                   stored(parcel.made_at), word_of(parcel.way)});
        for (const std::string& record : records)
            m_db.exec("INSERT INTO delivered(record, device, seq, last_seq, confirmed) "
                      "VALUES($1, $2, $3, $3, 0) ON CONFLICT(record) DO UPDATE SET "
                      "device = excluded.device, seq = CASE WHEN delivered.device = "
                      "excluded.device AND delivered.last_seq = excluded.seq - 1 "
                      "THEN delivered.seq ELSE excluded.seq END, "
                      "last_seq = excluded.seq WHERE delivered.confirmed = 0",
                      {record, parcel.device.text, parcel.seq});
    });
}

void ParcelLog::confirm(const DeviceId& device, std::int64_t up_to) {
    m_db.exec("UPDATE delivered SET confirmed = 1 WHERE device = $1 AND confirmed = 0 AND "
              "(SELECT max(p.seq) FROM parcel p WHERE p.device = $1 AND p.seq <= $2) "
              "BETWEEN seq AND last_seq",
              {device.text, up_to});
}

std::vector<SentParcel> ParcelLog::all() {
    std::vector<SentParcel> parcels;
    Rows rows = m_db.query("SELECT device, seq, uid, content, made_at, way FROM parcel "
                           "ORDER BY made_at, uid");
    while (rows.next())
        parcels.push_back({.device = {rows.text(0)},
                           .seq = rows.i64(1),
                           .id = {rows.text(2)},
                           .content = digest_in(rows, 3),
                           .made_at = instant_in(rows, 4),
                           .way = kind_in<ParcelWay>(rows, 5)});
    return parcels;
}

std::map<std::string, std::int64_t> ParcelLog::last_sent(const DeviceId& device) {
    std::map<std::string, std::int64_t> records;
    Rows rows =
        m_db.query("SELECT record, last_seq FROM delivered WHERE device = $1 AND confirmed = 0",
                   {device.text});
    while (rows.next())
        records.emplace(rows.text(0), rows.i64(1));
    return records;
}

std::set<std::string> ParcelLog::confirmed() {
    std::set<std::string> records;
    Rows rows = m_db.query("SELECT record FROM delivered WHERE confirmed = 1");
    while (rows.next())
        records.insert(rows.text(0));
    return records;
}

void ParcelLog::forget_records() {
    m_db.exec("DELETE FROM delivered");
}

} // namespace safeplaces

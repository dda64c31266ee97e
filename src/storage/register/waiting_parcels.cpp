#include "storage/register/waiting_parcels.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {

bool WaitingParcels::add(const Acting& acting, const WaitingParcel& parcel, Instant at) {
    require(acting, SchemeAct::take_in_parcels);
    return m_db.tx([&] {
        const bool is_new =
            m_db.exec("INSERT INTO waiting(content, device_uid, venue_uid, venue_name, file_name, "
                      "bytes, arrived_at) VALUES($1, $2, $3, $4, $5, $6, $7) "
                      "ON CONFLICT(content) DO NOTHING",
                      {Blob(parcel.content), parcel.device.text, parcel.venue.text,
                       parcel.venue_name, parcel.file, blob_of(parcel.bytes), stored(at)}) != 0;
        if (is_new)
            RegisterAudit(m_db).add(at, acting, RegisterAct::parcel_waits, parcel.device.text,
                                    "content=" + to_hex(parcel.content));
        return is_new;
    });
}

std::vector<WaitingParcel> WaitingParcels::all() {
    std::vector<WaitingParcel> found;
    Rows rows = m_db.query("SELECT content, device_uid, venue_uid, venue_name, file_name, bytes "
                           "FROM waiting ORDER BY id");
    while (rows.next()) {
        const auto bytes = rows.blob(5);
        found.push_back({.content = digest_in(rows, 0),
                         .device = {rows.text(1)},
                         .venue = {rows.text(2)},
                         .venue_name = rows.text(3),
                         .file = rows.text(4),
                         .bytes = {bytes.begin(), bytes.end()}});
    }
    return found;
}

void WaitingParcels::take_out(const Acting& acting, const DeviceId& device, Instant at) {
    require(acting, SchemeAct::enrol_devices);
    m_db.tx([&] {
        const std::int64_t files = remove(device);
        if (files != 0)
            RegisterAudit(m_db).add(at, acting, RegisterAct::parcels_let_in, device.text,
                                    "files=" + std::to_string(files));
    });
}

void WaitingParcels::refuse(const Acting& acting, const DeviceId& device, Instant at) {
    require(acting, SchemeAct::enrol_devices);
    m_db.tx([&] {
        remove(device);
        RegisterAudit(m_db).add(at, acting, RegisterAct::device_refused, device.text);
    });
}

std::int64_t WaitingParcels::remove(const DeviceId& device) {
    return m_db.exec("DELETE FROM waiting WHERE device_uid = $1", {device.text});
}

} // namespace safeplaces

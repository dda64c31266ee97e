#include "storage/register/device_book.h"

#include "storage/register/letters_due.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {
namespace {

constexpr std::string_view device_columns =
    "SELECT d.uid, d.signing, d.box, v.uid, d.enrolled_at, d.revoked_at, "
    "(SELECT max(seq) FROM parcel p WHERE p.device_id = d.id) "
    "FROM device d JOIN venue v ON v.id = d.venue_id ";

RegisteredDevice device_in(const Rows& rows) {
    return {.keys = {.device = {rows.text(0)},
                     .signing = public_key_in(rows, 1),
                     .box = public_key_in(rows, 2)},
            .venue = {rows.text(3)},
            .enrolled = instant_in(rows, 4),
            .revoked = maybe_instant_in(rows, 5),
            .newest_seq = rows.null(6) ? 0 : rows.i64(6)};
}

void note_letters_due_of(Db& db, const DeviceId& device) {
    std::int64_t venue = 0;
    {
        Rows rows = db.query("SELECT venue_id FROM device WHERE uid = $1", {device.text});
        venue = rows.next() ? rows.i64(0) : 0;
    }
    note_letters_due(db, venue);
}

} // namespace

DeviceBook::DeviceBook(Db& db) : m_db(db) {
}

std::optional<RegisteredDevice> DeviceBook::find(const DeviceId& device) {
    Rows rows = m_db.query(std::string(device_columns) + "WHERE d.uid = $1", {device.text});
    return rows.next() ? std::optional(device_in(rows)) : std::nullopt;
}

std::vector<RegisteredDevice> DeviceBook::of(const VenueId& venue) {
    std::vector<RegisteredDevice> devices;
    Rows rows =
        m_db.query(std::string(device_columns) + "WHERE v.uid = $1 ORDER BY d.id", {venue.text});
    while (rows.next())
        devices.push_back(device_in(rows));
    return devices;
}

EnrolOutcome
DeviceBook::enrol(const Acting& acting, const DeviceKeys& keys, const VenueId& venue, Instant at) {
    require(acting, SchemeAct::enrol_devices);
    return m_db.tx([&] {
        if (const auto known = find(keys.device))
            return known->keys == keys && known->venue == venue ? EnrolOutcome::known_already
                                                                : EnrolOutcome::keys_differ;
        const auto added = m_db.exec(
            "INSERT INTO device(uid, venue_id, signing, box, enrolled_at) "
            "SELECT $1, id, $2, $3, $4 FROM venue WHERE uid = $5",
            {keys.device.text, Blob(keys.signing), Blob(keys.box), stored(at), venue.text});
        if (added == 0)
            return EnrolOutcome::unknown_venue;
        RegisterAudit(m_db).add(at, acting, RegisterAct::device_enrolled, keys.device.text,
                                "venue=" + venue.text);
        note_letters_due_of(m_db, keys.device);
        return EnrolOutcome::enrolled;
    });
}

bool DeviceBook::revoke(const Acting& acting, const DeviceId& device, Instant at) {
    require(acting, SchemeAct::enrol_devices);
    return m_db.tx([&] {
        if (m_db.exec("UPDATE device SET revoked_at = $1 WHERE uid = $2 AND revoked_at IS NULL",
                      {stored(at), device.text}) == 0)
            return false;
        RegisterAudit(m_db).add(at, acting, RegisterAct::device_revoked, device.text);
        note_letters_due_of(m_db, device);
        return true;
    });
}

} // namespace safeplaces

#include "storage/register/venue_import.h"

#include "domain/fold.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/venue_register.h"

namespace safeplaces {
namespace {

Value or_null(const std::optional<double>& number) {
    return number ? Value(*number) : Value(Null{});
}

Value or_null(const std::optional<bool>& yes) {
    return yes ? Value(std::int64_t{*yes}) : Value(Null{});
}

} // namespace

VenueImport::VenueImport(Db& db) : m_db(db) {
}

void VenueImport::take_in(const Acting& acting, std::span<const Row> rows, Date on, Instant at) {
    require(acting, SchemeAct::import_register);
    m_db.tx([&] {
        VenueRegister venues(m_db);
        for (const Row& row : rows) {
            const ListedVenue& listed = row.listed;
            venues.add(acting, {row.venue, listed.name, listed.postcode, listed.ward, listed.kind},
                       on, at);
            correct(acting, row, at);
        }
        RegisterAudit(m_db).add(at, acting, RegisterAct::register_imported, {},
                                "venues " + std::to_string(rows.size()));
    });
}

// Nothing in the list asks nothing.
void VenueImport::correct(const Acting& acting, const Row& row, Instant at) {
    const ListedVenue& listed = row.listed;
    const auto changed = m_db.exec(
        "UPDATE venue SET name = $2, name_fold = $3, "
        "postcode = coalesce(nullif($4, ''), postcode), ward = coalesce(nullif($5, ''), ward), "
        "kind = coalesce(nullif($6, ''), kind), insurance_to = coalesce($7, insurance_to), "
        "latitude = coalesce($8, latitude), longitude = coalesce($9, longitude), "
        "on_map = coalesce($10, on_map), map_wanted = coalesce($11, map_wanted) WHERE uid = $1 AND "
        "(name <> $2 OR "
        "($4 <> '' AND postcode <> $4) OR ($5 <> '' AND ward <> $5) OR ($6 <> '' AND kind <> $6) "
        "OR ($7 IS NOT NULL AND insurance_to IS DISTINCT FROM $7) "
        "OR ($8 IS NOT NULL AND latitude IS DISTINCT FROM $8) "
        "OR ($9 IS NOT NULL AND longitude IS DISTINCT FROM $9) "
        "OR ($10 IS NOT NULL AND on_map <> $10) OR ($11 IS NOT NULL AND map_wanted <> $11))",
        {row.venue.text, listed.name, folded(listed.name), listed.postcode, listed.ward,
         listed.kind, or_null(listed.insurance_to), or_null(listed.latitude),
         or_null(listed.longitude), or_null(listed.on_map), or_null(listed.map_wanted)});
    if (changed != 0)
        RegisterAudit(m_db).add(at, acting, RegisterAct::venue_corrected, row.venue.text, "list");
}

} // namespace safeplaces

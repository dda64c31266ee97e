#pragma once

#include "domain/scheme/register_rows.h"
#include "interchange/json_writer.h"

#include <string>

namespace safeplaces {

// The register's lists for other programs. Each writer hands its bytes to a sink; finish() ends the
// file and is called once. The JSON has its rules in resources/schemas/.

// Completion records as JSON: resources/schemas/records.schema.json.
class RecordsJson {
public:
    RecordsJson(Sink sink, const SchemeId& scheme, Date made_on);

    void add(const RecordRow& record);
    void finish();

private:
    JsonWriter m_json;
};

// Completion records as xAPI 1.0.3 statements, one a line: who (an account, never a name or an
// e-mail address) passed which course. Source: the xAPI specification, 1.0.3, part two.
class RecordsXapi {
public:
    // `home` is the scheme's web address, without a slash at its end; it makes the ids of people
    // and courses unique in the world.
    RecordsXapi(Sink sink, std::string home);

    void add(const RecordRow& record);
    void finish();

private:
    JsonWriter m_json;
    std::string m_home;
};

// Venues as JSON: resources/schemas/venues.schema.json.
class VenuesJson {
public:
    VenuesJson(Sink sink, const SchemeId& scheme, Date made_on);

    void add(const VenueRow& venue);
    void finish();

private:
    JsonWriter m_json;
};

// Safe places with a position, as GeoJSON (RFC 7946) for a map. Others are left out.
class VenuesGeoJson {
public:
    explicit VenuesGeoJson(Sink sink);

    void add(const VenueRow& venue);
    void finish();

private:
    JsonWriter m_json;
};

// May stand on the public map: a safe place, with a position, that is not kept off it.
[[nodiscard]] bool is_for_the_map(const VenueRow& venue);

} // namespace safeplaces

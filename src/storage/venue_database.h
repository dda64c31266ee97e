#pragma once

#include "domain/id.h"
#include "storage/database_file.h"

#include <filesystem>

namespace safeplaces {

// A venue's database as a file, for the sources of this folder that handle whole venues
// (venue_file, backups, move_in); everybody else asks a VenueFile.

// The hash of every completion holds.
void check_venue_records(Db& db);

inline constexpr DatabaseKind venue_database{"venue.db", venue_application_id, venue_migrations,
                                             check_venue_records};

// Makes an open, empty database a venue's, and that venue's.
void begin_venue(Db& db, const VenueId& id);
// The second half of it.
void name_venue(Db& db, const VenueId& id);

// MachineError(damaged) when it does not say.
[[nodiscard]] VenueId id_in(Db& db);

// check_database() of a venue's that is not open.
void check_venue(const std::filesystem::path& file);

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/register/records_query.h"
#include "storage/register/venues_query.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace safeplaces {

// The register's lists as files for other programs: just the rows that somebody has on the screen,
// in the order in which they stand there.

enum class RecordsFormat { csv, xlsx, json, xapi };
enum class VenuesFormat { csv, xlsx, json, map_csv, map_geojson }; // the map has safe places alone

struct ExportOf {
    SchemeId scheme;
    std::string home; // the scheme's web address, without a slash at its end; for xAPI
    Date today;
};

enum class ExportOutcome { written, stopped };

// Asked now and then: goes on when it says true. `done` rows are written.
using ExportProgress = std::function<bool(std::int64_t done)>;

// Each puts the whole file at `file`, replacing what stood there, or (stopped, or thrown) leaves it
// as it was. For a worker. Throws MachineError.
[[nodiscard]] ExportOutcome export_records(RecordsQuery& records,
                                           std::span<const RecordNumber> numbers,
                                           RecordsFormat format,
                                           const std::filesystem::path& file,
                                           const ExportOf& of,
                                           const ExportProgress& go_on);
[[nodiscard]] ExportOutcome export_venues(VenuesQuery& venues,
                                          std::span<const std::int64_t> numbers,
                                          VenuesFormat format,
                                          const std::filesystem::path& file,
                                          const ExportOf& of,
                                          const ExportProgress& go_on);

} // namespace safeplaces

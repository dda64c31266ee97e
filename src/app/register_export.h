#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/register/records_query.h"
#include "storage/register/venues_query.h"
#include "storage/register/what_needs_doing.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace safeplaces {

class Fonts;

// The register's lists as files for other programs: just the rows that somebody has on the screen,
// in the order in which they stand there.

enum class RecordsFormat { csv, xlsx, json, xapi, pdf };
enum class StickersFormat { csv, xlsx, pdf };
enum class VenuesFormat { csv, xlsx, json, pdf, map_csv, map_geojson }; // maps: safe places alone

struct ExportOf {
    SchemeId scheme;
    std::string home; // the scheme's web address, without a slash at its end; for xAPI
    Date today;
    std::string scheme_name{};    // for paper, as the typeface is
    const Fonts* fonts = nullptr; // outlives the export
};

enum class ExportOutcome { written, stopped };

// Asked now and then: goes on when it says true. `done` rows are written.
using ExportProgress = std::function<bool(std::int64_t done)>;

// Each puts the whole file at `file`, replacing what stood there, or (stopped, or thrown) leaves it
// as it was. For a worker. On paper goes what words/list_paper_words.h says.
// Throws MachineError; InputError names a letter that cannot be printed.
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

// Stickers that have to come back.
[[nodiscard]] ExportOutcome export_stickers(WhatNeedsDoing& work,
                                            StickersFormat format,
                                            const std::filesystem::path& file,
                                            const ExportOf& of,
                                            const ExportProgress& go_on);

} // namespace safeplaces

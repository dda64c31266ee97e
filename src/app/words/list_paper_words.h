#pragma once

#include "app/register_export.h"
#include "documents/designs/report.h"
#include "domain/scheme/register_rows.h"

#include <cstddef>
#include <span>
#include <string>

namespace safeplaces {

// The register's lists on paper: what their tables on the screen say, in fewer columns.

inline constexpr std::size_t most_rows_on_paper = 1000;

[[nodiscard]] PrintedReport printed_list(std::span<const RecordRow> records, const ExportOf& of);
[[nodiscard]] PrintedReport printed_list(std::span<const VenueRow> venues, const ExportOf& of);
[[nodiscard]] PrintedReport printed_list(std::span<const ReturnRow> stickers, const ExportOf& of);

[[nodiscard]] std::string too_many_for_paper();
// Some name has a letter that no shipped font has.
[[nodiscard]] std::string list_has_letter(const std::string& letter);

} // namespace safeplaces

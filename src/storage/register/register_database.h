#pragma once

#include "domain/id.h"
#include "storage/database_file.h"
#include "storage/db.h"

#include <filesystem>
#include <string>

namespace safeplaces {

// What registers have in common, open or not. For register_file.cpp and register_copies.cpp.

[[nodiscard]] const DatabaseKind& register_database();
[[nodiscard]] std::filesystem::path register_file_in(const std::filesystem::path& folder);

// One computer writes at a time, and what stands on another computer cannot be locked for sure.
// Throws MachineError(on_network).
void refuse_network(const std::filesystem::path& folder);

// Whose register it is. Throws MachineError(damaged) when it does not say so.
[[nodiscard]] SchemeId scheme_in(Db& db);
[[nodiscard]] std::string scheme_name_in(Db& db);

} // namespace safeplaces

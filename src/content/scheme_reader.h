#pragma once

#include "domain/venue/scheme.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Read a council's rules and its helpful numbers. Each throws InputError with file and line of the
// first mistake.
[[nodiscard]] Scheme read_scheme(std::string_view toml, const std::string& file);
[[nodiscard]] std::vector<Contact> read_contacts(std::string_view toml, const std::string& file);

// The same from resources/schemes/<id>: scheme.toml, whose id must be the folder's name, and
// contacts.toml.
[[nodiscard]] Scheme read_scheme(const std::filesystem::path& folder);
[[nodiscard]] std::vector<Contact> read_contacts(const std::filesystem::path& folder);

} // namespace safeplaces

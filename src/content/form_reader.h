#pragma once

#include "domain/venue/form.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

// Reads a form. Ids are unique in the form, conditions name an earlier field that is
// always asked and one of its answers, each meaning stands at most once and on a kind of field that
// can hold it.
//
// Throws InputError with file and line of the first mistake. Source: forms/README.md.
[[nodiscard]] Form read_form(std::string_view toml, const std::string& file);

// The same from forms/<id>.toml; the file's name must be the form's id.
[[nodiscard]] Form read_form(const std::filesystem::path& file);

} // namespace safeplaces

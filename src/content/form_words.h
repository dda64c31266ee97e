#pragma once

#include "domain/venue/form.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

// Puts the words of another language into a form that was read in English. What they leave out
// stays English, so that nothing is ever blank.
//
// Throws InputError with file and line: words for a page, a question or an answer that the form
// does not have, or that has no such words. Source: forms/README.md, "In another language".
void put_words(std::string_view toml, const std::string& file, Form& form);

// The same from forms/<language>/<id>.toml, where that file is there.
void put_words_if_any(const std::filesystem::path& folder, Form& form);

} // namespace safeplaces

#pragma once

#include "domain/venue/scheme.h"

#include <span>
#include <string>

namespace safeplaces {

// A council's rules and its helpful numbers as the text of scheme.toml and contacts.toml, which the
// reader (scheme_reader.h) reads back to the same value. What may be left out and is empty is left
// out.
//
// Each throws InputError, with the line of that text, where the reader would refuse a value: a name
// that is empty, an area that is none, an id that stands twice. So a wizard checks what was typed
// by writing it. White space around a text is not kept.
[[nodiscard]] std::string scheme_text(const Scheme& scheme);
[[nodiscard]] std::string contacts_text(std::span<const Contact> contacts);

} // namespace safeplaces

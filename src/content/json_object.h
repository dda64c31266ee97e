#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The text that stands under `key` in a JSON object; empty when none does. Nothing: `json` is no
// JSON object. Throws nothing.
[[nodiscard]] std::optional<std::string> text_in_object(std::string_view json, const char* key);

} // namespace safeplaces

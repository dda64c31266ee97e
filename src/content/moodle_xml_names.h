#pragma once

#include "domain/training/quiz_item.h"

#include <optional>
#include <string_view>

namespace safeplaces {

// The formats of a text as Moodle XML calls them: "html", "plain_text", "markdown",
// "moodle_auto_format".
[[nodiscard]] std::string_view moodle_name_of(TextFormat format);
[[nodiscard]] std::optional<TextFormat> moodle_format_from(std::string_view name);

} // namespace safeplaces

#pragma once

#include <string_view>

namespace safeplaces {

// Small Latin letters, digits and single hyphens, beginning with a letter or digit, at most 60
// characters: how courses, forms, pages, fields, options, questions and contacts are named.
[[nodiscard]] bool is_plain_id(std::string_view text);

} // namespace safeplaces

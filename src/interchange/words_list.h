#pragma once

#include <span>
#include <string_view>

namespace safeplaces {

// Words for reading a number aloud on the phone: ten bits each. Plain English, 3 to 7 small
// letters, and no two of them differ by one letter alone.
[[nodiscard]] std::span<const std::string_view, 1024> phone_words();

} // namespace safeplaces

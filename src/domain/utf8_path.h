#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

// All our text is UTF-8. A path is not made of it as it stands, nor asked for its string(): on
// Windows that is another alphabet, which lacks most letters.
[[nodiscard]] std::filesystem::path path_from_utf8(std::string_view text);
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

} // namespace safeplaces

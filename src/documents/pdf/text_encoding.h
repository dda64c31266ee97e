#pragma once

#include <string>
#include <string_view>

namespace safeplaces {

// Big-endian UTF-16 without a mark. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string utf16_of(std::string_view utf8);

// As a PDF text string wants it: the byte-order mark first.
[[nodiscard]] std::string pdf_text(std::string_view utf8);

// Upper case, two digits a byte.
[[nodiscard]] std::string hex_of(std::string_view bytes);

} // namespace safeplaces

#pragma once

#include <wx/string.h>

#include <string>
#include <string_view>

namespace safeplaces {

// The one door between our UTF-8 and wx. Everything else in gui/ passes std::string on.

// Pre: `utf8` is UTF-8. Bytes that are not come out as an empty string.
[[nodiscard]] inline wxString to_wx(std::string_view utf8) {
    return wxString::FromUTF8(utf8.data(), utf8.size());
}

[[nodiscard]] inline std::string from_wx(const wxString& text) {
    return text.utf8_string();
}

} // namespace safeplaces

#pragma once

#include <string_view>

namespace safeplaces {

// Versions of a course: numbers with dots, "2.1". What is no number counts as 0.

// "2.1" is 2. With another major version a course teaches something else: passes of an older one
// are due again.
[[nodiscard]] int major_of(std::string_view version);

// Number by number: "1.10" is newer than "1.9", and "1.1" than "1".
[[nodiscard]] bool is_newer_version(std::string_view one, std::string_view other);

} // namespace safeplaces

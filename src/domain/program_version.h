#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// Of this program, as it stands in the project's version: "0.1.0". The first number counts most.
struct ProgramVersion {
    std::array<int, 3> numbers{}; // each 0 to 65,535, for Windows keeps them in 16 bits

    friend auto operator<=>(const ProgramVersion&, const ProgramVersion&) = default;
};

// Nothing for any text that version_text() would not have written.
[[nodiscard]] std::optional<ProgramVersion> version_from_text(std::string_view text);
[[nodiscard]] std::string version_text(const ProgramVersion& version);

} // namespace safeplaces

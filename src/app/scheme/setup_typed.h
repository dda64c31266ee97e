#pragma once

#include "domain/date.h"
#include "domain/venue/scheme.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// ---- What somebody typed while a scheme is set up, as the scheme has it.

// Those that are not blank, without spaces around.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, const std::string& between);

// "an1, an2" is AN1 and AN2.
[[nodiscard]] std::vector<std::string> districts_of(const std::string& text);

// "Anyborough Safe Places" is "anyborough-safe-places"; empty when there is no Latin letter.
[[nodiscard]] std::string id_of(const std::string& name);

// The writer refuses what the reader would: so one check serves both.
[[nodiscard]] bool holds_together(const Scheme& scheme);

// "Adult social care; 020 7946 0000; Worry about an adult". Nothing when a part is missing.
[[nodiscard]] std::optional<Contact> contact_of(const std::string& line, int number, Date today);

// ---- The recovery sheet: twelve groups in four lines of three.

inline constexpr int groups_in_a_line = 3;

// The group with that number, from 0, in the four lines of a code.
[[nodiscard]] std::string group_of(const std::string& code, int number);

// As the sheet may be typed: small letters, O for 0, I and L for 1, spaces.
[[nodiscard]] std::string as_on_the_sheet(const std::string& typed);

} // namespace safeplaces

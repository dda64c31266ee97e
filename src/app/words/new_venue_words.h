#pragma once

#include "storage/register/registered_venue.h"

#include <string>
#include <vector>

namespace safeplaces {

// Of the page where somebody puts a venue into the register by hand.
[[nodiscard]] std::string add_venue_words(); // its title, and the button that leads to it
[[nodiscard]] std::string new_venue_lead();
[[nodiscard]] std::string new_venue_name();
[[nodiscard]] std::string new_venue_name_help();
[[nodiscard]] std::string new_venue_postcode();
[[nodiscard]] std::string new_venue_postcode_help();
[[nodiscard]] std::string new_venue_ward();
[[nodiscard]] std::string new_venue_kind();

// Names those that are alike, and asks whether it is another one.
[[nodiscard]] std::string add_beside_question(const std::vector<RegisteredVenue>& alike);
[[nodiscard]] std::string add_beside_words(); // on the button that says so

} // namespace safeplaces

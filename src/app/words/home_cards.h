#pragma once

#include "app/home_view_model.h"

namespace safeplaces {

// The three cards of the home screen, from the standing alone.
[[nodiscard]] HomeCard register_card(Desk& desk, const VenueStanding& standing);
[[nodiscard]] HomeCard train_card(Desk& desk, const VenueStanding& standing);
[[nodiscard]] HomeCard print_card(const VenueStanding& standing);

} // namespace safeplaces

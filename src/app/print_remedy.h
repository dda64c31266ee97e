#pragma once

#include "app/desk.h"
#include "app/words/print_room_words.h"

namespace safeplaces {

// Where to go before the registration can be printed: the check comes first.
[[nodiscard]] PrintRemedy registration_remedy(const VenueStanding& standing);

// Where to go before poster and sticker can be made; none: they can be.
[[nodiscard]] PrintRemedy remedy_for(SignGate gate, const VenueStanding& standing);

} // namespace safeplaces

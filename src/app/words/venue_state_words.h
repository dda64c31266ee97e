#pragma once

#include "app/status.h"
#include "domain/scheme/life.h"
#include "domain/scheme/role.h"

#include <string>

namespace safeplaces {

// At the scheme desk: a chip, a cell of a table.

[[nodiscard]] std::string state_in_words(VenueState state); // "More information needed"
// Of a venue that hangs a sticker which counts no more: "Approved, to sign again".
[[nodiscard]] std::string standing_in_words(VenueState state, bool sign_again);
[[nodiscard]] std::string move_reason_in_words(MoveReason reason); // "Insurance ended"

// The icon and the colour that go with the words.
[[nodiscard]] Status status_of(VenueState state);
[[nodiscard]] Status status_of_standing(VenueState state, bool sign_again);

// "Coordinator", and what one may do: "Takes in what venues send, and decides."
[[nodiscard]] std::string role_in_words(SchemeRole role);
[[nodiscard]] std::string role_meaning(SchemeRole role);

// At the venue.

// Where it stands with its council, as a page or a card says it.
struct VenueNews {
    std::string title;   // "You are a Safe Place"
    std::string meaning; // a sentence or two
    std::string to_do;   // the same
};
[[nodiscard]] VenueNews state_for_venue(VenueState state);

// Why, in a sentence. A complaint and a concern have one and the same, which says neither: nobody
// who reads it at the venue can tell that somebody spoke up.
[[nodiscard]] std::string reason_for_venue(MoveReason reason);

} // namespace safeplaces

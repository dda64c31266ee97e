#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/life.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct MapPlace {
    double latitude = 0; // degrees
    double longitude = 0;

    friend bool operator==(const MapPlace&, const MapPlace&) = default;
};

enum class OnMap { no, yes };
// Whether the venue may stand there.
enum class MapChoice { off, listed };

// A venue as the register has it.
struct RegisteredVenue {
    VenueId id;
    std::string name;
    std::string postcode; // as it is shown
    std::string ward;
    std::string kind; // the form's option id
    VenueState state = VenueState::enquiry;
    Date state_since;
    std::optional<Date> valid_to{}; // of the approval: its last day
    std::string level{};            // a word of the scheme's own list; may be empty
    std::optional<Date> insurance_to{};
    std::optional<MapPlace> place{};
    OnMap on_map = OnMap::no; // the national map shows it, as far as we told it
    MapChoice map_choice = MapChoice::listed;
    std::optional<Instant> last_heard{};
    int staff = 0;
    int trained = 0;
    bool gate_met = false;
    std::optional<Date> next_expiry{};
    bool sign_again = false; // no sticker of it counts any more, and it is approved all the same
    std::vector<std::string> stickers_wanted{}; // kinds, see Submission; not signed yet
};

} // namespace safeplaces

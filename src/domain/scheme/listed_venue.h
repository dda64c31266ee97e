#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/life.h"

#include <optional>
#include <string>

namespace safeplaces {

// A venue as a list of somebody's spreadsheet has it: an old register, or our own export again.
// What is empty is not told.
struct ListedVenue {
    int line = 0; // of the file
    std::optional<VenueId> id{};
    std::string name;
    std::string postcode{}; // as it is shown
    std::string ward{};
    std::string kind{}; // the form's option id
    std::optional<VenueState> state{};
    std::optional<Date> valid_to{};
    std::optional<Date> insurance_to{};
    std::optional<double> latitude{}; // both or neither
    std::optional<double> longitude{};
    std::optional<bool> on_map{};
    std::optional<bool> map_wanted{};

    friend bool operator==(const ListedVenue&, const ListedVenue&) = default;
};

} // namespace safeplaces

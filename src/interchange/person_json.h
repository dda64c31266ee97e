#pragma once

#include "domain/date.h"
#include "domain/people/person.h"
#include "domain/training/records.h"

#include <string>
#include <vector>

namespace safeplaces {

// What a council holds about one person, for them to take along.
struct PersonExport {
    Person person;
    VenueId venue;
    std::string venue_name;
    std::vector<Completion> completions;
};

// As resources/schemas/person.schema.json says.
[[nodiscard]] std::string
person_json(const PersonExport& record, const SchemeId& scheme, Date made_on);

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "domain/people/person.h"
#include "domain/training/records.h"

#include <map>
#include <string>
#include <vector>

namespace safeplaces {

// A signed form that names them, and what it says of them, by the form's fields.
struct FormInExport {
    std::string id;
    std::string form;
    Instant signed_at;
    std::map<std::string, std::string> answers;
};

// What a council holds about one person, for them to take along.
struct PersonExport {
    Person person;
    VenueId venue;
    std::string venue_name;
    std::vector<Completion> completions;
    std::vector<FormInExport> forms{};
    int forms_alike = 0; // left out, as they may name somebody else
};

// As resources/schemas/person.schema.json says.
[[nodiscard]] std::string
person_json(const PersonExport& record, const SchemeId& scheme, Date made_on);

} // namespace safeplaces

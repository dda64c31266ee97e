#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/venue/form.h"
#include "storage/db.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A signed form in which somebody is named, and what it says of them.
struct NamedInForm {
    std::string id;
    std::string form;
    Instant signed_at;
    Entries answers; // name, email, phone ...

    friend bool operator==(const NamedInForm&, const NamedInForm&) = default;
};

struct NamedForms {
    std::vector<NamedInForm> forms; // as they were signed; the oldest first
    int alike = 0;                  // forms that may name somebody else, so are not among them
};

// Whether an answer is that name: the same words, or one has all words of the other and at least
// two of them. "Zofia Kowalska" and "Zofia A. Kowalska (she/her)" are.
[[nodiscard]] bool is_same_name(std::string_view name, std::string_view answer);

// What those answers say of somebody: where "lead-name" is the name, all that begin with "lead-".
[[nodiscard]] Entries answers_about(std::string_view name, const Entries& answers);

// In forms of that venue. A name of one word may be anybody's, and so may one in a form that fits
// somebody else of the venue too. Throws DbError.
[[nodiscard]] NamedForms
forms_naming(Db& db, const VenueId& venue, const PersonId& person, const std::string& name);

} // namespace safeplaces

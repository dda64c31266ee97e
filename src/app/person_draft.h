#pragma once

#include "domain/people/person.h"
#include "domain/venue/form.h"

#include <optional>
#include <string>

namespace safeplaces {

// What is typed about somebody, before it is in the staff list.
struct PersonDraft {
    std::optional<PersonId> id; // nothing: somebody new
    std::string name;
    Role role = Role::staff;
    std::string started;               // a date as typed
    std::optional<std::string> left{}; // the last day as typed; nothing for somebody who works here

    friend bool operator==(const PersonDraft&, const PersonDraft&) = default;
};

// The draft as the answers of a form (person_draft_form in storage/people_book.h), and back. Of
// nothing the answers are all empty, so that no name is left in them.
[[nodiscard]] Entries entries_of(const std::optional<PersonDraft>& draft);
[[nodiscard]] std::optional<PersonDraft> person_draft_in(const Entries& entries);

} // namespace safeplaces

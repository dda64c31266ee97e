#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What somebody is to the scheme at this venue. Source: domain.md 2, page 5.
enum class Role { staff, deputy, lead };

// Somebody who works at the venue. The only place where a name stands: records hold the id alone,
// so that erasing a person leaves every record and its hash whole. Source: domain.md 6.4.
struct Person {
    PersonId id;
    std::string name; // 1 to 80 characters, as they want to be called
    Role role = Role::staff;
    Date started;
    std::optional<Date> left{}; // the last day; nothing while they work here

    friend bool operator==(const Person&, const Person&) = default;
};

enum class PersonProblem { name_missing, name_too_long, name_unclean, left_before_start };

// What must be put right before this person is stored; empty when nothing.
[[nodiscard]] std::vector<PersonProblem> problems_in(const Person& person);

// Whether they are among the staff on that day (the last day counts; a future starter counts too,
// since they are trained before they start).
[[nodiscard]] bool is_current(const Person& person, Date on);

} // namespace safeplaces

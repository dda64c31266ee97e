#pragma once

#include "app/scheme/scheme_desk.h"
#include "storage/settings.h"

#include <chrono>
#include <string>
#include <vector>

namespace safeplaces {

// What an administrator can change about a scheme and about this desk.
struct DeskRules {
    Scheme scheme;
    std::vector<Contact> contacts;
    std::string artwork;       // the bytes of the council's own picture; empty: none
    std::chrono::minutes idle; // without a touch for so long, the desk locks itself

    friend bool operator==(const DeskRules&, const DeskRules&) = default;
};

inline constexpr std::chrono::minutes least_idle{2}; // it warns a minute before
inline constexpr std::chrono::minutes usual_idle{5};
inline constexpr std::chrono::minutes most_idle{60};
[[nodiscard]] std::chrono::minutes idle_minutes(Settings& settings);

// Throws DbError.
[[nodiscard]] DeskRules rules_of(SchemeDesk& desk);

// From now on; the minutes from the next unlock. When venues see any of it, a new pack is noted to
// be handed out. A course that the gate did not name before, or for others, is named since today.
// All of it is kept, or nothing; the same again changes nothing. Throws NotAllowed; MachineError;
// InputError where the rules do not hold together.
void change_rules(SchemeDesk& desk, DeskRules rules);

} // namespace safeplaces

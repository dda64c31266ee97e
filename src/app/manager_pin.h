#pragma once

#include "app/desk.h"

#include <string>

namespace safeplaces {

// "" when the PIN may be taken: 4 to 8 digits, typed the same twice; else what to put right.
[[nodiscard]] std::string pin_problem_in_words(const std::string& pin, const std::string& again);

// Guards the manager's rooms from now on. Returns the recovery code, "ABCD-EFGH-JKLM": it opens
// them once when the PIN is forgotten, and is kept as a hash, so it can be shown only now.
[[nodiscard]] std::string set_manager_pin(Desk& desk, const std::string& pin);

enum class PinVerdict { right, wrong, wait, recovered };

// Tries a PIN, or the recovery code with any hyphens and case. `recovered`: the code was right, the
// PIN is removed, and the next step is to choose a new one.
[[nodiscard]] PinVerdict try_manager_pin(Desk& desk, const std::string& typed);

[[nodiscard]] PinVerdict
try_person_pin(Desk& desk, const PersonId& person, const std::string& typed);

// The sentence for a verdict that does not open the door; "" for one that does.
[[nodiscard]] std::string
verdict_in_words(PinVerdict verdict, Desk& desk, const std::string& whose);

} // namespace safeplaces

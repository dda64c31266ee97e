#pragma once

#include "app/desk.h"

#include <string>

namespace safeplaces {

// "" when the PIN may be taken: 4 to 8 digits, typed the same twice; else what to put right.
[[nodiscard]] std::string pin_problem_in_words(const std::string& pin, const std::string& again);

// Guards the manager's rooms from now on, in place of the PIN and code before. Returns the recovery
// code, "ABCD-EFGH-JKLM", for when the PIN is forgotten. Only its hash is stored; in clear it
// stands in `desk.recovery_to_write_down` until somebody has written it down.
// Throws MachineError; then PIN and code before stand.
[[nodiscard]] std::string set_manager_pin(Desk& desk, const std::string& pin);

enum class PinVerdict { right, wrong, wait, recovered };

// Tries a PIN, or the recovery code with any hyphens and case. `recovered`: the code was right, and
// the next step is to choose a new PIN; until then PIN and code stay as they are. Throws
// MachineError.
[[nodiscard]] PinVerdict try_manager_pin(Desk& desk, const std::string& typed);

// The same for a learner's own PIN; right for somebody without one.
[[nodiscard]] PinVerdict
try_person_pin(Desk& desk, const PersonId& person, const std::string& typed);

// The sentence for a verdict that does not open the door; "" for one that does. `whose`: a person's
// id, or "manager".
[[nodiscard]] std::string
verdict_in_words(PinVerdict verdict, Desk& desk, const std::string& whose);

} // namespace safeplaces

#pragma once

#include <string>

namespace safeplaces {

struct SchemeDesk;

// Before something that a desk which somebody left open must not do by itself. Empty: it is the
// passphrase of whoever works here. Wrong ones count as at the door, and have to wait like there.
// Takes a second on purpose. Throws MachineError.
[[nodiscard]] std::string what_is_wrong_with(const std::string& passphrase, SchemeDesk& desk);

} // namespace safeplaces

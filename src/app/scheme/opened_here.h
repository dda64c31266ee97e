#pragma once

#include "app/outside.h"
#include "storage/register/acting.h"
#include "storage/register/register_file.h"

#include <string>

namespace safeplaces {

// Why the desk does not open the register on this computer: it was handed over to another. Empty:
// it does. Throws MachineError.
[[nodiscard]] std::string why_not_here(RegisterFile& file);

// Whoever unlocked it all the same uses it here again. False: their role may not. Throws
// MachineError.
[[nodiscard]] bool use_here(RegisterFile& file, const Acting& acting, const Outside& outside);

} // namespace safeplaces

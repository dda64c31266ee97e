#pragma once

#include "app/desk.h"

#include <functional>
#include <string>

namespace safeplaces {

// Everybody on the demo's staff list reads and passes what they need, one of them at the second
// try. Hands a line for each step to `say`. Returns a sentence saying what stopped it; empty when
// nothing did. Throws MachineError.
[[nodiscard]] std::string train_in_demo(Desk& desk,
                                        const std::function<void(const std::string&)>& say);

} // namespace safeplaces

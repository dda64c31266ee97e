#pragma once

#include <string>

namespace safeplaces {

// What the page of the scheme's rules says besides the questions of the wizard.

[[nodiscard]] std::string only_administrators_change_rules();
[[nodiscard]] std::string rules_were_saved();

} // namespace safeplaces

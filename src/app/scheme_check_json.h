#pragma once

#include "app/scheme_check.h"

#include <span>
#include <string>

namespace safeplaces {

// What was found, for other programs; on one line, with a line end:
// {"schemes":[{"name","findings":[{"file","line","rule","severity","what","better"}],
//              "errors","warnings"}]}
// The name is empty where the rules cannot be read; line 0 is the file as a whole.
[[nodiscard]] std::string scheme_check_json(std::span<const SchemeCheck> checks);

} // namespace safeplaces

#pragma once

#include "storage/health.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What could go wrong with a venue that is open, and what to do: a sentence or two for each. Empty
// when all is well. `backup`: why the day's back-up could not be made.
[[nodiscard]] std::vector<std::string> warnings_in_words(const Health& health,
                                                         std::optional<Trouble> backup);

} // namespace safeplaces

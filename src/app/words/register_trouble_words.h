#pragma once

#include "app/words/refusal_words.h"
#include "storage/health.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A register that could not be opened; a damaged one: and the program has no backup of it.
[[nodiscard]] Refusal refused_register(Trouble trouble);

// What did not work in a register that is open.
[[nodiscard]] std::string register_trouble_in_words(Trouble trouble);
// Its backup of the day.
[[nodiscard]] std::string register_backup_failed(Trouble trouble);

// What could go wrong with a register that is open, and what to do, as warnings_in_words() says it
// of a venue. Its backup is tried again with the next unlock.
[[nodiscard]] std::vector<std::string> register_warnings_in_words(const Health& health,
                                                                  std::optional<Trouble> backup);

} // namespace safeplaces

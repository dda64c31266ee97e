#pragma once

#include "app/scheme_check.h"

#include <string>

namespace safeplaces {

struct SchemeFindingWords {
    std::string what;
    std::string better;
};
[[nodiscard]] SchemeFindingWords words_of(const SchemeFinding& finding);

// "contacts.toml:12: warning: ... (unconfirmed-contact)", then what is better, on a line.
[[nodiscard]] std::string finding_in_words(const SchemeFinding& finding);
// "Southampton Safe Places: no errors, 12 warnings."
[[nodiscard]] std::string check_totals(const SchemeCheck& check);
[[nodiscard]] std::string no_scheme_in(const std::string& path);

[[nodiscard]] std::string scheme_command_about();
[[nodiscard]] std::string scheme_check_about();
[[nodiscard]] std::string scheme_paths_about();
[[nodiscard]] std::string scheme_json_about();

} // namespace safeplaces

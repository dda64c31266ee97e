#pragma once

#include <string>
#include <vector>

namespace safeplaces {

// "Ana, Ben and Cai"
[[nodiscard]] std::string names_in_words(const std::vector<std::string>& names);

// "Ana needs this, and Ben needs that": whole clauses, each with a verb of its own.
[[nodiscard]] std::string clauses_in_words(const std::vector<std::string>& clauses);

// A line of its own for the first words and for each sentence: "This will happen:", "1. ...".
[[nodiscard]] std::string numbered(const std::string& first,
                                   const std::vector<std::string>& sentences);

} // namespace safeplaces

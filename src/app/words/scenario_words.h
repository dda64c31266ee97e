#pragma once

#include <string>

namespace safeplaces {

enum class PracticeStage { not_begun, begun, finished };

// The way into a scenario: "Practise: Away from the window".
[[nodiscard]] std::string practice_in_words(const std::string& title, PracticeStage stage);

// Above a scenario.
[[nodiscard]] std::string practice_lead(PracticeStage stage);

// At an end of the story.
[[nodiscard]] std::string practice_done();

// In place of a number that the council has not checked: "The number is ...".
[[nodiscard]] std::string where_the_number_is();

} // namespace safeplaces

#pragma once

#include "domain/error.h"
#include "domain/people/person.h"
#include "domain/venue/form.h"

#include <string>

namespace safeplaces {

// What is the matter, and what helps, beside the field: "This has a zero where the letter O
// belongs. Did you mean SO14 7LY?" `typed` is what stands in the field.
[[nodiscard]] std::string reason_in_words(const Problem& problem, const std::string& typed);

// The same in the summary on top, where the field must be named: "Postcode: ...".
[[nodiscard]] std::string
summary_line(const Problem& problem, const Field& field, const std::string& typed);

[[nodiscard]] std::string person_problem_in_words(PersonProblem problem);

// One sentence that says what to do; nothing is lost.
[[nodiscard]] std::string trouble_in_words(Trouble trouble);

// What stands in a field, as it is read back: "Yes", a choice's label, ticks as a list, hours as
// lines. Empty when nothing was answered.
[[nodiscard]] std::string answer_in_words(const Field& field, const Entries& answers);

// "Change opening hours": the form's own phrase, else one made from the label.
[[nodiscard]] std::string change_phrase(const Field& field);

} // namespace safeplaces

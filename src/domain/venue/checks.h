#pragma once

#include "domain/venue/form.h"

#include <vector>

namespace safeplaces {

// What is wrong with the answer to one field, without regard to whether it is required or applies.
// Pre: something was answered; `answer` is trimmed. Hours are in checks of their own.
[[nodiscard]] std::vector<Problem>
problems_in_answer(const Field& field, const std::string& answer, const FormContext& context);

// What is wrong with a week of hours. An untouched week has one problem: missing.
[[nodiscard]] std::vector<Problem> problems_in_hours(const Field& field, const Entries& entries);

// The answer as it is submitted and shown: a postcode with its space, a phone number in groups, a
// date as ISO, ticks in the form's order without options that it no longer offers. What cannot be
// read stays as it is.
[[nodiscard]] std::string
cleaned_answer(const Field& field, const std::string& answer, const FormContext& context);

} // namespace safeplaces

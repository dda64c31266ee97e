#pragma once

#include "domain/venue/form.h"

namespace safeplaces {

// Names that nobody bears: "example" in Romanian, Polish and Welsh, with letters that must print.
inline constexpr const char* example_lead = "Ana Exemplară";
inline constexpr const char* example_deputy = "Siân Enghraifft-Ŵyn";
inline constexpr const char* example_staff = "Łukasz Przykładowy";

// Answers of an invented venue that leave nothing to put right in that form, whichever council's it
// is: numbers are Ofcom's drama numbers, addresses at example.org. Source: domain.md 2.2.
[[nodiscard]] Entries example_answers(const Form& form, const FormContext& context);

} // namespace safeplaces

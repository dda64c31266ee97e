#pragma once

#include "app/answers_view_model.h"

#include <string>

namespace safeplaces {

// How the registration stands, above the answers: what is missing, when it was signed, what has
// changed since.
[[nodiscard]] std::string
signing_in_words(AnswersState::Stage stage, const VenueStanding& standing, const Library& library);

// Why nothing can be signed before the suitability check. Pre: needs_suitability() of the standing.
[[nodiscard]] std::string suitability_first_in_words(RegistrationStage stage);

} // namespace safeplaces

#pragma once

#include "domain/venue/form.h"
#include "domain/venue/registration.h"
#include "storage/register/parcel_intake.h"

#include <optional>

namespace safeplaces {

// What the register reads out of a registration; nothing: it is no `form`. Fields are found by what
// they mean.
[[nodiscard]] std::optional<VenueDetails> details_of(const Form& form,
                                                     const Registration& registration);

} // namespace safeplaces

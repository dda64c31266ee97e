#pragma once

#include "app/desk.h"

#include <string>
#include <vector>

namespace safeplaces {

// What stands below the venue's name on its posters, beside the name alone: whoever prints chooses,
// and this venue's program remembers it for all of them.

enum class Wanted { no, yes };

// Throws MachineError.
void choose_sign_detail(Settings& settings, SignDetail detail, Wanted wanted);
[[nodiscard]] std::vector<SignDetail> chosen_sign_details(Settings& settings);

// "Telephone 01632 960123", as the venue signed it last. Empty where it has signed nothing of it.
[[nodiscard]] std::string
sign_detail_in_words(const Library& library, const VenueStanding& standing, SignDetail detail);

// "-hours-telephone": so that a poster with other details is a file of its own. Those that are
// chosen and have something to say.
[[nodiscard]] std::string details_in_a_file_name(const Library& library,
                                                 const VenueStanding& standing);

// Those that are chosen, hours first.
[[nodiscard]] std::vector<std::string> details_on_signs(const Library& library,
                                                        const VenueStanding& standing);

} // namespace safeplaces

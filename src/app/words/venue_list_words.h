#pragma once

#include "app/venue_list_import.h"

#include <string>

namespace safeplaces {

// Taking in a list of venues.

[[nodiscard]] std::string which_list();

// What stands in the file and how to mend it: "There is no postcode SO17 4ZZZ. Is it SO17 4ZZ?"
[[nodiscard]] std::string problem_in_words(const VenueListProblem& problem);
[[nodiscard]] std::string no_list(int line); // a file that is no CSV, from that line on
[[nodiscard]] std::string list_too_big();

// What taking a row in does.
[[nodiscard]] std::string added_in_words(const ListedVenue& listed);
[[nodiscard]] std::string changed_in_words(const ListedChange& change); // "Ward: Bargate to Bevois"
[[nodiscard]] std::string standing_left_in_words(const ListedChange& change);

// "3 to mend, 12 new, 4 changed, 231 the same."
[[nodiscard]] std::string plan_in_words(const ImportPlan& plan);
[[nodiscard]] std::string headings_not_read(const std::vector<std::string>& headings);
[[nodiscard]] std::string taking_in(int done, int all);
[[nodiscard]] std::string taken_in(int venues);
[[nodiscard]] std::string taken_in_so_far(int venues);

} // namespace safeplaces

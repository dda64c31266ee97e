#pragma once

#include "domain/venue/field.h"
#include "interchange/venue_list.h"
#include "storage/register/venues_query.h"

#include <span>
#include <vector>

namespace safeplaces {

// What taking in a list of venues would do, before anything is done.

// A venue that is in the register already, and about which the list says something else.
struct ListedChange {
    VenueRow before;
    ListedVenue listed;
};

// The list says something else of how the venue stands with the council. That stays as it is: a
// decision is made on the venue's page, never by a list.
[[nodiscard]] bool differs_in_standing(const VenueRow& stored, const ListedVenue& listed);

struct ImportPlan {
    std::vector<ListedVenue> added;
    std::vector<ListedChange> changed;
    std::vector<ListedChange> other_standing; // left as they are in that
    int same = 0;
    std::vector<VenueListProblem> problems; // to be mended first
    std::vector<std::string> not_read;      // headings that say nothing to us
};

// The headings and words that a list may have: those of our own export in the language of the
// program, the English ones, and the ids. `kinds`: the form's choices.
[[nodiscard]] VenueListWords venue_list_words(std::span<const Choice> kinds);

// Reads only. A venue is known by its number, else by name and postcode. Throws DbError.
[[nodiscard]] ImportPlan plan_import(VenuesQuery& venues, const VenueList& list);

} // namespace safeplaces

#pragma once

#include "domain/scheme/life.h"
#include "domain/scheme/listed_venue.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A list of venues as a spreadsheet saved it: an old register, or our own export again.

enum class VenueListColumn {
    name,
    postcode,
    ward,
    kind,
    state,
    valid_to,
    insurance_to,
    latitude,
    longitude,
    on_map,
    map_wanted,
    id,
};

// What stands in the file for each of them, in the words of whoever wrote it; all folded.
struct VenueListWords {
    std::map<std::string, VenueListColumn> headings;
    std::map<std::string, std::string> kinds; // to the form's option id
    std::map<std::string, VenueState> states;
    std::map<std::string, bool> yes_no;
};

enum class VenueListFault {
    no_name_column, // in the first line; nothing else is read then
    column_twice,
    name_missing,
    name_too_long, // more than 100 characters
    no_postcode,   // `meant` may say which one was meant
    unknown_kind,
    unknown_state,
    no_day, // neither 25/11/2026 nor 2026-11-25
    no_latitude,
    no_longitude,
    half_a_place, // one of latitude and longitude without the other
    neither_yes_nor_no,
    no_venue_number, // not one of ours
    listed_twice,    // the same venue stands in `meant`, a line above
};

// One thing to mend, and where.
struct VenueListProblem {
    int line = 0;
    std::string heading; // of the column, as it stands in the file; empty: of no one column
    VenueListFault fault = VenueListFault::name_missing;
    std::string found;   // what stands there
    std::string meant{}; // what it could be

    friend bool operator==(const VenueListProblem&, const VenueListProblem&) = default;
};

struct VenueList {
    std::vector<ListedVenue> venues; // those without a problem
    std::vector<VenueListProblem> problems;
    std::vector<std::string> not_read; // headings that say nothing to us
};

// Reads all of it, and says everything that is to be mended at once. Cells that are empty ask
// nothing. Throws InputError for a file that is no CSV.
[[nodiscard]] VenueList
read_venue_list(std::string_view csv, const std::string& file, const VenueListWords& words);

} // namespace safeplaces

#pragma once

#include "app/words/group_words.h"
#include "domain/id.h"

#include <vector>

namespace safeplaces {

// Every screen of the scheme's desk.
enum class SchemePlace {
    to_do,
    venues,
    records,
    papers,
    inbox,
    reports,
    venue,
    visit,     // a mystery visit to a venue
    new_venue, // to be put into the register by hand
    venue_import,
    group,
    print_stickers,
    settings,
    users,
    keys,
    audit,
    backups,
    person,
    retention,
    rules,
    sticker_check,
    update, // of the program
    help
};

// A place and what to show there; what a screen does not need stays empty.
struct SchemeVisit {
    SchemePlace place = SchemePlace::to_do;
    VenueId venue{};                  // venue, visit: which one; records: of which one
    std::vector<VenueId> venues{};    // group, print_stickers: which ones
    GroupAct act = GroupAct::approve; // group: what to begin with
    PersonId person{};                // whose data
};

} // namespace safeplaces

#pragma once

#include "app/scheme/scheme_desk.h"

#include <set>
#include <string>
#include <vector>

namespace safeplaces {

// What stands between a venue and its approval: the same for one venue and for
// many.

// The council's checks that somebody has ticked, by id; where that is kept, with
// its row in the audit. Throw MachineError; to put them also NotAllowed.
[[nodiscard]] std::set<std::string> ticked_checks(SchemeDesk& desk, const VenueId& venue);
void put_ticked_checks(SchemeDesk& desk, const VenueId& venue, const std::set<std::string>& ids);

// What the register would refuse too, and what the council wants to have looked
// at, sentence by sentence; empty: it can be approved.
[[nodiscard]] std::vector<std::string> missing_for_approval(const SchemeDesk& desk,
                                                            const RegisteredVenue& venue,
                                                            const std::set<std::string>& ticked);

// Why no sticker can be issued for its approval, sentence by sentence: the register is doubtful, or
// lacks the name or place that a sticker says, or the name cannot be printed. Part of
// missing_for_approval(); asked again before a letter is signed.
[[nodiscard]] std::vector<std::string> missing_for_sticker(const SchemeDesk& desk,
                                                           const RegisteredVenue& venue);

// Renewed approvals begin when the old one ends, others today.
[[nodiscard]] Date first_day_of_approval(const RegisteredVenue& venue, Date today);

} // namespace safeplaces

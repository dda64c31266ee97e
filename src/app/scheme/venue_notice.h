#pragma once

#include "app/scheme/scheme_desk.h"
#include "domain/id.h"

#include <string>

namespace safeplaces {

struct SignedNotice {
    ParcelId id;
    std::string bytes;
};

// A notice to all venues, signed by the keys of now: which stickers count no more, and whom to
// ring. A new one each time. Throws NotAllowed, MachineError.
[[nodiscard]] SignedNotice sign_venue_notice(SchemeDesk& desk);

// The notice that was signed last stands in a file: what it says of stickers is told.
// Throws NotAllowed, MachineError.
void note_told(SchemeDesk& desk, const ParcelId& notice);

} // namespace safeplaces

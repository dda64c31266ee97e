#pragma once

#include "app/scheme/scheme_desk.h"
#include "domain/id.h"
#include "domain/scheme/parcel.h"

#include <string>

namespace safeplaces {

// What the register has to tell all venues as it stands, under the next number. Throws DbError.
[[nodiscard]] Notice notice_of_now(SchemeDesk& desk);

struct SignedNotice {
    ParcelId id;
    std::string bytes;
};

// Signs it, and keeps it beside the letters. Throws NotAllowed, MachineError.
[[nodiscard]] SignedNotice
sign_and_keep(SchemeDesk& desk, const Notice& notice, const SecretKeys& keys);

// A notice to all venues, signed by the keys of now: which stickers count no more, and whom to
// ring. A new one each time. Throws NotAllowed, MachineError.
[[nodiscard]] SignedNotice sign_venue_notice(SchemeDesk& desk);

// The notice that was signed last stands in a file: what it says of stickers is told.
// Throws NotAllowed, MachineError.
void note_told(SchemeDesk& desk, const ParcelId& notice);

} // namespace safeplaces

#pragma once

#include "storage/db.h"

#include <cstdint>

namespace safeplaces {

// Notes in the venue's row whether a letter is due: a computer of the venue has none yet that says
// what a person decided last, or the newest one was never saved as a file. To be called by whatever
// changes moves, computers or letters, for the sources of this folder; `venue` is the row's number.
// Pre: inside a transaction. Throws DbError.
void note_letters_due(Db& db, std::int64_t venue);

} // namespace safeplaces

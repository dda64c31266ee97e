#pragma once

#include "app/scheme/scheme_desk.h"

namespace safeplaces {

// A register that is not the one that was last sealed on this computer: somebody put an older copy
// in its place, or cut its audit chain.

// Once, at the unlock and before it is sealed. Throws DbError.
void look_at_kept_head(SchemeDesk& desk);

// It is such a register, or nobody can say: no sticker is issued (missing_for_sticker()).
[[nodiscard]] bool is_doubtful(const SchemeDesk& desk);

// Somebody says that it shall be used all the same: no number of a sticker is given twice.
// Pre: is_doubtful().
// Throws NotAllowed, MachineError.
void keep_register(SchemeDesk& desk);

} // namespace safeplaces

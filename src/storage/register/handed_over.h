#pragma once

#include "domain/date.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <optional>

namespace safeplaces {

// A register that another computer takes over. Two that are written side by side would send
// different things under one number, so the one that stays behind is marked. All throw DbError.

// When that was; nothing: it is used here.
[[nodiscard]] std::optional<Date> handed_over_on(Db& db);
void hand_over_register(Db& db, const Acting& acting, Date today, Instant at);

// It is used here after all. Numbers of stickers go on above those that the other may have given.
void take_register_back(Db& db, const Acting& acting, Instant at);

} // namespace safeplaces

#pragma once

#include "domain/date.h"
#include "storage/register/acting.h"
#include "storage/settings.h"

#include <vector>

namespace safeplaces {

// What has to leave this desk after a change. It is remembered in the register until somebody saved
// it, so that nothing is forgotten when the program ends in between.
enum class HandOut { recovery_sheet, pack, key_notice };

// Who may make it.
[[nodiscard]] SchemeAct act_of(HandOut what);

// All of these throw DbError.
[[nodiscard]] std::vector<HandOut> to_hand_out(Settings& settings);
void note_hand_out(Settings& settings, HandOut what);
// It was saved or printed. Throws NotAllowed.
void handed_out(Db& db, const Acting& acting, HandOut what, Instant at);

// Before the sheet is saved or printed: whoever has it can sign for the scheme. Throws NotAllowed.
void note_sheet(Db& db, const Acting& acting, Instant at);

} // namespace safeplaces

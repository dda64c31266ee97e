#pragma once

#include "storage/settings.h"

#include <vector>

namespace safeplaces {

// What has to leave this desk after a change. It is remembered in the register until somebody saved
// it, so that nothing is forgotten when the program ends in between.
enum class HandOut { recovery_sheet, pack, key_notice };

// All of these throw DbError.
[[nodiscard]] std::vector<HandOut> to_hand_out(Settings& settings);
void note_hand_out(Settings& settings, HandOut what);
void handed_out(Settings& settings, HandOut what);

} // namespace safeplaces

#pragma once

#include "storage/register/sticker_ledger.h"
#include "storage/register/venue_register.h"

#include <string>

namespace safeplaces {

[[nodiscard]] std::string postcode_unusable();
[[nodiscard]] std::string map_in_words(OnMap on_map, MapChoice choice, bool is_safe_place);
[[nodiscard]] std::string map_choice_in_words(MapChoice choice);
// What is noted with the button beside that.
[[nodiscard]] std::string map_noted_in_words(OnMap on_map);
[[nodiscard]] std::string sticker_in_words(const Sticker& sticker, Date today);
[[nodiscard]] std::string sticker_place_in_words(StickerState state);
[[nodiscard]] std::string ask_if_it_hangs();
[[nodiscard]] std::string ask_for_sticker();
[[nodiscard]] std::string computers_in_words(int computers);

} // namespace safeplaces

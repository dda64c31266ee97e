#pragma once

#include "storage/register/device_book.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/venue_register.h"

#include <optional>
#include <string>

namespace safeplaces {

[[nodiscard]] std::string postcode_unusable();
// "50.9097, -1.4044"; empty: not known. The second says so, and what that means.
[[nodiscard]] std::string place_as_typed(const std::optional<MapPlace>& place);
[[nodiscard]] std::string place_in_words(const std::optional<MapPlace>& place);
[[nodiscard]] std::string place_unusable();
[[nodiscard]] std::string map_in_words(OnMap on_map, MapChoice choice, bool is_safe_place);
[[nodiscard]] std::string map_choice_in_words(MapChoice choice);
// What is noted with the button beside that.
[[nodiscard]] std::string map_noted_in_words(OnMap on_map);
[[nodiscard]] std::string sticker_in_words(const Sticker& sticker, Date today);
[[nodiscard]] std::string sticker_place_in_words(StickerState state);
// When that was noted, and by whom: "Noted on 5 March 2026 by a coordinator".
[[nodiscard]] std::string sticker_noted_in_words(const PastStickerMove& move);
// A choice: it is where it was before.
[[nodiscard]] std::string noted_by_mistake(StickerState before);
[[nodiscard]] std::string ask_for_replaced_sticker();
[[nodiscard]] std::string ask_if_it_hangs();
[[nodiscard]] std::string ask_for_sticker();
// One that counts no more: on a choice, and on the button that agrees.
[[nodiscard]] std::string sticker_is_lost();
[[nodiscard]] std::string lost_sticker_question(const std::string& number);
// `number`: of the venue's computers, from 1.
[[nodiscard]] std::string computer_in_words(int number, const RegisteredDevice& computer);
[[nodiscard]] std::string shut_out_words(int number); // on a button
[[nodiscard]] std::string shut_out_question(const std::string& computer);
[[nodiscard]] std::string computers_in_words(int computers);

} // namespace safeplaces

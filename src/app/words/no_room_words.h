#pragma once

#include "app/sign_details.h"
#include "app/words/print_room_words.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Words that have no room on a document, and what would help: each way was tried.
struct NoRoom {
    std::string words;                   // a name, or what was chosen to stand below it
    std::vector<SignDetail> leave_out{}; // what to leave out; empty: that does not help
    std::optional<Paper> larger{};       // a size on which it has room
    std::optional<StickerShape> shape{}; // of a sticker, one on which it has room
    bool has_other_design = false;       // on which it has room
    bool is_approved = false; // the council signed the words: they cannot be changed here
};

// "“Opening hours: ...” has no room on it: leave out the opening hours, or choose the size A4."
[[nodiscard]] StatusWords no_room_in_words(const NoRoom& no_room);

} // namespace safeplaces

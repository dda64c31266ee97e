#pragma once

#include "content/gift_reader.h"
#include "content/line_counter.h"
#include "domain/training/quiz_item.h"

#include <string>
#include <string_view>

namespace safeplaces {

// Why a question cannot be taken.
struct GiftFault {
    std::string_view where; // a piece of the source
    std::string what;
    bool is_open = false; // it has no end: what comes next may be the rest of it
};

// One question, without id, tags and category, which stand outside it. Throws GiftFault.
// Pre: `block` points into the text that `lines` counts, and holds no empty line.
[[nodiscard]] QuizItem
read_gift_question(std::string_view block, GiftDialect dialect, LineCounter& lines);

} // namespace safeplaces

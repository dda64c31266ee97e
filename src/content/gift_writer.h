#pragma once

#include "domain/training/quiz_item.h"

#include <span>

namespace safeplaces {

// Writes the strict form that every reader of GIFT takes: each sign escaped, one answer a line, an
// empty line between questions. read_gift() makes equal items of it, but for what `problems` says:
// with the item's line, what of it was left out, or why all of it.
//
// Pre: fault_in() is empty for each item.
[[nodiscard]] WrittenItems write_gift(std::span<const QuizItem> items);

} // namespace safeplaces

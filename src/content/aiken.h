#pragma once

#include "domain/training/quiz_item.h"

#include <span>
#include <string_view>

namespace safeplaces {

// Aiken: a line for the question, "A. option" or "A) option" for each option, "ANSWER: A". Plain
// text, one right answer, and nothing else.
//
// Source: docs.moodle.org, "Aiken format".

// A line says "ANSWER:" and one letter, and nothing else.
[[nodiscard]] bool looks_like_aiken(std::string_view source);

// Reads all questions of a file; one with a mistake becomes a problem. The words of a question may
// take several lines. Pre: `source` is clean (read_exchange_source()).
[[nodiscard]] ItemBank read_aiken(std::string_view source);

// `problems` says with the item's line what of it was left out, or why all of it.
// Pre: fault_in() is empty for each item.
[[nodiscard]] WrittenItems write_aiken(std::span<const QuizItem> items);

} // namespace safeplaces

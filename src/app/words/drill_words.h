#pragma once

#include "app/words/quiz_words.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

[[nodiscard]] std::string drill_title(); // above its questions
// After a wrong answer.
[[nodiscard]] std::string drill_answer_was_wrong();
// The end. `missed` are titles of pages.
[[nodiscard]] ResultWords
drill_done_in_words(int right, std::size_t asked, const std::vector<std::string>& missed);

} // namespace safeplaces

#pragma once

#include "content/course_question.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Reads a question bank in GIFT (gift_reader.h). [html] becomes plain words (html_words.h); what no
// screen would show is refused. A description introduces the questions that follow it, up to the
// next one or to a `$CATEGORY` line, which means nothing else here.
//
// `file` is for errors. Throws InputError with the line of a mistake: the first that is one in any
// GIFT file, or else the first that is one in ours.
// Source: courses/README.md, "Questions".
[[nodiscard]] std::vector<WrittenQuestion> read_quiz(std::string_view gift,
                                                     const std::string& file);

} // namespace safeplaces

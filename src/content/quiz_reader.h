#pragma once

#include "domain/training/quiz.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A question as it stands in a bank file. `question.taught_on` is left empty: `page` is the slug of
// the slide that teaches it (lesson_reader.h, slug()), and the course reader knows where that is.
// It gives the picture its drawing too.
struct WrittenQuestion {
    Question question;
    std::string page;
    int line = 0;         // where the question begins
    int picture_line = 0; // where its picture stands
};

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

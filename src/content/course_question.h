#pragma once

#include "domain/training/question.h"
#include "domain/training/quiz_item.h"

#include <string>

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

// What one item of a bank is in a course; `file` is for errors. Each throws InputError with the
// line of what no course may have, or no screen would show.
// Source: courses/README.md, "Questions".

// Of any kind that asks something; a description is refused.
[[nodiscard]] WrittenQuestion course_question(const QuizItem& item, const std::string& file);

// Pre: a description.
[[nodiscard]] Introduction course_introduction(const QuizItem& item, const std::string& file);

} // namespace safeplaces

#pragma once

#include "domain/training/lint/written_course.h"

#include <string>
#include <vector>

namespace safeplaces {

// A text that learners read, and where it stands.
struct PlacedText {
    std::string text;
    std::string file;
    int line = 0;
};

// All that a lesson's slides say, also what their pictures show.
[[nodiscard]] std::vector<PlacedText> texts_of(const WrittenLesson& lesson);

// A question, its options and feedback, and what its picture shows.
[[nodiscard]] std::vector<PlacedText> texts_of(const QuizItem& item, const std::string& file);

} // namespace safeplaces

#pragma once

#include "app/question_statistics.h"
#include "domain/error.h"

#include <string>

namespace safeplaces {

// "71 % (60 to 80 %)"; "not known".
[[nodiscard]] std::string share_in_words(const std::optional<double>& share,
                                         const std::optional<Bounds>& bounds);
// "60 to 80"
[[nodiscard]] std::string bounds_in_words(const Bounds& bounds);

// "Too few answers to judge: 12, and 30 are needed."; empty where there are enough.
[[nodiscard]] std::string too_few_to_judge(std::int64_t count);

// One option of a question, as its author wrote it: "Call 999 (right)".
[[nodiscard]] std::string marked_option_in_words(const Question& question, std::size_t option);

// A heading, and a few lines for each question.
[[nodiscard]] std::string figures_in_words(const CourseFigures& course);
[[nodiscard]] std::string no_figures();

// What the command says of itself, and what is wrong.
[[nodiscard]] std::string statistics_about();
[[nodiscard]] std::string statistics_folder_about();
[[nodiscard]] std::string statistics_folder_missing();
[[nodiscard]] std::string statistics_not_read(const std::string& folder, Trouble trouble);

} // namespace safeplaces

#pragma once

#include "app/course_check.h"
#include "domain/training/lint/finding.h"

#include <string>

namespace safeplaces {

// What the linter says of one fault, in plain words.
struct LintWords {
    std::string what;
    std::string why;
    std::string better;
};
[[nodiscard]] LintWords lint_words(const Finding& finding);

// "courses/x/quiz.gift:12: warning: ... (longest-is-right)", then why and what is better, a line
// each.
[[nodiscard]] std::string finding_in_words(const Finding& finding);

// "6 courses: no errors, 2 warnings."
[[nodiscard]] std::string check_totals(const CourseCheck& check);
[[nodiscard]] std::string spelling_not_checked();
// "Not translated, so it shows in English: hate-crime/pl"; "" when nothing is.
[[nodiscard]] std::string untranslated_in_words(const CourseCheck& check);
// Likewise of what is in that language, but not in Easy Read.
[[nodiscard]] std::string not_in_easy_read_in_words(const CourseCheck& check);
[[nodiscard]] std::string nothing_to_check(const std::string& path);

// The table of all courses, and how long the way of all staff takes.
[[nodiscard]] std::string summary_in_words(const CourseCheck& check);

[[nodiscard]] std::string course_command_about();
[[nodiscard]] std::string course_check_about();
[[nodiscard]] std::string course_paths_about();
[[nodiscard]] std::string course_summary_about();
[[nodiscard]] std::string course_json_about();

} // namespace safeplaces

#pragma once

#include "domain/training/records.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace safeplaces {

// How a learner stands with a course, and the words on its button.
struct CourseWords {
    std::string status; // "Trained, until 24 November 2027", "Page 4 of 14"
    std::string button; // "Start", "Go on with page 4", "Take the quiz", "Read it again"
};

[[nodiscard]] CourseWords course_passed_in_words(const Completion& held);
[[nodiscard]] CourseWords quiz_begun_in_words();
[[nodiscard]] CourseWords lesson_read_in_words();
// `page` is the one to go on with; both count from 1.
[[nodiscard]] CourseWords lesson_begun_in_words(std::size_t page, std::size_t pages);
[[nodiscard]] CourseWords course_to_begin_in_words(std::chrono::minutes length);

// Above a slide: "Page 4 of 14, about 8 minutes to go". Both count from 1.
[[nodiscard]] std::string
lesson_progress_in_words(std::size_t page, std::size_t pages, std::chrono::minutes rest);

// Said of a course that is not there in the language of the program.
[[nodiscard]] std::string course_in_english();

// Of a number that is on no sheet of a course as it is now.
[[nodiscard]] std::string sheet_unknown();
// Of a sheet that this person has keyed in before.
[[nodiscard]] std::string sheet_used();
// Before a quiz from paper takes the place of one that has been begun.
[[nodiscard]] std::string quiz_in_place_question();
[[nodiscard]] std::string quiz_in_place_word();

// In place of the status, for a course that is missing or broken.
[[nodiscard]] std::string course_unavailable();

} // namespace safeplaces

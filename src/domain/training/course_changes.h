#pragma once

#include "domain/training/course.h"

#include <string>
#include <vector>

namespace safeplaces {

// What another version of a course brings, for whoever decides whether to take it. Pages go by
// their title in English, questions by their id; both faces and every language count.
struct CourseChanges {
    std::vector<std::string> added_pages; // titles, as the lesson goes
    std::vector<std::string> changed_pages;
    std::vector<std::string> removed_pages;
    int added_questions = 0;
    int changed_questions = 0;
    int removed_questions = 0;
    bool has_other_story = false;
    bool makes_due = false; // passes of the version before are due again
};

// Reads the pictures of both.
[[nodiscard]] CourseChanges changes_between(const Course& before, const Course& after);

} // namespace safeplaces

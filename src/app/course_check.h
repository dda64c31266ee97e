#pragma once

#include "app/course_summary.h"
#include "app/library.h"
#include "domain/training/lint/finding.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

struct CourseCheck {
    int courses = 0;                        // looked at, also those that cannot be read
    int files = 0;                          // looked at alone
    Findings findings{};                    // by file and line
    std::vector<CourseSummary> summaries{}; // of the courses that can be read
    bool is_spelling_checked = false;
    std::vector<std::filesystem::path> no_course{}; // what was named, and is neither
};

// Looks at courses as an author does before a learner meets them. Each path is a course, a folder
// of courses, or one .md, .twee or .gift file; none: the courses that ship.
//
// Words are looked up in the dictionary of `dictionaries`, where there is one (speller.h). Right
// are also those of words.txt in courses/, in the scheme, and in and above a course. Throws
// InstallError when the scheme cannot be read.
[[nodiscard]] CourseCheck check_courses(const std::vector<std::filesystem::path>& paths,
                                        const InstalledFiles& files,
                                        const std::string& scheme,
                                        const std::filesystem::path& dictionaries);

[[nodiscard]] int errors_in(const CourseCheck& check);

} // namespace safeplaces

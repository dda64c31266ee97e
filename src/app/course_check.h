#pragma once

#include "app/library.h"
#include "domain/training/lint/finding.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// How much there is to read and to do in a course, in its standard face.
struct CourseSummary {
    CourseId id;
    std::string title;
    double reading_age = 0;
    std::optional<double> easy_read_age{}; // nothing: it has no Easy Read face
    int words = 0;
    std::chrono::seconds length{};
    bool is_for_all_staff = true;
    // What learners get in English where they chose another language of the program: "pl", or of a
    // course that is translated in part "pl/02-cards.md".
    std::vector<std::string> untranslated{};
};

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

// How long a learner takes: 150 words a minute, 20 s a question, 5 s a picture.
// Source: courses/README.md.
[[nodiscard]] std::chrono::seconds length_of(const Course& course);

} // namespace safeplaces

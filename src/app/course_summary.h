#pragma once

#include "domain/training/course.h"

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
    // course that is translated in part "pl/02-cards.md", "pl/course.toml: title" or
    // "pl/quiz.gift: hit-outside", "pl/quiz.gift: hit-outside/picture".
    std::vector<std::string> untranslated{};
    // What they get in the standard face where they chose Easy Read: "pl/easy-read/02-cards.md".
    std::vector<std::string> not_in_easy_read{};
};

// All of it but for whom the course is, of a course in that folder.
[[nodiscard]] CourseSummary summary_of(const Course& course,
                                       const std::filesystem::path& folder,
                                       const std::vector<std::string>& languages);

// How long a learner takes: 150 words a minute, 20 s a question, 5 s a picture.
// Source: courses/README.md.
[[nodiscard]] std::chrono::seconds length_of(const Course& course);

} // namespace safeplaces

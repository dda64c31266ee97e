#pragma once

#include "app/library.h"

#include <filesystem>

namespace safeplaces {

// What ships with the program, as it stands in the checkout.
inline const InstalledFiles& shipped_files() {
    static const std::filesystem::path root{SAFEPLACES_ROOT};
    static const InstalledFiles files{root / "courses", root / "forms", root / "resources"};
    return files;
}

// Its gate names two of the six courses, so that a venue of a test is soon trained; that it ships
// with six is tests/shipped's to say.
inline Library read_shipped_library() {
    Library library = read_library(shipped_files(), "southampton");
    std::erase_if(library.scheme.gate, [](const CourseNeed& need) {
        return need.course.text != "being-a-safe-place" &&
               need.course.text != "running-a-safe-place";
    });
    return library;
}

// The same, read once.
inline const Library& shipped_library() {
    static const Library library = read_shipped_library();
    return library;
}

// The same course in its standard face alone.
inline Course without_easy_read(Course course) {
    std::erase_if(course.editions,
                  [](const Edition& edition) { return edition.face == Face::easy_read; });
    return course;
}

} // namespace safeplaces

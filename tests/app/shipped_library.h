#pragma once

#include "app/library.h"

#include <filesystem>

namespace safeplaces {

// What ships with the program, as it stands in the checkout.
inline Library read_shipped_library() {
    const std::filesystem::path root{SAFEPLACES_ROOT};
    return read_library({root / "courses", root / "forms", root / "resources"}, "southampton");
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

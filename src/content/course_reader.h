#pragma once

#include "domain/training/course.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Reads a course with all its languages and faces. A page or question that a translation or the
// Easy Read face lacks is taken from the nearest edition that has it.
//
// Pictures are read when they are shown; here they need only be there. Throws InputError with file
// and line of the first mistake. Source: courses/README.md.
[[nodiscard]] Course read_course(const std::filesystem::path& folder);

// What content_hash is, of a course that is not in a folder: its files by their path within it,
// with
// `/`. What is no part of a course (a thumbnail) does not count.
[[nodiscard]] Digest hash_of_course(const std::map<std::string, std::string_view>& files);

// The version that a course.toml says. Throws InputError where there is none.
[[nodiscard]] std::string version_of_course(std::string_view toml, const std::string& file);

// A course that could not be read: the rest goes on without it.
struct BrokenCourse {
    CourseId id;
    std::string file;
    int line = 0;
    std::string what; // English, for the log
};

// What stands in a courses folder, by id.
struct CourseShelf {
    std::vector<Course> courses;
    std::vector<BrokenCourse> broken;
};

// Reads every folder in it. A folder that cannot be listed is one BrokenCourse without an id.
// Throws nothing for what stands in the files.
[[nodiscard]] CourseShelf read_courses(const std::filesystem::path& folder);

} // namespace safeplaces

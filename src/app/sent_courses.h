#pragma once

#include "app/library.h"
#include "interchange/course_file.h"

#include <string>
#include <vector>

namespace safeplaces {

// The version of a course that a pack brings; empty where it brings none.
// Throws InputError where its course.toml says none.
[[nodiscard]] std::string version_in(const Pack& pack, const CourseId& course);

// The pack with the courses in it that came as files of their own: those that are newer than what
// the pack brings, or where it brings none, than what ships. Throws InputError.
[[nodiscard]] Pack
with_sent_courses(Pack pack, std::vector<SentCourse> sent, const Library& shipped);

} // namespace safeplaces

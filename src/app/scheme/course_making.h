#pragma once

#include "app/course_check.h"
#include "app/scheme/scheme_desk.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace safeplaces {

// A course in a folder, as its author has it, on its way to the venues.
struct CourseToSend {
    Course course;
    std::string title;
    std::map<std::string, std::string> files; // by path in the course's folder
    std::string version_before;               // as venues have it; empty: a new course
    bool is_same = false;                     // as venues have it, to the byte
    std::string misnamed;                     // a file that cannot go with it; empty: none
};

// Reads it, and all of its files that belong to a course.
// Throws InputError for the first mistake (course_check.h tells all of them); MachineError.
[[nodiscard]] CourseToSend course_to_send(SchemeDesk& desk, const std::filesystem::path& folder);

// Whether venues would take it whole: no file is misnamed, and it is new, newer, or just what they
// have.
[[nodiscard]] bool may_be_sent(const CourseToSend& course);

// For whom the gate names the course; nothing: it does not.
[[nodiscard]] std::optional<Audience> audience_of(const Scheme& scheme, const CourseId& course);

// The course as one signed file, for venues that know the scheme already.
// Pre: may_be_sent(course). Throws NotAllowed, InputError for more than a course file can hold.
[[nodiscard]] std::string course_file(const SchemeDesk& desk, const CourseToSend& course);

// It was saved: from now on the course is also in the file for new venues. Where the gate is to
// name it for others than it did, that is a change of the rules. All of it is kept, or nothing.
// Throws NotAllowed, MachineError.
void note_course(SchemeDesk& desk, const CourseToSend& course, std::optional<Audience> audience);

} // namespace safeplaces

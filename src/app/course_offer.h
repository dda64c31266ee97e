#pragma once

#include "app/desk.h"
#include "domain/training/course_changes.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace safeplaces {

// A course that came as a file of its own, before anybody has taken it.
struct CourseOffer {
    CourseId course;
    std::string title;
    std::string version;
    std::string version_here; // empty: the course is new here
    CourseChanges changes;    // from the one that is here
    int pages = 0;
    int questions = 0;
};

// Why a course file is not even offered.
enum class CourseRefusal {
    no_council,    // it is not known yet which council to believe
    other_scheme,  // from another council
    other_key,     // it says that it is from this council, and is not signed by it
    older,         // a newer one is here
    same,          // it is here
    other_content, // the same version is here with other words
    mistake,       // its author has to mend it
    broken,        // no course file, or damaged on the way
    newer_program,
};

struct RefusedCourse {
    CourseRefusal why = CourseRefusal::broken;
    std::string version{};      // in the file
    std::string version_here{}; // of `older`
    std::string mistake_in{};   // "01-welcome.md, 12"
};

// Looks at a course file and changes nothing; all its files are read, also the pictures.
// Throws MachineError.
[[nodiscard]] std::variant<CourseOffer, RefusedCourse> look_at_course(const Desk& desk,
                                                                      std::string_view bytes);

} // namespace safeplaces

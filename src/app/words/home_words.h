#pragma once

#include "app/home_view_model.h"

namespace safeplaces {

// The heading: "Hello, Central Library"; "Welcome" before the venue has a name.
[[nodiscard]] std::string greeting_in_words(const std::string& venue);

// "Today's back-up could not be made. The disk is full, ..."
[[nodiscard]] std::string backup_failed_in_words(Trouble trouble);

// "2 more people need to pass “Being a Safe Place”", for one course that is not met; names the
// people where there are few, and says so when the course itself is missing.
[[nodiscard]] std::string
course_missing(const Desk& desk, const VenueStanding& standing, const CourseStanding& course);

// "New: Hate crime. Please do it by 25 January 2027." Of each course that the gate waits for; empty
// where there is none.
[[nodiscard]] std::string new_courses_in_words(const Desk& desk, const VenueStanding& standing);

// "Next: check your answers and sign."
[[nodiscard]] std::string next_in_words(Desk& desk, const VenueStanding& standing);

} // namespace safeplaces

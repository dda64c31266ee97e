#pragma once

#include "app/desk.h"
#include "app/words/course_words.h"
#include "domain/training/refresher.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// On the home screen: "Training to refresh: Ada Example, Being a Safe Place, by 24 December 2026."
// Names the first one, and says how many more. Empty where nothing is due.
[[nodiscard]] std::string
due_in_words(const Desk& desk, const VenueStanding& standing, const std::vector<RefresherDue>& due);

// A course that the learner has to do again, of which they read so many pages again; nothing: all
// of them, as it teaches something else by now.
[[nodiscard]] CourseWords
course_due_in_words(const RefresherDue& refresher, std::optional<std::size_t> pages, Date today);

// Above its pages.
[[nodiscard]] std::string refresher_title(const std::string& course);

// In a calendar: one line, and more of it.
[[nodiscard]] std::string
calendar_line(const Desk& desk, const VenueStanding& standing, const RefresherDue& refresher);
[[nodiscard]] std::string calendar_text();
[[nodiscard]] std::string new_course_line(const Desk& desk, const CourseStanding& course);
[[nodiscard]] std::string new_course_text();
[[nodiscard]] std::string calendar_question(); // where to save it
[[nodiscard]] std::string no_training_days();

} // namespace safeplaces

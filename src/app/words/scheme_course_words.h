#pragma once

#include "app/course_check.h"
#include "app/scheme/course_making.h"
#include "domain/venue/field.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What the card says on which a council makes a course file.

[[nodiscard]] std::string choose_course_words(); // on its button
[[nodiscard]] std::string choose_course_question();
[[nodiscard]] std::string no_course_in_folder();

// "Hate crime, version 1.1", and what stands behind it.
[[nodiscard]] std::string course_chosen_in_words(const CourseToSend& course);
[[nodiscard]] std::string course_standing_in_words(const CourseToSend& course);

// What the check found, the mistakes first; a few, and how many more.
[[nodiscard]] std::vector<std::string> found_in_words(const CourseCheck& check);
[[nodiscard]] std::string mend_course_words();
[[nodiscard]] std::string misnamed_in_words(const std::string& file);

// Who has to do it, and what that means for venues.
[[nodiscard]] std::string audience_question();
[[nodiscard]] std::string audience_hint(std::chrono::days wait);
[[nodiscard]] std::vector<Choice> audience_choices();
[[nodiscard]] std::string audience_id(std::optional<Audience> audience); // of these choices
[[nodiscard]] std::optional<Audience> audience_with(const std::string& id);

[[nodiscard]] std::string save_course_question();
// `pack_waits`: the file for venues is to be saved again.
[[nodiscard]] std::string
course_saved_in_words(const std::filesystem::path& file, bool gate_changed, bool pack_waits);

} // namespace safeplaces

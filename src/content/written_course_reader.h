#pragma once

#include "domain/error.h"
#include "domain/training/lint/written_course.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace safeplaces {

// Readers for the linter: they take what an author wrote, also where no learner could be shown it,
// and keep the line of each text.

// Each `##` section is a slide; what stands before the first is left out.
// Throws InputError for a text that is not UTF-8, too long, or holds a control character.
[[nodiscard]] WrittenLesson read_written_lesson(std::string_view markdown, const std::string& file);

// Each passage of a story is a slide; what one may do next are lines of a list, after its words.
// Throws InputError as above.
[[nodiscard]] WrittenLesson read_written_story(std::string_view twee, const std::string& file);

// Questions of every kind; a mistake is a problem of its own. Throws InputError as above.
[[nodiscard]] WrittenBank read_written_bank(std::string_view gift, const std::string& file);

// What learners read of a course.toml, as one slide: title, summary and the lines of the huddle.
// Throws InputError as above, and where it is not TOML.
[[nodiscard]] WrittenLesson read_written_settings(std::string_view toml, const std::string& file);

// The rows of the table under "Slide | Fact | Source". Throws InputError as above.
[[nodiscard]] WrittenSources read_written_sources(std::string_view markdown,
                                                  const std::string& file);

// The lessons, questions, story and course.toml of one folder: of a course, or its easy-read/.
// A file that cannot be read is left out; `refused` is told, with the InputError.
// Throws InputError when the folder cannot be listed.
[[nodiscard]] WrittenFace read_written_face(const std::filesystem::path& folder,
                                            Face face,
                                            const std::function<void(const InputError&)>& refused);

} // namespace safeplaces

#pragma once

#include "domain/training/lesson.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Fetches the picture with that path ("pictures/ask-first.svg", always inside the course's folder);
// nothing when there is no such file. What it gives reads the drawing.
using PictureSource = std::function<std::function<Drawing()>(const std::string& path)>;

// Reads one lesson file: each `##` section is one slide. Never empty. The slides' address is the
// name of `file` without folder and ".md".
//
// `language` is BCP 47: only in English must a call-out begin with "Important.".
// Throws InputError with `file` and line of the first thing that a slide cannot hold.
// Source: courses/README.md, "Slides".
[[nodiscard]] std::vector<Slide> read_lesson(std::string_view markdown,
                                             const std::string& file,
                                             const std::string& language,
                                             const PictureSource& picture);

// Nothing, or why that is no path of a picture: it begins with "pictures/" and then has plain
// names, so that none leads out of the course's folder.
[[nodiscard]] std::string fault_of_picture_path(std::string_view path);

// The name by which a question points to a slide: "999 or 101?" is "999-or-101".
[[nodiscard]] std::string slug(std::string_view heading);

} // namespace safeplaces

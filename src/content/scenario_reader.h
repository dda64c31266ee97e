#pragma once

#include "content/lesson_reader.h"
#include "content/twee_reader.h"
#include "domain/training/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A scenario as its file has it.
struct WrittenScenario {
    TweeStory story;                  // for comparing the faces
    std::optional<Scenario> scenario; // nothing: it has faults
    std::vector<ScenarioFault> faults;
};

// Reads one scenario.twee. Each passage is a slide: the same rules hold for its text, and
// `language` and `picture` are as for read_lesson(). Where `first` is given, passages and links
// must be as there. Throws nothing. Source: courses/README.md, "Scenarios".
[[nodiscard]] WrittenScenario read_scenario(std::string_view twee,
                                            const std::string& file,
                                            const std::string& language,
                                            const PictureSource& picture,
                                            const TweeStory* first = nullptr);

} // namespace safeplaces

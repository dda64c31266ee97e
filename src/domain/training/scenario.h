#pragma once

#include "domain/training/lesson.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What a learner may do next, in words for a button.
struct ScenarioChoice {
    std::string words;
    std::size_t to = 0; // the place of the passage to which it leads
};

// One screen of a scenario: what happens, and what one may do.
//
// `{contact:<id>}` in its words stands for the number of that contact of the scheme.
struct ScenarioPassage {
    std::string name; // the same in every face and language
    Slide page;
    std::vector<ScenarioChoice> choices; // none: a right next step has been taken, and it ends
};

// A story to practise in. Nothing in it is marked. Each passage can be reached, and from each an
// end. Source: courses/README.md, "Scenarios".
struct Scenario {
    std::string title; // "Away from the window"
    std::vector<ScenarioPassage> passages;
    std::size_t start = 0; // where it begins
};

// The place of the passage with that name.
[[nodiscard]] std::optional<std::size_t> passage_index(const Scenario& scenario,
                                                       const std::string& name);

// Why a scenario, or a face of it, is not offered. For its author, in English.
struct ScenarioFault {
    std::string file;
    int line = 0;
    std::string what;
};

} // namespace safeplaces

#pragma once

#include "scheme_stage.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace safeplaces {

// A screen of the scheme's desk in one state.
struct DeskScene {
    std::string name;
    std::function<void(SchemeStage&)> show;
};

inline std::ostream& operator<<(std::ostream& out, const DeskScene& scene) {
    return out << scene.name;
}

// All screens of a desk that is unlocked, in all states that look different.
[[nodiscard]] const std::vector<DeskScene>& desk_scenes();

// Those of settings and papers, for desk_scenes().
[[nodiscard]] std::vector<DeskScene> settings_scenes();

// Those in which something is asked, refused or at work, for desk_scenes().
[[nodiscard]] std::vector<DeskScene> asking_scenes();

// What is told of a register that lacks its newest rows.
[[nodiscard]] HeadCheck missing_rows(const SchemeStage& stage);

void show_venue(SchemeStage& stage);      // approved, with all that can be asked about it
void show_all_venues(SchemeStage& stage); // to work on at once; the first two can be approved
void show_report(SchemeStage& stage, int place);

} // namespace safeplaces

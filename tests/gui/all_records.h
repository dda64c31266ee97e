#pragma once

#include "scheme_stage.h"

#include <string>

namespace safeplaces {

// The page of all records, as large as it is in a window of 1280 x 800, with more records than the
// table holds at a time.
struct AllRecords : SchemeStage {
    AllRecords() : SchemeStage(100, ColourScheme::light, SchemeRole::administrator, 250) {
        frame->SetClientSize(1038, 753);
        show({SchemePlace::records});
        world.finish_work();
        settle();
    }

    [[nodiscard]] wxWindow* find(const std::string& words) {
        for (auto* window : everything_in(*screen)) {
            if (window->IsShownOnScreen() && words_of(*window).starts_with(words)) {
                return window;
            }
        }
        return nullptr;
    }
    // In view without scrolling.
    [[nodiscard]] bool is_in_view(const std::string& words) {
        const wxWindow* window = find(words);
        return window != nullptr && screen->GetScreenRect().Contains(window->GetScreenRect());
    }
};

} // namespace safeplaces

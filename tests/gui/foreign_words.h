#pragma once

#include "start.h"
#include "window.h"

#include <vector>

namespace safeplaces {

inline const std::vector<Language>& all_languages() {
    static const std::vector<Language> all = [] {
        find_languages(installed_files());
        return installed_languages(installed_files());
    }();
    return all;
}

// The rest of the tests speaks English, from left to right.
struct ForeignWords {
    ForeignWords() { static_cast<void>(all_languages()); }
    ~ForeignWords() {
        speak("en");
        direction_of_tests = wxLayout_LeftToRight;
    }
    ForeignWords(const ForeignWords&) = delete;
    ForeignWords& operator=(const ForeignWords&) = delete;
};

} // namespace safeplaces

#pragma once

#include "app/library.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// A language that the window speaks.
struct Language {
    std::string code; // BCP 47, "pl"
    std::string name; // in that language, with what its readers should know about the translation
};

// The languages that somebody can choose from; main() fills it.
struct Languages {
    std::vector<Language> all{}; // English first; empty where there is nothing to choose
    std::string of_system = "en";
    // Sentences come in that language from here on; gives back the library with its forms.
    // Throws InstallError.
    std::function<const Library&(const std::string& code)> speak{};
};

} // namespace safeplaces

#pragma once

#include "app/languages.h"

#include <functional>
#include <string>
#include <vector>

class wxSizer;
class wxWindow;

namespace safeplaces {

class Heading;
class Look;

// The languages that a window speaks, and how to change to another.
struct LanguageChoice {
    std::vector<Language> all{};
    std::string now{}; // a code
    std::function<void(std::string code)> choose{};
};

// A page's title, and at its right the languages, where there are any to choose from.
[[nodiscard]] wxSizer* title_with_languages(wxWindow* parent,
                                            const Look& look,
                                            Heading* title,
                                            const LanguageChoice& languages);

} // namespace safeplaces

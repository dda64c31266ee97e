#pragma once

#include "app/languages.h"

#include <functional>
#include <string>
#include <vector>

class wxSizer;
class wxWindow;

namespace safeplaces {

class Look;

// The languages that a window speaks, and how to change to another.
struct LanguageChoice {
    std::vector<Language> all{};
    std::string now{}; // a code
    std::function<void(std::string code)> choose{};
};

// Adds the languages below what stands in `body`, where there are any to choose from. They come
// last on a page, so that with large text its beginning stays in sight.
void add_languages(wxWindow* parent,
                   wxSizer& body,
                   const Look& look,
                   const LanguageChoice& languages);

} // namespace safeplaces

#pragma once

#include "app/library.h"

#include <set>
#include <string>
#include <vector>

namespace safeplaces {

// What is wrong in a file that ships with the program; for its author, in English.
struct ContentMistake {
    std::string file;
    int line = 0; // 0: the file as a whole
    std::string what;
};

struct ContentCheck {
    int courses = 0;
    int forms = 0;
    int schemes = 0;
    // The first of each course, form and scheme; of a scenario all.
    std::vector<ContentMistake> mistakes;
};

// The files of the pictures that a course shows, on its slides, in its stories and beside its
// questions.
[[nodiscard]] std::set<std::string> pictures_of(const Course& course);

// Reads every course, form and scheme, and sees that a scheme's courses and forms are there.
[[nodiscard]] ContentCheck check_content(const InstalledFiles& files);

} // namespace safeplaces

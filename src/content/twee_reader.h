#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

struct TweeProblem {
    int line = 0;
    std::string what; // for the author
};

// [[words->target]]; [[target]] has the target's name for words.
struct TweeLink {
    std::string words;
    std::string target;
    int line = 0;
};

struct TweePassage {
    std::string name;
    std::vector<std::string> tags;
    std::string text; // without links that stand alone on a line; others leave their words. A line
                      // here is a line of the file, the first one after `line`
    std::vector<TweeLink> links;
    int line = 0; // of its name
};

struct TweeStory {
    std::string title;
    std::string start = "Start";       // the name of the first passage
    std::vector<TweePassage> passages; // without StoryTitle and StoryData
    std::vector<TweeProblem> problems; // by line
};

// Reads Twee 3, which Twine writes. Whether the links lead anywhere is not looked at.
//
// Of the metadata of story and passages only "start" is used. What cannot be read is a problem, and
// the rest goes on. Takes time in proportion to the length. Throws nothing.
// Source: Twee 3 specification, 3.0.2; courses/README.md, "Scenarios".
[[nodiscard]] TweeStory read_twee(std::string_view bytes);

} // namespace safeplaces

#pragma once

#include "domain/print/drawing.h"

#include <sstream>
#include <string>
#include <vector>

namespace safeplaces {

// Words with single spaces between them.
inline std::string one_spaced(const std::string& text) {
    std::istringstream in(text);
    std::string out;
    for (std::string word; in >> word;) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

// What stands on the pages to be read, in order. Pictures have no words on paper.
inline std::string words_on_paper(const Drawing& drawing) {
    std::string words;
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            if (part.tag != Tag::figure && part.tag != Tag::decoration) {
                words += part.words + " ";
            }
        }
    }
    return one_spaced(words);
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace safeplaces

#pragma once

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string>
#include <vector>

namespace safeplaces {

// How hard a text is to read: what the tests of shipped words count.
struct Reading {
    int letters = 0; // bytes that are no punctuation: near enough for English
    int words = 0;
    int sentences = 0;
    int longest = 0; // words of the longest sentence

    void add(const std::string& text) {
        std::istringstream stream{text};
        int length = 0;
        for (std::string word; stream >> word;) {
            ++words;
            ++length;
            letters += static_cast<int>(std::count_if(
                word.begin(), word.end(), [](unsigned char c) { return std::ispunct(c) == 0; }));
            if (std::string{".?!:;"}.find(word.back()) != std::string::npos) {
                end_sentence(length);
            }
        }
        end_sentence(length);
    }

    // The Automated Readability Index: about 3 for a reader of 8, 6 for one of 11.
    [[nodiscard]] double index() const {
        return 4.71 * letters / words + 0.5 * words / sentences - 21.43;
    }

private:
    void end_sentence(int& length) {
        sentences += length > 0 ? 1 : 0;
        longest = std::max(longest, length);
        length = 0;
    }
};

} // namespace safeplaces

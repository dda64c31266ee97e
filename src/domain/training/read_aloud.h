#pragma once

#include "domain/training/lesson.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// What stands on a page in one piece, and its language (BCP 47): of the course, or of this program.
struct PartToRead {
    std::string text;
    std::string language;

    friend bool operator==(const PartToRead&, const PartToRead&) = default;
};

[[nodiscard]] std::vector<PartToRead> in_language(const std::vector<std::string>& texts,
                                                  const std::string& language);

// A sentence of a page, and where on it the sentence stands.
struct SentenceToRead {
    std::string text;
    std::size_t part = 0;  // of the page, from 0
    std::size_t first = 0; // characters of that part: from here
    std::size_t last = 0;  // up to here
    std::string language;  // of that part

    friend bool operator==(const SentenceToRead&, const SentenceToRead&) = default;
};

// All sentences of a page that has these parts, in reading order. A sentence never goes on
// over two parts.
[[nodiscard]] std::vector<SentenceToRead> sentences_to_read(const std::vector<PartToRead>& parts);

// What a slide shows: its title; its lines, as plain_lines(); the caption of its picture, if any.
[[nodiscard]] std::vector<std::string> parts_to_read(const Slide& slide);

} // namespace safeplaces

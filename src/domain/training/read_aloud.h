#pragma once

#include "domain/training/lesson.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// A sentence of a page, and where on it the sentence stands.
struct SentenceToRead {
    std::string text;
    std::size_t part = 0;  // of the page, from 0
    std::size_t first = 0; // characters of that part: from here
    std::size_t last = 0;  // up to here

    friend bool operator==(const SentenceToRead&, const SentenceToRead&) = default;
};

// All sentences of a page whose parts are these texts, in reading order. A sentence never goes on
// over two parts.
[[nodiscard]] std::vector<SentenceToRead> sentences_to_read(const std::vector<std::string>& parts);

// What a slide shows: its title; its lines, as plain_lines(); the caption of its picture, if any.
[[nodiscard]] std::vector<std::string> parts_to_read(const Slide& slide);

} // namespace safeplaces
